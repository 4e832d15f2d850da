import type { Locator, Page } from '@playwright/test';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

/** What the answer rests on. */
export class WhyScreen extends Shell {
  readonly back: Locator;
  readonly because: Locator;
  readonly checks: Locator;
  readonly facts: Locator;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.back = this.main.getByRole('button', { name: say('window.why.back') });
    this.because = this.main
      .getByRole('heading', { name: say('report.heading.because') })
      .locator('..')
      .getByRole('listitem');
    this.checks = this.main.getByRole('region', { name: say('report.heading.checks') });
    this.facts = this.main.getByRole('region', { name: say('report.heading.facts'), exact: true });
  }

  /**
   * Opens everything that is folded, down to the raw data of the first checks. In the page: that a pointer reaches such a
   * button is for other specs, and the way of one costs a tenth of a second.
   */
  async unfold(most = 40): Promise<void> {
    await this.main.evaluate(async (main, presses) => {
      for (let opened = 0; opened < presses; opened += 1) {
        const folded = main.querySelector<HTMLElement>('button[aria-expanded="false"]');
        if (!folded) return;
        folded.click();
        // What it opened is there after the page's own work.
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, most);
  }
}
