import { randomUUID } from 'node:crypto';

/** A preview and what is being printed: more are never shown at once. */
const KEPT = 4;

/** Rendered reports that `app://report/<token>` serves, in memory; the oldest is forgotten when a newer one comes. */
export class ReportPages {
  readonly #pages = new Map<string, string>();

  /** Returns the address of the page. */
  register(html: string): string {
    const token = randomUUID();
    this.#pages.set(token, html);
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= KEPT) break;
      this.#pages.delete(oldest);
    }
    return `app://report/${token}`;
  }

  forget(url: string): void {
    this.#pages.delete(url.slice('app://report/'.length));
  }

  clear(): void {
    this.#pages.clear();
  }

  page(token: string): string | undefined {
    return this.#pages.get(token);
  }
}
