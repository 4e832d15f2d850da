export type PseudonymKind = 'user' | 'host' | 'ip' | 'mac' | 'path';

/**
 * Stable stand-ins within one report: the same value has the same name everywhere, so that a reader still sees what
 * belongs together (`user-1`, `host-1`, `ip-1`, …).
 */
export class Pseudonyms {
  readonly #names: Record<PseudonymKind, Map<string, string>> = {
    user: new Map(),
    host: new Map(),
    ip: new Map(),
    mac: new Map(),
    path: new Map(),
  };
  readonly #taken: Record<PseudonymKind, number> = { user: 0, host: 0, ip: 0, mac: 0, path: 0 };

  /** The stand-in of `value`, compared without case. */
  of(kind: PseudonymKind, value: string): string {
    const table = this.#names[kind];
    const key = value.toLowerCase();
    const known = table.get(key);
    if (known !== undefined) return known;
    const name = `${kind}-${++this.#taken[kind]}`;
    table.set(key, name);
    return name;
  }

  /** Makes `alias` another spelling of `value`. */
  alias(kind: PseudonymKind, alias: string, value: string): void {
    this.#names[kind].set(alias.toLowerCase(), this.of(kind, value));
  }

  /** Numbers that a report redacted before already uses are not given out again. */
  reserve(text: string): void {
    for (const [, kind, number] of text.matchAll(/\b(user|host|ip|mac|path)-(\d{1,6})\b/g)) {
      const name = kind as PseudonymKind;
      this.#taken[name] = Math.max(this.#taken[name], Number(number));
    }
  }

  /** How many values were replaced, by kind. */
  counts(): Record<PseudonymKind, number> {
    const distinct = (kind: PseudonymKind) => new Set(this.#names[kind].values()).size;
    return {
      user: distinct('user'),
      host: distinct('host'),
      ip: distinct('ip'),
      mac: distinct('mac'),
      path: distinct('path'),
    };
  }
}

/** Whether the text already is a stand-in, of any kind. */
export function isPseudonym(text: string): boolean {
  return /^(user|host|ip|mac|path)-\d+( \([a-z-]+\))?$/.test(text);
}
