import type { ElectronApplication, Page } from '@playwright/test';

/** Errors that the app's pages reported: in the console, where refused loads of the content policy show too, or uncaught. */
export class WindowProblems {
  readonly #seen: string[] = [];
  /** The preview of a report runs no script: Playwright's own, which it tries in every frame, is refused there. */
  readonly #expected: RegExp[] = [
    /^console: Blocked script execution in '(?:app:\/\/report|https:\/\/report\.app\.invalid)\//,
  ];

  watch(app: ElectronApplication): void {
    for (const page of app.windows()) this.#watchPage(page);
    app.on('window', (page) => this.#watchPage(page));
  }

  #watchPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.#seen.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.#seen.push(`uncaught: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#seen.push('the page crashed'));
  }

  /** For a spec that provokes one. */
  expect(problem: RegExp): void {
    this.#expected.push(problem);
  }

  get all(): readonly string[] {
    return this.#seen;
  }

  get unexpected(): string[] {
    return this.#seen.filter((one) => !this.#expected.some((pattern) => pattern.test(one)));
  }
}
