import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { ReportFormat } from '../../../shared/ipc/schema.ts';
import type { RedactionLevel } from '../../../shared/model/report.ts';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

/** The report as it leaves this computer. */
export class ReportScreen extends Shell {
  readonly back: Locator;
  readonly preview: Locator;
  readonly frame: Locator;
  readonly page: FrameLocator;
  readonly text: Locator;
  readonly showWhole: Locator;
  readonly save: Locator;
  readonly copy: Locator;
  readonly email: Locator;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#say = say;
    const button = (name: string) => this.main.getByRole('button', { name, exact: true });
    this.back = button(say('window.report.back'));
    this.preview = this.main.getByRole('region', { name: say('window.report.preview'), exact: true });
    this.frame = this.preview.locator('iframe');
    this.page = this.preview.frameLocator('iframe');
    this.text = this.preview.locator('pre');
    this.showWhole = this.preview.getByRole('button', { name: say('window.why.show-whole') });
    this.save = button(say('window.report.save'));
    this.copy = button(say('window.report.copy'));
    this.email = button(say('window.report.email'));
  }

  upload(host: string): Locator {
    return this.main.getByRole('button', { name: this.#say('window.report.upload', { host }) });
  }

  level(level: RedactionLevel): Locator {
    const levels = this.main.getByRole('radiogroup', { name: this.#say('window.report.level'), exact: true });
    return levels.locator('label').filter({ hasText: this.#say(`window.report.level-hint.${level}`) });
  }

  /** Resolves when the preview of the form is there. */
  async choose(format: ReportFormat): Promise<void> {
    const form = this.#say(`window.report.form.${format}`);
    const forms = this.main.getByRole('radiogroup', { name: this.#say('window.report.form'), exact: true });
    await forms.getByText(form, { exact: true }).click();
    const name = this.#say('window.report.preview-of', { form });
    await this.preview
      .getByRole('region', { name })
      .or(this.preview.locator(`iframe[title=${JSON.stringify(name)}]`))
      .waitFor();
  }

  notice(id: 'saved' | 'copied' | 'mailed' | 'uploaded', values: Record<string, string> = {}): Locator {
    return this.main.getByRole('status').filter({ hasText: this.#say(`window.notice.${id}`, values) });
  }

  failure(
    reason:
      | 'not-found'
      | 'unwritable'
      | 'no-address'
      | 'unreachable'
      | 'refused'
      | 'elsewhere'
      | 'mail'
      | 'other',
    values: Record<string, string> = {},
  ): Locator {
    const sentence = this.#say(`window.notice.failed.${reason}`, values);
    return this.main.getByRole('alert').filter({ hasText: sentence });
  }
}
