import { knownProviders } from './known-providers.ts';
import { otherOperators } from './other-operators.ts';
import type { HostGroup, HostRole, KnownProvider } from './provider.ts';
import { statusFeeds } from './status-feeds.ts';

/** Whose host it is, and what for. */
export interface HostOwner {
  /** The company, or the operator that keeps no mailbox. */
  company: string;
  /** Ids of the providers whose mailboxes have to do with it; more than one where they share it. */
  providers: readonly string[];
  role: HostRole;
  /** Whether it is the same for all customers, so that its name tells nothing of anybody. */
  namesNobody: boolean;
}

/** One mention of a host or of a domain with all that is below it. */
interface Mention {
  name: string;
  below: boolean;
  company: string;
  provider: string | undefined;
  role: HostRole;
  namesNobody: boolean;
  /** Said of the host itself in `hosts`, and not inferred from what it is used for. */
  explicit: boolean;
}

type Make = (names: readonly string[], role: HostRole, more?: Partial<Mention>) => Mention[];

const maker =
  (company: string, provider: string | undefined): Make =>
  (names, role, more) =>
    names.map((name) => ({
      name,
      below: false,
      company,
      provider,
      role,
      namesNobody: true,
      explicit: false,
      ...more,
    }));

const below = { below: true, namesNobody: false } as const;

function ofGroups(groups: readonly HostGroup[], make: Make): Mention[] {
  const explicit = { explicit: true } as const;
  return groups.flatMap(({ role, hosts = [], domains = [], customerDomains = [] }) => [
    ...make(hosts, role, explicit),
    ...make(domains, role, { ...explicit, below: true }),
    ...make(customerDomains, role, { ...explicit, ...below }),
  ]);
}

const hostOf = (url: string) => /^https:\/\/([^/:?]+)/.exec(url)?.[1] ?? '';

/** Every host and domain that a provider's file names, wherever in the file it stands. */
function ofProvider(one: KnownProvider): Mention[] {
  const make = maker(one.company, one.id);
  const listed = (names: readonly string[] | undefined, role: HostRole) => [
    ...make(names ?? [], role),
    ...make(names ?? [], role, below),
  ];
  return [
    ...listed(one.domains?.names, 'company'),
    ...listed(one.customerDomains?.names, 'company'),
    ...listed(one.mx?.names, 'mx'),
    ...make(one.spf?.names ?? [], 'mx'),
    ...make(one.autodiscover?.names ?? [], 'mail'),
    ...make(
      (one.servers?.at ?? []).map(({ host }) => host),
      'mail',
    ),
    ...(one.web ? make([hostOf(one.web.address), ...(one.web.hosts ?? [])], 'web') : []),
    ...(one.statusPage ? make([hostOf(one.statusPage.address)], 'status') : []),
    ...make(
      statusFeeds.flatMap(({ id, url }) => (one.feeds?.includes(id) ? [hostOf(url)] : [])),
      'status',
    ),
    ...(one.keyHosts?.at ?? []).flatMap(({ host, stage }) => make([host], stage)),
    ...(one.signIn ?? []).flatMap(({ url }) => make([hostOf(url)], 'sign-in')),
    ...(one.routes ?? []).flatMap(({ url, optional }) => make([hostOf(url)], optional ? 'side' : 'mail')),
    ...(one.autodiscoverService
      ? make([one.autodiscoverService.json, one.autodiscoverService.xml], 'mail')
      : []),
    ...ofGroups(one.hosts ?? [], make),
  ];
}

/** Where a host has several uses, the one by which most depends on it. */
const ranks: readonly HostRole[] = [
  'sign-in',
  'mail',
  'web',
  'mx',
  'control',
  'status',
  'edge',
  'side',
  'company',
];

function merge(mentions: readonly Mention[]): HostOwner | undefined {
  const [first] = mentions;
  if (first === undefined) return undefined;
  const said = mentions.filter((one) => one.explicit);
  const roles = (said.length > 0 ? said : mentions).map(({ role }) => role);
  const company = (said[0] ?? first).company;
  return {
    company,
    providers: [...new Set(mentions.flatMap(({ provider }) => provider ?? []))],
    role: ranks.find((one) => roles.includes(one)) ?? first.role,
    namesNobody: mentions.some((one) => one.namesNobody),
  };
}

