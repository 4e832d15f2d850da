import { isProviderHost } from './provider-hosts.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const hostToken =
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})\.){1,12}[\p{L}][\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/gu;

/** Last labels that are file names far more often than domains. */
const fileEnding =
  /\.(?:asmx|aspx|asp|php|html?|json|xml|svc|js|css|txt|log|ini|conf|cfg|crt|cer|pem|exe|dll|png|pac|dat|mobileconfig)$/i;
const singleLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})$/u;

/** Replaces the names of hosts that are not a provider's own, for `strict`. */
export class HostNames {
  readonly #pseudonyms: Pseudonyms;
  readonly #known = new Set<string>();

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
  }

  /** Hosts named in fields of the class `host`: found in ids as well. */
  learn(text: string): void {
    for (const [token] of text.matchAll(hostToken)) {
      if (!isProviderHost(token)) this.#known.add(token.toLowerCase());
    }
  }

  /** A field that is a host, a URL or record data. */
  inHostField(text: string): string {
    if (singleLabel.test(text)) {
      return /^(direct|localhost|local)$/i.test(text) || /^host-\d+$/.test(text)
        ? text
        : this.#pseudonyms.of('host', text);
    }
    const withoutQuery = text.replace(/^([a-z][a-z0-9+.-]*:\/\/[^?#\s]*)[?#]\S*/i, '$1');
    const replaced = withoutQuery.replace(hostToken, (token, at: number) =>
      withoutQuery[at - 1] === '/' && withoutQuery[at - 2] !== '/' ? token : this.#replace(token),
    );
    // `http://proxy:8080`: a host without a dot.
    return replaced.replace(
      /(\b[a-z][a-z0-9+.-]*:\/\/)([\p{L}\p{N}_][\p{L}\p{N}_-]*)(?=[:/?#]|$)/giu,
      (match, scheme: string, host: string) =>
        /^(localhost|(?:host|ip)-\d+)$/i.test(host) ? match : `${scheme}${this.#pseudonyms.of('host', host)}`,
    );
  }

  /** Free text: every host-like word. */
  inText(text: string): string {
    return text.replace(hostToken, (token) => (fileEnding.test(token) ? token : this.#replace(token)));
  }

  /** Ids and protocol words: only hosts that a host field named, and their parents and children. */
  inId(text: string): string {
    return text.replace(hostToken, (token) =>
      this.#isKnown(token.toLowerCase()) ? this.#replace(token) : token,
    );
  }

  #isKnown(token: string): boolean {
    if (this.#known.has(token)) return true;
    for (const host of this.#known) if (token.endsWith(`.${host}`)) return true;
    return false;
  }

  #replace(token: string): string {
    return isProviderHost(token) ? token : this.#pseudonyms.of('host', token.replace(/\.$/, ''));
  }
}
