import type { Locator, Page } from '@playwright/test';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

/** Past runs, and two of them compared. */
export class HistoryScreen extends Shell {
  readonly rows: Locator;
  readonly empty: Locator;
  readonly compare: Locator;
  readonly deleteAll: Locator;
  /** The question before runs are erased. */
  readonly dialog: Locator;
  readonly keep: Locator;
  readonly changedChecks: Locator;
  readonly changedFacts: Locator;
  readonly before: Locator;
  readonly after: Locator;
  readonly back: Locator;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#say = say;
    const button = (name: string) => this.main.getByRole('button', { name, exact: true });
    const region = (name: string) => this.main.getByRole('region', { name, exact: true });
    this.rows = this.main.getByRole('list', { name: say('window.history.list') }).getByRole('listitem');
    this.empty = this.main.getByText(say('window.history.empty'));
    this.compare = button(say('window.history.compare'));
    this.deleteAll = button(say('window.history.delete-all'));
    this.dialog = page.getByRole('dialog');
    this.keep = this.dialog.getByRole('button', { name: say('window.history.delete-cancel') });
    this.changedChecks = region(say('window.history.changed-checks')).getByRole('table');
    this.changedFacts = region(say('window.history.changed-facts')).getByRole('table');
    this.before = region(say('window.history.before'));
    this.after = region(say('window.history.after'));
    this.back = button(say('window.history.back'));
  }

  row(headline: string): Locator {
    return this.rows.filter({ hasText: headline });
  }

  open(headline: string): Promise<void> {
    return this.row(headline).getByRole('button').click();
  }

  /** The box of a row; its input is drawn over. */
  async select(headline: string): Promise<void> {
    await this.row(headline).locator('label').click();
  }

  deleteSelected(count: number): Locator {
    return this.main.getByRole('button', { name: this.#say('window.history.delete-selected', { count }) });
  }

  confirmDelete(count: number): Locator {
    return this.dialog.getByRole('button', { name: this.#say('window.history.delete-selected', { count }) });
  }
}
