import type { Locator, Page } from '@playwright/test';
import type { Say } from './words.ts';

export type Entry = 'diagnose' | 'history' | 'open-report' | 'settings';

/** What is around every screen. */
export class Shell {
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    this.#page = page;
    this.#say = say;
  }

  get main(): Locator {
    return this.#page.getByRole('main');
  }

  /** The one headline of the screen. */
  get title(): Locator {
    return this.main.getByRole('heading', { level: 1 });
  }

  entry(name: Entry): Locator {
    const navigation = this.#page.getByRole('navigation', { name: this.#say('window.shell.nav') });
    return navigation.getByRole('button', { name: this.#say(`window.shell.${name}`), exact: true });
  }

  show(name: Entry): Promise<void> {
    return this.entry(name).click();
  }
}
