import type * as z from 'zod';
import { namesNobody } from '../../catalogue/host-owner.ts';
import { canonicalAddress } from '../../model/address-kind.ts';
import type { RedactionLevel } from '../../model/report.ts';
import { safeText } from '../safe-text.ts';
import { HostNames } from './host-names.ts';
import { isPseudonym, Pseudonyms } from './pseudonyms.ts';
import { type Leaf, walkStrings } from './schema-walk.ts';
import { type NetOptions, SecondNet } from './second-net.ts';

/** Header fields whose value is an id or a server's name that the provider's support asks for. */
const idHeaders =
  /^(?:request-id|client-request-id|x-ms-|x-azure-ref|x-msedge-ref|x-fe|x-be|x-calculated|x-diaginfo|x-firsthop|x-backend|x-proxy-|x-google-gfe|ppserver|nel$|report-to$)/;

/** What the caller knows of this computer before the report says it. */
export interface OwnFacts {
  /** The e-mail address as typed. */
  address?: string | undefined;
  domain?: string | undefined;
  computerNames: readonly string[];
  /** Log-in names of this computer. */
  userNames: readonly string[];
  /** Addresses of this computer's interfaces. */
  addresses: readonly string[];
}

/** At `none` there is nothing to redact. */
export type RedactingLevel = Exclude<RedactionLevel, 'none'>;

/**
 * Replaces what a report gives away, by the class of each field. One redactor serves one report and all its events, so
 * that a value has the same pseudonym everywhere. Values learnt from a later event cannot be taken back from an
 * earlier one; hence `own`.
 */
export class Redactor {
  readonly level: RedactingLevel;
  readonly #pseudonyms = new Pseudonyms();
  readonly #net = new SecondNet(this.#pseudonyms);
  readonly #hosts = new HostNames(this.#pseudonyms);
  readonly #computers = new Set<string>();
  readonly #paths = new Set<string>();

  constructor(level: RedactingLevel, own?: OwnFacts) {
    this.level = level;
    if (own === undefined) return;
    this.knowDomain(own.domain);
    this.knowAddress(own.address, own.domain);
    for (const name of own.computerNames) this.knowComputer(name);
    for (const name of own.userNames) this.#net.names.addUser(name);
    for (const address of own.addresses) this.knowOwnAddress(address);
  }

  /** Call before the first value of a report that was redacted already. */
  reserve(serialised: string): void {
    this.#pseudonyms.reserve(serialised);
  }

  knowAddress(address: string | undefined, domain: string | undefined): void {
    if (!address?.includes('@')) return;
    const at = address.lastIndexOf('@');
    const local = address.slice(0, at);
    if (isPseudonym(local)) return;
    const host = domain ?? address.slice(at + 1);
    // The domain can be written in A-labels (RFC 5890) elsewhere.
    this.#pseudonyms.alias('user', `${local}@${host}`, address);
    // A local part that the domain shows anyway (`ana@ana.example`) would only take the domain apart.
    if (host.toLowerCase().split('.').includes(local.toLowerCase())) return;
    this.#net.names.addLocalPart(local, address);
  }

  knowDomain(domain: string | undefined): void {
    if (this.level !== 'strict' || domain === undefined || isPseudonym(domain) || namesNobody(domain)) return;
    this.#hosts.learn(domain);
    this.#pseudonyms.of('host', domain);
    const [word] = domain
      .split('.')
      .slice(-3)
      .filter((label) => label.length >= 4)
      .sort((a, b) => b.length - a.length);
    if (word !== undefined) this.#net.names.addOrganisation(word, domain);
  }

  knowComputer(name: string): void {
    if (isPseudonym(name)) return;
    this.#computers.add(name.toLowerCase());
    this.#net.names.addComputer(name);
  }

  knowOwnAddress(address: string): void {
    this.#net.addOwnAddress(address);
  }

  /** Reads servers' addresses, hosts and home folders out of a value before it is redacted. */
  learn<T>(schema: z.ZodType<T>, value: T): void {
    walkStrings(schema, value, (text, leaf) => {
      if (leaf.class === 'ip') this.#net.addServerAddress(text);
      else if (leaf.class === 'host') {
        this.#hosts.learn(text);
        // A URL or a record that is nothing but an address: a server as well.
        this.#net.addServerAddress(/^[a-z]+:\/\/(\[[^\]]+\]|[^/:?#]+)/i.exec(text)?.[1] ?? text);
      }
      this.#net.learnHomes(text);
      return text;
    });
  }

  /** The value without what the level forbids. */
  redact<T>(schema: z.ZodType<T>, value: T): T {
    return walkStrings(schema, value, (text, leaf) => this.#leaf(text, leaf));
  }

  /** How many values were replaced, by what they are. */
  counts(): Record<string, number> {
    const { user, host, ip, mac, path } = this.#pseudonyms.counts();
    const entries = {
      person: user,
      host,
      ip,
      mac,
      path: path + this.#paths.size,
      secret: this.#net.secrets,
    };
    return Object.fromEntries(Object.entries(entries).filter(([, count]) => count > 0));
  }

  #leaf(text: string, leaf: Leaf): string {
    if (text === '' || isPseudonym(text)) return text;
    const strict = this.level === 'strict';
    const id = leaf.class === 'public' || (leaf.key === 'value' && isIdHeader(leaf.parent));
    const options: NetOptions = {
      // Record data is what anybody can look up.
      addresses: strict ? 'all' : leaf.key === 'answers' ? 'own' : 'unknown',
      showKind: leaf.class === 'text',
      ids: id,
    };
    const net = (kept: string, hosts?: (text: string) => string) =>
      this.#net.apply(kept, options, strict ? hosts : undefined);
    switch (leaf.class) {
      case 'secret':
        this.#net.secrets++;
        return '[removed]';
      case 'person':
        return this.#person(text, net);
      case 'ip':
        return this.#host(text, { ...options, showKind: true });
      case 'path':
        if (strict) return this.#pseudonyms.of('path', text);
        return this.#path(text, net(text));
      case 'host':
        return this.#host(text, options);
      case 'public':
        return net(text, (kept) => this.#hosts.inId(kept));
      case 'text':
        return net(safeText(text, Number.POSITIVE_INFINITY), (kept) => this.#hosts.inText(kept));
    }
  }

  /** A host, an address, a URL or record data. A lone address keeps its kind, so that it can be judged again. */
  #host(text: string, options: NetOptions): string {
    if (canonicalAddress(text) !== undefined) return this.#net.address(text, { ...options, showKind: true });
    if (this.level !== 'strict') return this.#net.apply(text, options);
    return this.#net.apply(text, options, (kept) => this.#hosts.inHostField(kept));
  }

  #path(original: string, kept: string): string {
    if (kept !== original) this.#paths.add(original);
    return kept;
  }

  #person(text: string, net: (kept: string, hosts: (text: string) => string) => string): string {
    const at = text.lastIndexOf('@');
    if (!/^[^\s@]+@[\p{L}\p{N}.-]+$/u.test(text)) {
      return this.#computers.has(text.toLowerCase())
        ? this.#pseudonyms.of('host', text)
        : this.#net.person(text);
    }
    const local = text.slice(0, at);
    const user = isPseudonym(local) ? local : this.#net.person(text);
    return `${user}@${net(text.slice(at + 1), (kept) => this.#hosts.inHostField(kept))}`;
  }
}

function isIdHeader(parent: unknown): boolean {
  const name = (parent as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && idHeaders.test(name.toLowerCase());
}
