import type { Locator, Page } from '@playwright/test';
import { maxReportBytes } from '../../../shared/ipc/limits.ts';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

export type Refusal =
  | 'too-large'
  | 'not-json'
  | 'not-a-report'
  | 'unreadable'
  | 'not-found'
  | 'several'
  | 'no-file';

/** Takes a report of somebody else; what it shows then is on `VerdictScreen`. */
export class OpenReportScreen extends Shell {
  readonly choose: Locator;
  readonly another: Locator;
  readonly overlay: Locator;
  readonly same: Locator;
  readonly differs: Locator;
  readonly saidThen: Locator;
  readonly sayToday: Locator;
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#page = page;
    this.#say = say;
    const button = (name: string) => this.main.getByRole('button', { name, exact: true });
    this.choose = button(say('window.open.choose'));
    this.another = button(say('window.open.another'));
    this.overlay = page.getByText(say('window.open.overlay'));
    this.same = this.main.getByText(say('window.open.same'));
    this.differs = this.main.getByText(say('window.open.differs'), { exact: true });
    this.saidThen = this.main.getByText(say('report.heading.sender'), { exact: true }).locator('..');
    this.sayToday = this.main.getByText(say('window.open.say-today'), { exact: true }).locator('..');
  }

  banner(address: string): Locator {
    return this.main.getByText(this.#say('window.open.banner', { address }));
  }

  refusal(reason: Refusal): Locator {
    const number = new Intl.NumberFormat(this.#say.locale, {
      style: 'unit',
      unit: 'megabyte',
      unitDisplay: 'short',
      maximumFractionDigits: 0,
    });
    const size = number.format(Math.floor(maxReportBytes / 1e6));
    return this.main
      .getByRole('status')
      .filter({ hasText: this.#say(`window.open.refused.${reason}`, { size }) });
  }

  /** Leaves the opened report, where there is one. */
  async leave(): Promise<void> {
    await this.show('open-report');
    await this.choose.or(this.another).waitFor();
    if (await this.another.isVisible()) await this.another.click();
    await this.choose.waitFor();
  }

  /** Drags files over the window and lets go of them, as the browser tells a page of it. */
  async drop(...files: { name: string; text?: string; bytes?: number }[]): Promise<void> {
    const data = await this.#page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text, bytes } of given) {
        // Blanks: each NUL would be six characters on its way to main.
        const content = text ?? new Uint8Array(bytes ?? 0).fill(0x20);
        transfer.items.add(new File([content], name, { type: 'application/json' }));
      }
      return transfer;
    }, files);
    for (const step of ['dragenter', 'dragover', 'drop']) {
      await this.main.dispatchEvent(step, { dataTransfer: data });
    }
    await data.dispose();
  }
}
