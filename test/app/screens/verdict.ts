import type { Locator, Page } from '@playwright/test';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { type StopId, stopIds } from '../../../shared/report/view/stops.ts';
import { verdictTag } from '../../../shared/report/view/verdict-words.ts';
import { Shell } from './shell.ts';
import type { Say } from './words.ts';

/** The answer and everything below it, of a run or of an opened report. */
export class VerdictScreen extends Shell {
  readonly toDo: Locator;
  readonly advice: Locator;
  readonly apps: Locator;
  readonly rightNow: Locator;
  readonly openWebmail: Locator;
  readonly incident: Locator;
  readonly helpdesk: Locator;
  readonly send: Locator;
  readonly copy: Locator;
  readonly why: Locator;
  readonly path: Locator;
  readonly #page: Page;
  readonly #say: Say;

  constructor(page: Page, say: Say) {
    super(page, say);
    this.#page = page;
    this.#say = say;
    const region = (name: string) => this.main.getByRole('region', { name, exact: true });
    this.toDo = region(say('window.verdict.do'));
    this.advice = this.toDo.getByRole('list').first().getByRole('listitem');
    this.apps = region(say('window.verdict.apps'));
    this.rightNow = region(say('window.verdict.now'));
    this.openWebmail = this.rightNow.getByRole('button');
    this.incident = region(say('window.verdict.incident'));
    this.helpdesk = region(say('window.verdict.helpdesk'));
    this.send = this.helpdesk.getByRole('button', { name: say('window.verdict.send') });
    this.copy = this.helpdesk.getByRole('button', { name: say('window.verdict.copy') });
    this.why = this.toDo.getByRole('button', { name: say('window.verdict.why') });
    this.path = this.main.getByRole('list', { name: say('window.path.title') });
  }

  /** Whose side and how sure, as the verdict says it. */
  tag(verdict: Verdict): Locator {
    return this.main.getByText(verdictTag(verdict, this.#say.locale), { exact: true });
  }

  seen(verdict: Verdict): Locator {
    return this.main.getByText(verdict.seen, { exact: true });
  }

  /** Sentences of one kind, with the words that say so to a screen reader. */
  async told(kind: 'do' | 'dont'): Promise<string[]> {
    const start = `${this.#say(`report.heading.${kind}`)}: `;
    const lines = await this.advice.allTextContents();
    return lines.filter((line) => line.startsWith(start)).map((line) => line.slice(start.length).trim());
  }

  stop(id: StopId): Locator {
    return this.path.getByRole('listitem').nth(stopIds.indexOf(id));
  }

  /** The names of apps that are affected, or that work. */
  appsThat(what: 'affected' | 'working'): Locator {
    const title = this.#page.getByText(this.#say(`window.verdict.${what}`), { exact: true });
    return this.apps.locator('dl > div').filter({ has: title }).getByRole('listitem');
  }
}
