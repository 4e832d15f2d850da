import type { Locator, Page } from '@playwright/test';
import { languages } from '../../../shared/messages/languages.ts';
import type { RedactionLevel } from '../../../shared/model/report.ts';
import type { Settings, Theme, UpdateChoice } from '../../../shared/model/settings.ts';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

export class SettingsScreen extends Shell {
  readonly language: Locator;
  readonly theme: Locator;
  readonly level: Locator;
  readonly background: Locator;
  readonly remember: Locator;
  readonly updates: Locator;
  /** How it stands with new versions. */
  readonly updateState: Locator;
  readonly look: Locator;
  readonly restart: Locator;
  /** What the organisation has set. */
  readonly organisation: Locator;
  readonly fixedNotes: Locator;
  /** What is kept on this computer. */
  readonly kept: Locator;
  readonly wipe: Locator;
  /** The question before everything is deleted. */
  readonly dialog: Locator;
  readonly keep: Locator;
  readonly confirmWipe: Locator;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#say = say;
    const group = (name: string) => this.main.getByRole('radiogroup', { name, exact: true });
    this.language = group(say('window.settings.language'));
    this.theme = group(say('window.settings.theme'));
    this.level = group(say('window.settings.level'));
    this.background = this.main.getByRole('switch', { name: say('window.settings.background') });
    this.remember = this.main.getByRole('switch', { name: say('window.settings.remember') });
    this.updates = group(say('window.settings.updates'));
    const card = this.main.locator('section').filter({
      has: page.getByRole('heading', { name: say('window.settings.updates'), level: 2 }),
    });
    this.updateState = card.getByRole('status');
    this.look = card.getByRole('button', { name: say('window.updates.look'), exact: true });
    this.restart = card.getByRole('button', { name: say('window.updates.restart'), exact: true });
    this.organisation = this.main.locator('section').filter({
      has: page.getByRole('heading', { name: say('window.settings.organisation'), level: 2 }),
    });
    this.kept = this.main.getByRole('region', { name: say('window.settings.kept'), exact: true });
    this.wipe = this.kept.getByRole('button', { name: say('window.settings.wipe'), exact: true });
    this.dialog = page.getByRole('dialog');
    this.keep = this.dialog.getByRole('button', { name: say('window.history.delete-cancel') });
    this.confirmWipe = this.dialog.getByRole('button', { name: say('window.settings.wipe-confirm') });
    this.fixedNotes = this.main.getByRole('paragraph').filter({ hasText: say('window.settings.fixed') });
  }

  speak(language: Exclude<Settings['language'], 'system'>): Promise<void> {
    return this.language.getByText(languages[language], { exact: true }).click();
  }

  paint(theme: Theme): Promise<void> {
    return this.theme.getByText(this.#say(`window.settings.theme.${theme}`), { exact: true }).click();
  }

  /** The words beside a switch: its input is drawn over. */
  turn(name: 'background' | 'remember'): Promise<void> {
    return this.main.getByText(this.#say(`window.settings.${name}`), { exact: true }).click();
  }

  update(choice: UpdateChoice): Promise<void> {
    return this.updates.getByText(this.#say(`window.updates.${choice}`), { exact: true }).click();
  }

  chooseLevel(level: RedactionLevel): Promise<void> {
    return this.level.getByText(this.#say(`window.report.level-hint.${level}`), { exact: true }).click();
  }

  levelOption(level: RedactionLevel): Locator {
    return this.level.getByRole('radio', { name: this.#say(`window.report.level-hint.${level}`) });
  }
}