function indexOf(mentions: readonly Mention[]): ReadonlyMap<string, HostOwner> {
  const byName = new Map<string, Mention[]>();
  for (const one of mentions) byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
  return new Map(
    [...byName].flatMap(([name, all]) => {
      const owner = merge(all);
      return owner ? [[name, owner] as const] : [];
    }),
  );
}

const mentions = [
  ...knownProviders.flatMap(ofProvider),
  ...otherOperators.flatMap(({ id, hosts }) => ofGroups(hosts, maker(id, undefined))),
];
/** Names that are hosts themselves. */
const exact = indexOf(mentions.filter((one) => !one.below));
/** Names below which every host is somebody's. */
const suffixes = indexOf(mentions.filter((one) => one.below));

/**
 * Whose host is this? The longest name that a file has decides; `undefined` for a host of nobody that is known. Every question
 * about a host (does it make or break mail, whose is it, may its name be shown, is an entry for it worth a look, may a
 * redirect lead there) is answered from this.
 */
export function hostOwner(host: string): HostOwner | undefined {
  const name = host.toLowerCase().replace(/\.$/, '');
  const own = exact.get(name);
  const around = longest(name);
  if (own === undefined || around === undefined) return own ?? around;
  const alsoOf = suffixes.get(name)?.providers ?? [];
  return {
    ...own,
    // Whose it is, is said by the domain: a provider may have its mailboxes at another company's servers.
    company: around.company,
    providers: [...new Set([...own.providers, ...alsoOf])],
  };
}

function longest(name: string): HostOwner | undefined {
  let rest = name;
  for (;;) {
    const found = suffixes.get(rest);
    if (found !== undefined) return rest === name ? { ...found, namesNobody: true } : found;
    const dot = rest.indexOf('.');
    if (dot < 0) return undefined;
    rest = rest.slice(dot + 1);
  }
}

/** Hosts by name that a mailbox's programs or its sign-in ask: whoever sends one of them elsewhere, breaks mail. */
export const mailHosts: ReadonlySet<string> = new Set(
  [...exact].flatMap(([name, { role }]) =>
    role === 'mail' || role === 'sign-in' || role === 'web' ? [name] : [],
  ),
);

/** Whether the host is the same for all customers of somebody who is known: its name tells nothing of anybody. */
export const namesNobody = (host: string): boolean => hostOwner(host)?.namesNobody === true;

const withCallIds = new Set(knownProviders.flatMap(({ callIds, company }) => (callIds ? [company] : [])));

/** Whether support of the host's company finds a call by the id that its programs send with it. */
export function takesCallIds(host: string): boolean {
  const owner = hostOwner(host);
  return owner !== undefined && withCallIds.has(owner.company) && owner.namesNobody;
}

const largeCompanies = new Set(knownProviders.flatMap(({ large, company }) => (large ? [company] : [])));

/** Whether the host is of a company that does what the very largest do, whichever of its services it serves. */
export function isOfLargeCompany(host: string): boolean {
  const owner = hostOwner(host);
  return owner !== undefined && largeCompanies.has(owner.company);
}

const neutral: ReadonlySet<HostRole> = new Set(['side', 'edge', 'status', 'control']);

/** A host that can make or break mail: no control, no status page, no side role. One of nobody that is known may. */
export function isMainHost(host: string): boolean {
  const owner = hostOwner(host);
  return owner === undefined || !neutral.has(owner.role);
}

/** Names that an entry on this computer should not redirect: mail, sign-in and the controls (protocols.md 9.5). Suffixes. */
export const namesThatMatter: readonly string[] = [
  ...new Set(
    [...exact, ...suffixes].flatMap(([name, { role }]) =>
      role === 'control' || !neutral.has(role) ? [name] : [],
    ),
  ),
];

/** All names that the files have, for those that hold the answers together. */
export const namesOfHosts: readonly string[] = [...new Set([...exact.keys(), ...suffixes.keys()])];
