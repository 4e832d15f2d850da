import { expect, type Locator, type Page } from '@playwright/test';
import type { ClientId } from '../../../shared/model/client-ids.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

/** The form, and the buttons of a run. What a run says is on `VerdictScreen`. */
export class DiagnoseScreen extends Shell {
  readonly address: Locator;
  readonly start: Locator;
  readonly question: Locator;
  readonly errorText: Locator;
  readonly stop: Locator;
  readonly again: Locator;
  readonly otherAddress: Locator;
  /** Said of a run that was stopped, or whose engine was lost. */
  readonly stopped: Locator;
  readonly lost: Locator;
  /** What a screen reader was told. */
  readonly transcript: Locator;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#say = say;
    const button = (name: string) => this.main.getByRole('button', { name, exact: true });
    this.address = this.main.getByRole('textbox', { name: say('window.diagnose.address') });
    this.start = button(say('window.diagnose.start'));
    this.question = this.main.getByRole('button', { name: say('window.diagnose.question') });
    this.errorText = this.main.getByRole('textbox', { name: say('window.diagnose.error-text') });
    this.stop = button(say('window.diagnose.stop'));
    this.again = button(say('window.diagnose.again'));
    this.otherAddress = button(say('window.diagnose.other'));
    this.stopped = this.main.getByText(say('window.diagnose.stopped'));
    this.lost = this.main.getByText(say('window.diagnose.lost'));
    this.transcript = this.main.getByRole('log', { name: say('window.path.log') });
  }

  async answer(client: ClientId, answer: 'fails' | 'works'): Promise<void> {
    const app = this.#say(`report.client.${client}`);
    const apps = this.main.getByRole('radiogroup', { name: this.#say('window.diagnose.app', { app }) });
    await expect(this.errorText).toBeVisible();
    if (!(await apps.isVisible())) {
      await this.main.getByRole('button', { name: this.#say('window.diagnose.more-apps') }).click();
    }
    await apps.getByText(this.#say(`window.diagnose.app-${answer}`), { exact: true }).click();
    const name = this.#say(`window.diagnose.app-${answer}`);
    await expect(apps.getByRole('radio', { name, exact: true })).toBeChecked();
  }

  /** As a person does it: the address, what fails and works, the pasted text, and the button. */
  async ask({
    address,
    failing = [],
    working = [],
    errorText,
    keepErrorText,
  }: Scenario['request']): Promise<void> {
    await this.address.fill(address);
    if (failing.length + working.length > 0 || errorText !== undefined) await this.question.click();
    for (const client of failing) await this.answer(client, 'fails');
    for (const client of working) await this.answer(client, 'works');
    if (errorText !== undefined) await this.errorText.fill(errorText);
    if (keepErrorText) await this.main.getByText(this.#say('window.pasted.keep')).click();
    await this.start.click();
  }

  /** Resolves when the run has ended. */
  async ended(): Promise<void> {
    await expect(this.again).toBeVisible({ timeout: 60_000 });
  }

  async diagnose(request: Scenario['request']): Promise<void> {
    await this.ask(request);
    await this.ended();
  }
}
