import ipaddr from 'ipaddr.js';
import { internetControls } from '../../catalogue/internet-controls.ts';
import { addressKind, canonicalAddress } from '../../model/address-kind.ts';
import { removed } from '../../pasted/secret-span.ts';
import { escapePattern, OwnNames } from './own-names.ts';
import { isPseudonym, type Pseudonyms } from './pseudonyms.ts';
import { removeSecrets } from './secrets.ts';
import { decodeBase64, decodePercent } from './text-encodings.ts';

/** How much of a text the net takes. */
export interface NetOptions {
  /** `own`: this computer's and its network's addresses; `unknown`: public ones as well, unless known servers. */
  addresses: 'own' | 'unknown' | 'all';
  /** Whether an address is shown with its kind: `ip-1 (private)` in sentences, `ip-1` in ids and URLs. */
  showKind: boolean;
  /** The text is an id that the provider's support asks for: no guess about long runs. */
  ids: boolean;
}

/** A hostile report may name any number; the pattern of them shall stay quick. */
const MOST_SPELLINGS = 2000;

/** Local parts that Mailpath itself sends; they are nobody's. */
const ourLocalParts = /^(?:connectivity-probe|00000000-0000-0000-0000-000000000000)$/i;

const mailAddress =
  /(?<![\p{L}\p{N}._%+'-])([\p{L}\p{N}_+'#!$^`{|}~-][\p{L}\p{N}._+'#!$^`{|}~-]{0,127})@((?:[\p{L}\p{N}-]{1,63}\.){0,12}[\p{L}\p{N}-]{1,63})/gu;

/** What base64 makes of mail addresses and names: `+` and `/` come of no letter, digit or point (RFC 4648). */
const base64Run = /(?<![A-Za-z0-9])([A-Za-z0-9]{8,})={0,2}/g;

/** With the country's number (E.164), or with the area's in brackets. */
const phoneNumber =
  /(?<![\p{L}\p{N}+(])(?:(?:\+|00)[1-9](?:[ ()./-]{0,2}\d){6,13}|\(\d{2,5}\) ?\d{3,4}[ -]?\d{2,5})(?![\p{L}\p{N}])/gu;

/** Home folders of Linux (also Silverblue's and automounted ones), macOS and Windows; the name is group 1 or 2. */
const unixHome =
  /(?<![A-Za-z0-9.\])])(?:\/var|\/export|\/usr|\/mnt\/[a-z])?\/(?:home|Users)\/((?!Shared\b)[^\s/\\:;,"'<>|)\]]{1,64})/g;
const windowsHome =
  /(?:(?:\\\\[?.]\\)?\b[A-Za-z]:)?[\\/]{1,4}(?:Users|Documents and Settings)\\{1,4}(?!Public\\)([^\\/:*?"<>|\r\n]{1,64}(?=[\\/])|[^\s\\/:*?"<>|,;')\]]{1,64})/gi;
const windowsHomeSlashes =
  /\b[A-Za-z]:\/{1,2}(?:Users|Documents and Settings)\/{1,2}([^\s\\/:*?"<>|,;')\]]{1,64})/gi;
const homes = [windowsHome, windowsHomeSlashes, unixHome];

const mac =
  /(?<![0-9A-Fa-f:-])(?:[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\1){4}[0-9A-Fa-f]{2}|(?:[0-9A-Fa-f]{4}\.){2}[0-9A-Fa-f]{4})(?![0-9A-Fa-f]|[:-][0-9A-Fa-f])/g;

const ipv4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g;
const dashedIpv4 = /(?<![\d-])\d{1,3}(?:-\d{1,3}){3}(?![\d]|-\d)/g;
const reverseName = /(?<![\p{L}\p{N}.-])[0-9a-f.]{7,80}\.(?:in-addr|ip6)\.arpa/giu;
const ipv6Run = /(?<![0-9A-Fa-f:.])[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%[A-Za-z0-9]{1,16})?/g;

/** Names that systems give to computers: Windows' defaults, Apple's `Anas-MacBook-Pro`, mDNS names. */
const deviceName =
  /(?<![\p{L}\p{N}-])(?:(?:DESKTOP|LAPTOP|WIN)-[A-Z0-9]{7,11}|[\p{L}\p{N}-]{1,40}s-(?:MacBook|iMac|iPhone|iPad|Mac)(?:-[\p{L}\p{N}]{1,8}){0,3}(?:\.local)?|[\p{L}\p{N}-]{1,63}\.(?:local|LOCAL))(?![\p{L}\p{N}.-]*[\p{L}\p{N}])/gu;

/** The regular expressions behind the schema's classes: a second net, never the first (design.md 7). */
export class SecondNet {
  readonly names = new OwnNames();
  readonly #pseudonyms: Pseudonyms;
  readonly #ownSites = new Set<string>();
  readonly #servers = new Set<string>();
  readonly #spellings = new Set<string>();
  #spellingsPattern: RegExp | undefined;
  secrets = 0;

  constructor(pseudonyms: Pseudonyms) {
    this.#pseudonyms = pseudonyms;
  }

  /** An address of this computer or of its network. */
  addOwnAddress(text: string): void {
    const address = canonicalAddress(text);
    if (address === undefined) return;
    this.#ownSites.add(siteOf(address));
    this.#addSpelling(text);
  }

  /** An address that a probe dialled or a resolver gave. */
  addServerAddress(text: string): void {
    const address = canonicalAddress(text);
    if (address === undefined) return;
    this.#servers.add(address);
    this.#addSpelling(text);
  }

  /** User names in home paths name the person everywhere else too. */
  learnHomes(text: string): void {
    const decoded = decodePercent(text);
    // Most texts are hosts and ids, and each folder has a separator.
    if (!/[\\/]/.test(decoded)) return;
    for (const pattern of homes) {
      for (const match of decoded.matchAll(pattern)) if (match[1]) this.names.addUser(match[1]);
    }
  }

  /**
   * What is left of a text. `hosts` takes host names out: after people, because a host that is gone hides the mail address
   * that it ended, and before names, because one of them can be a part of a host.
   */
  apply(text: string, options: NetOptions, hosts: (text: string) => string = (same) => same): string {
    // Twice: what redirects to a page that redirects is encoded twice.
    const known = alsoDecoded(text, (once) => alsoDecoded(once, (shown) => this.#known(shown, options)));
    return alsoDecoded(hosts(known), (shown) => this.#named(shown));
  }

  /** Without secrets, people, home folders and addresses: what has a shape of its own. */
  #known(text: string, options: NetOptions): string {
    const withoutSecrets = removeSecrets(text, options.ids).replace(base64Run, (run, digits: string) =>
      this.#namesSomebody(decodeBase64(digits)) ? removed : run,
    );
    if (withoutSecrets !== text) this.secrets++;
    const withoutPeople = withoutSecrets.replace(mailAddress, (match, local: string, domain: string) =>
      ourLocalParts.test(local) ||
      // `host:443@192.0.2.1` and `domain:mx@192.0.2.1` are ids of ours: no domain behind it.
      ((options.ids || /^\d{1,5}$/.test(local)) && !/\.\p{L}[\p{L}\p{N}-]+$/u.test(domain)) ||
      isPseudonym(local)
        ? match
        : `${this.person(`${local}@${domain}`)}@${domain}`,
    );
    const withoutHomes = homes.reduce((left, home) => left.replace(home, '~'), withoutPeople);
    const withoutCards = withoutHomes.replace(mac, (match) =>
      this.#pseudonyms.of('mac', match.replace(/[^0-9A-Fa-f]/g, '')),
    );
    const withoutAddresses = this.#addresses(withoutCards, options);
    if (options.ids) return withoutAddresses;
    return withoutAddresses.replace(phoneNumber, (match) => this.person(match.replace(/\D/g, '')));
  }

  /** Credentials of SASL (RFC 4616) and hints of sign-in pages hold the address in base64. */
  #namesSomebody(decoded: string): boolean {
    return decoded.search(mailAddress) >= 0 || this.names.replace(decoded, () => removed) !== decoded;
  }

  /** Without the names of this person and computer, and those that systems give to computers. */
  #named(text: string): string {
    const result = this.names.replace(text, (kind, key) => this.#pseudonyms.of(kind, key));
    return result.replace(deviceName, (match) => this.#pseudonyms.of('host', match.replace(/\.local/i, '')));
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
    if (this.#ownSites.has(siteOf(address))) return true;
    return options.addresses === 'unknown' && !this.#servers.has(address);
  }

  #addresses(text: string, options: NetOptions): string {
    this.#spellingsPattern ??= new RegExp(
      `(?<![0-9A-Fa-f.]|[0-9A-Fa-f]:|::)(${[...this.#spellings]
        .sort((a, b) => b.length - a.length)
        .map(escapePattern)
        .concat('(?!)')
        .join('|')})(?![0-9A-Fa-f]{0,3}[0-9]|\\.\\d)`,
      'gi',
    );
    // What was split at has the odd places.
    return text
      .split(this.#spellingsPattern)
      .map((part, at) =>
        at % 2 === 1 ? this.address(part, options) : this.#ipv6(this.#ipv4(part, options), options),
      )
      .join('');
  }

  #ipv4(text: string, options: NetOptions): string {
    return text
      .replace(reverseName, (match) => {
        const forward = forwardAddress(match);
        return forward !== undefined && this.address(forward, options) !== forward
          ? this.#pseudonyms.of('ip', forward)
          : match;
      })
      .replace(ipv4, (match) => this.address(match, options))
      .replace(dashedIpv4, (match) => {
        const dotted = match.replaceAll('-', '.');
        // Names of hosts hold them (`203-0-113-9.dynamic.example`): those that nobody here has stay.
        const addresses = options.addresses === 'all' ? 'all' : 'own';
        const replaced = this.address(dotted, { ...options, addresses, showKind: false });
        return replaced === dotted ? match : replaced;
      });
  }

  #ipv6(text: string, options: NetOptions): string {
    return text.replace(ipv6Run, (run, at: number) => {
      let start = 0;
      let end = run.length;
      const before = text[at - 1] ?? '';
      const behind = text[at + run.length] ?? '';
      // The run began or ended inside a word: the word's part of it is none of the address.
      if (/[\p{L}\p{N}]/u.test(before)) start = run.indexOf(':') + 1;
      if (/[\p{L}\p{N}]/u.test(behind)) end = run.lastIndexOf(':');
      if (run[start] === ':' && run[start + 1] !== ':') start++;
      while (run[end - 1] === '.' || (run[end - 1] === ':' && run[end - 2] !== ':')) end--;
      const candidate = run.slice(start, end);
      if (!/\d/.test(candidate)) return run;
      return run.slice(0, start) + this.address(candidate, options) + run.slice(end);
    });
  }

  /** Found where the pattern of all addresses would read on: `2003:e8::17:A` in an id is an address and a record type. */
  #addSpelling(text: string): void {
    if (this.#spellings.size === MOST_SPELLINGS) return;
    this.#spellings.add(text.replace(/[[\]]/g, ''));
    this.#spellingsPattern = undefined;
  }
}

/** Controls that every run asks and every report names, the control resolvers among them: they give nobody away. */
const everybodysAddresses: ReadonlySet<string | undefined> = new Set(
  internetControls.map((control) => control.url.split('/')[2]),
);

/** What all computers of a line share: the first 48 bits of an IPv6 address, or the IPv4 address. */
function siteOf(address: string): string {
  return ipaddr.parse(address).toByteArray().slice(0, 6).join('.');
}

function forwardAddress(name: string): string | undefined {
  const labels = name.split('.').slice(0, -2).reverse();
  if (/in-addr/i.test(name)) return canonicalAddress(labels.join('.'));
  return canonicalAddress(labels.join('').replace(/.{4}(?=.)/g, '$&:'));
}

/** `%40` hides an address, `%2Fhome%2F` a path: if the decoded text gives something away, it is what is kept. */
function alsoDecoded(text: string, cleaned: (text: string) => string): string {
  const plain = cleaned(text);
  const decoded = decodePercent(plain);
  if (decoded === plain) return plain;
  const without = cleaned(decoded);
  return without === decoded ? plain : without;
}
