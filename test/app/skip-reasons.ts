import type { Reporter, TestCase } from '@playwright/test/reporter';

/** Says at the end why specs were skipped: the list alone shows only that they were. */
export default class SkipReasons implements Reporter {
  readonly #titles = new Map<string, string[]>();

  onTestEnd(test: TestCase): void {
    if (test.outcome() !== 'skipped') return;
    const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'No reason is given.';
    this.#titles.set(reason, [...(this.#titles.get(reason) ?? []), test.title]);
  }

  onEnd(): void {
    for (const [reason, titles] of this.#titles) {
      process.stdout.write(`\n  Skipped: ${reason}\n${titles.map((title) => `    ${title}\n`).join('')}`);
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
