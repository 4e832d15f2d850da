import { namesNobody } from '../../catalogue/host-owner.ts';
import { isPseudonym, type Pseudonyms } from './pseudonyms.ts';

const hostToken =
  /(?<![\p{L}\p{N}._-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,62})\.){1,12}[\p{L}][\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}_-])/gu;

/** Last labels that are file names far more often than domains. */
const fileEnding =
  /\.(?:asmx|aspx|asp|php|html?|json|xml|svc|js|css|txt|log|ini|conf|cfg|crt|cer|pem|exe|dll|png|pac|dat|mobileconfig)$/i;
const bareWord = /^(?:direct|localhost|local)$/i;
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
    for (const [token] of text.matchAll(hostToken)) this.#known.add(token.toLowerCase());
  }

  /** A field that is a host, a URL or record data. */
  inHostField(text: string): string {
    if (singleLabel.test(text)) return this.#label(text);
    const withoutQuery = text.replace(/(?<=:\/\/[^?#\s]*)[?#]\S*/g, '');
    const replaced = withoutQuery.replace(hostToken, (token, at: number) =>
      withoutQuery[at - 1] === '/' && withoutQuery[at - 2] !== '/' ? token : this.#replace(token),
    );
    // `http://proxy:8080`: a host without a dot.
    return replaced.replace(
      /(\b[a-z][a-z0-9+.-]*:\/\/)([\p{L}\p{N}_][\p{L}\p{N}_-]*)(?=[:/?#]|$)/giu,
      (_, scheme: string, host: string) => `${scheme}${this.#label(host)}`,
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

  #label(text: string): string {
    return bareWord.test(text) || isPseudonym(text) ? text : this.#pseudonyms.of('host', text);
  }

  #isKnown(token: string): boolean {
    if (this.#known.has(token)) return true;
    for (const host of this.#known) if (token.endsWith(`.${host}`)) return true;
    return false;
  }

  #replace(token: string): string {
    if (namesNobody(token)) return token;
    // A computer's name and its mDNS name are one.
    return this.#pseudonyms.of('host', token.replace(/\.local$/i, ''));
  }
}
