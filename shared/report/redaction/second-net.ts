import { controlResolvers } from '../../catalogue/control-resolvers.ts';
import { internetControls } from '../../catalogue/internet-controls.ts';
import { addressKind, canonicalAddress } from '../../model/address-kind.ts';
import { OwnNames } from './own-names.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { removeSecrets } from './secrets.ts';

/** How much of a text the net takes. */
export interface NetOptions {
  /** `own`: this computer's and its network's addresses; `unknown`: public ones as well, unless known servers. */
  addresses: 'own' | 'unknown' | 'all';
  /** Whether an address is shown with its kind: `ip-1 (private)` in sentences, `ip-1` in ids and URLs. */
  showKind: boolean;
  /** The text is an id that the provider's support asks for: no guess about long runs. */
  ids: boolean;
}

/** Local parts that Mailpath itself sends; they are nobody's. */
const ourLocalParts = /^(?:connectivity-probe|00000000-0000-0000-0000-000000000000)$/i;

const mailAddress =
  /(?<![\p{L}\p{N}._%+'-])([\p{L}\p{N}_+'#!$^`{|}~-][\p{L}\p{N}._+'#!$^`{|}~-]{0,127})@((?:[\p{L}\p{N}-]{1,63}\.){0,12}[\p{L}\p{N}-]{1,63})/gu;

/** Home folders of Linux (also Silverblue's and automounted ones), macOS and Windows; the name is group 1 or 2. */
const unixHome =
  /(?<![A-Za-z0-9.\])])(?:\/var|\/export|\/usr|\/mnt\/[a-z])?\/(?:home|Users)\/((?!Shared\b)[^\s/\\:;,"'<>|)\]]{1,64})/g;
const windowsHome =
  /(?:(?:\\\\[?.]\\)?\b[A-Za-z]:)?[\\/]{1,4}(?:Users|Documents and Settings)\\{1,4}(?!Public\\)([^\\/:*?"<>|\r\n]{1,64}(?=[\\/])|[^\s\\/:*?"<>|,;')\]]{1,64})/gi;
const windowsHomeSlashes =
  /\b[A-Za-z]:\/{1,2}(?:Users|Documents and Settings)\/{1,2}([^\s\\/:*?"<>|,;')\]]{1,64})/gi;

const mac =
  /(?<![0-9A-Fa-f:-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4})(?![0-9A-Fa-f]|[:-][0-9A-Fa-f])/g;

const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g;
const dashedIpv4 = /(?<![\d-])\d{1,3}(?:-\d{1,3}){3}(?![\d]|-\d)/g;
const reverseName = /(?<![\p{L}\p{N}.-])[0-9a-f.]{7,80}\.(?:in-addr|ip6)\.arpa/giu;
const ipv6Run = /[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[A-Za-z0-9]{1,16})?/g;

/** Names that systems give to computers: Windows' defaults, Apple's `Anas-MacBook-Pro`, mDNS names. */
const deviceName =
  /(?<![\p{L}\p{N}-])(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,11}|[\p{L}\p{N}-]{1,40}s-(?:MacBook|iMac|iPhone|iPad|Mac)(?:-[\p{L}\p{N}]{1,8}){0,3}(?:\.local)?|[\p{L}\p{N}-]{1,63}\.local)(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/gu;

/** The regular expressions behind the schema's classes: a second net, never the first (design.md 7). */
export class SecondNet {
  readonly names = new OwnNames();
  readonly #pseudonyms: Pseudonyms;
  readonly #own = new Set<string>();
  readonly #ownPrefixes = new Set<string>();
  readonly #servers = new Set<string>();
  readonly #literals = new Map<string, string>();
  #literalPattern: RegExp | undefined;
  secrets = 0;

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
  }

  /** An address of this computer or of its network. */
  addOwnAddress(text: string): void {
    const address = canonicalAddress(text);
    if (address === undefined) return;
    this.#own.add(address);
    this.#addLiteral(text, address);
    // Every host of a home shares the /48 or more that the line got.
    if (address.includes(':') && addressKind(address) === 'public')
      this.#ownPrefixes.add(sitePrefix(address));
  }

  /** An address that a probe dialled or a resolver gave. */
  addServerAddress(text: string): void {
    const address = canonicalAddress(text);
    if (address === undefined) return;
    this.#servers.add(address);
    if (text.includes(':')) this.#addLiteral(text, address);
  }

  /** User names in home paths name the person everywhere else too. */
  learnHomes(text: string): void {
    if (!/home|users|documents/i.test(text)) return;
    for (const pattern of [unixHome, windowsHome, windowsHomeSlashes]) {
      for (const match of decodePercent(text).matchAll(pattern)) if (match[1]) this.names.addUser(match[1]);
    }
  }

  /**
   * What is left of a text. `hosts` takes host names out: after people, because a host that is gone hides the mail address
   * that it ended, and before names, because one of them can be a part of a host.
   */
  apply(text: string, options: NetOptions, hosts: (text: string) => string = (same) => same): string {
    if (text.length < 3) return hosts(text);
    const known = alsoDecoded(text, (shown) => this.#known(shown, options));
    return alsoDecoded(hosts(known), (shown) => this.#named(shown));
  }

  /** Without secrets, people, home folders and addresses: what has a shape of its own. */
  #known(text: string, options: NetOptions): string {
    const { text: withoutSecrets, removed } = removeSecrets(text, options.ids);
    if (removed) this.secrets++;
    let result = withoutSecrets;
    if (result.includes('@')) {
      result = result.replace(mailAddress, (match, local: string, domain: string) =>
        ourLocalParts.test(local) ||
        // `host:443@192.0.2.1` and `domain:mx@192.0.2.1` are ids of ours: no domain behind it.
        ((options.ids || /^\d{1,5}$/.test(local)) && !/\.\p{L}[\p{L}\p{N}-]+$/u.test(domain)) ||
        /^(user-\d+|\[removed\])$/.test(local)
          ? match
          : `${this.person(`${local}@${domain}`)}@${domain}`,
      );
    }
    if (/home|users|documents/i.test(result)) {
      result = result.replace(windowsHome, '~').replace(windowsHomeSlashes, '~').replace(unixHome, '~');
    }
    result = result.replace(mac, (match) => this.#pseudonyms.of('mac', match.replace(/[^0-9A-Fa-f]/g, '')));
    return this.#addresses(result, options);
  }

  /** Without the names of this person and computer, and those that systems give to computers. */
  #named(text: string): string {
    const result = this.names.replace(text, (kind, key) => this.#pseudonyms.of(kind, key));
    return result.replace(deviceName, (match) => this.#pseudonyms.of('host', match.replace(/\.local$/i, '')));
  }

  /** The stand-in of a person by e-mail address or name. */
  person(value: string): string {
    return this.#pseudonyms.of('user', value);
  }

  /** The address, or its stand-in. */
  address(text: string, options: NetOptions): string {
    const address = canonicalAddress(text);
    const kind = address === undefined ? undefined : addressKind(address);
    if (address === undefined || kind === undefined) return text;
    if (!this.#gives(address, kind, options)) return text;
    const name = this.#pseudonyms.of('ip', address);
    return options.showKind ? `${name} (${kind})` : name;
  }

  #gives(address: string, kind: string, options: NetOptions): boolean {
    if (everybodysAddresses.has(address)) return false;
    if (options.addresses === 'all') return true;
    if (kind === 'private' || kind === 'link-local' || kind === 'carrier') return true;
    // The same on every computer: they say what is wrong, and whose they are not.
    if (kind !== 'public') return false;
    if (this.#own.has(address) || this.#ownPrefixes.has(sitePrefix(address))) return true;
    return options.addresses === 'unknown' && !this.#servers.has(address);
  }

  #addresses(text: string, options: NetOptions): string {
    let result = text;
    if (this.#literals.size > 0 && /[0-9]/.test(result)) {
      this.#literalPattern ??= new RegExp(
        `(?<![0-9A-Fa-f.]|[0-9A-Fa-f]:|::)(?:${[...this.#literals.keys()]
          .sort((a, b) => b.length - a.length)
          .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('|')})(?![0-9A-Fa-f]{0,3}[0-9]|\\.\\d)`,
        'gi',
      );
      result = result.replace(this.#literalPattern, (match) => this.address(match, options));
    }
    if (/[.-]\d/.test(result)) {
      if (result.includes('arpa')) {
        result = result.replace(reverseName, (match) => {
          const forward = forwardAddress(match);
          return forward !== undefined && this.address(forward, options) !== forward
            ? this.#pseudonyms.of('ip', canonicalAddress(forward) ?? forward)
            : match;
        });
      }
      result = result.replace(ipv4, (match) => this.address(match, options));
      result = result.replace(dashedIpv4, (match) => {
        const dotted = match.replaceAll('-', '.');
        const replaced = this.address(dotted, { ...options, showKind: false });
        return replaced === dotted || (options.addresses === 'unknown' && !this.#isOwn(dotted))
          ? match
          : replaced;
      });
    }
    if (result.includes(':')) result = this.#ipv6(result, options);
    return result;
  }

  #isOwn(text: string): boolean {
    return this.#gives(text, addressKind(text) ?? '', { addresses: 'own', showKind: false, ids: false });
  }

  #ipv6(text: string, options: NetOptions): string {
    return text.replace(ipv6Run, (run, at: number) => {
      let start = 0;
      let end = run.length;
      const before = text[at - 1] ?? ' ';
      const behind = text[at + run.length] ?? ' ';
      // The run began or ended inside a word: the word's part of it is none of the address.
      if (/[\p{L}\p{N}]/u.test(before)) start = run.indexOf(':') + 1;
      if (/[\p{L}\p{N}]/u.test(behind)) end = run.lastIndexOf(':');
      if (run[start] === ':' && run[start + 1] !== ':') start++;
      while (end > start && (run[end - 1] === '.' || (run[end - 1] === ':' && run[end - 2] !== ':'))) end--;
      const candidate = run.slice(start, end);
      if (!/\d/.test(candidate) || canonicalAddress(candidate) === undefined) return run;
      return run.slice(0, start) + this.address(candidate, options) + run.slice(end);
    });
  }

  #addLiteral(text: string, address: string): void {
    const literal = text.toLowerCase().replace(/^\[|\]$/g, '');
    if (this.#literals.has(literal) || this.#literals.size > 2000) return;
    this.#literals.set(literal, address);
    this.#literalPattern = undefined;
  }
}

/** Controls that every run asks and every report names: they give nobody away. */
const everybodysAddresses: ReadonlySet<string> = new Set([
  ...controlResolvers.map((resolver) => resolver.address),
  ...internetControls.flatMap((control) => /^https:\/\/([\d.]+)\//.exec(control.url)?.[1] ?? []),
]);

/** The first 48 bits of an IPv6 address. */
function sitePrefix(address: string): string {
  if (!address.includes(':')) return address;
  const [head = ''] = address.split('::');
  return [...head.split(':'), '0', '0', '0'].slice(0, 3).join(':');
}

function forwardAddress(name: string): string | undefined {
  const labels = name.toLowerCase().split('.').slice(0, -2).reverse();
  if (/in-addr\.arpa$/i.test(name)) return canonicalAddress(labels.join('.'));
  if (labels.length !== 32) return undefined;
  return canonicalAddress((labels.join('').match(/.{4}/g) ?? []).join(':'));
}

/** `%40` hides an address, `%2Fhome%2F` a path: if the decoded text gives something away, it is what is kept. */
function alsoDecoded(text: string, cleaned: (text: string) => string): string {
  const plain = cleaned(text);
  if (!text.includes('%')) return plain;
  const decoded = decodePercent(plain);
  if (decoded === plain) return plain;
  const without = cleaned(decoded);
  return without === decoded ? plain : without;
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
