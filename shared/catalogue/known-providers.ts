import type { MailServer } from '../model/mail-server.ts';
import type { KnownProvider, Provider, Variant } from './provider.ts';
import { providerFiles } from './providers/index.ts';

/** What a variant has of its provider when it says nothing else: all that names no host. */
const inherited = ({ company, large, signs, clients, peculiarities }: Provider) => ({
  company,
  large,
  ...(signs && { signs }),
  ...(clients && { clients }),
  ...(peculiarities && { peculiarities }),
});

function withVariants(file: Provider): KnownProvider[] {
  const { variants = [], ...base } = file;
  return [
    base,
    ...variants.map((one: Variant): KnownProvider => ({ ...inherited(file), ...one, variantOf: file.id })),
  ];
}

/** Every provider and every variant, by the ids that mailboxes and reports name. */
export const knownProviders: readonly KnownProvider[] = providerFiles.flatMap(withVariants);

const byId = new Map(knownProviders.map((one) => [one.id, one]));

export function providerById(id: string): KnownProvider | undefined {
  return byId.get(id);
}

/** The servers as reports hold them. */
export function mailServersOf({ servers }: KnownProvider): MailServer[] {
  return (servers?.at ?? []).map(({ protocol, host, port, security }) => ({
    protocol,
    host,
    port,
    security,
  }));
}

type HowTold = 'mx' | 'autodiscover' | 'domain';

const suffixes: Readonly<Record<HowTold, ReadonlyMap<string, KnownProvider>>> = {
  domain: suffixesOf(({ domains, customerDomains }) => [
    ...(domains?.names ?? []),
    ...(customerDomains?.names ?? []),
  ]),
  mx: suffixesOf(({ mx }) => mx?.names ?? []),
  autodiscover: suffixesOf(({ autodiscover }) => autodiscover?.names ?? []),
};

function suffixesOf(read: (one: KnownProvider) => readonly string[]): ReadonlyMap<string, KnownProvider> {
  return new Map(knownProviders.flatMap((one) => read(one).map((name) => [name, one] as const)));
}

/** The provider that names the longest suffix of the host or domain. */
export function providerBySuffix(how: HowTold, host: string): KnownProvider | undefined {
  let name = host.toLowerCase().replace(/\.$/, '');
  for (;;) {
    const found = suffixes[how].get(name);
    const dot = name.indexOf('.');
    if (found !== undefined || dot < 0) return found;
    name = name.slice(dot + 1);
  }
}

/** Providers whose mailboxes a status feed speaks of. */
export const providersOfFeed = (feed: string): string[] =>
  knownProviders.flatMap(({ id, feeds }) => (feeds?.includes(feed) ? [id] : []));

/** The provider whose mail domain it is. */
export const ownerOfDomain = (domain: string): KnownProvider | undefined =>
  providerBySuffix('domain', domain);
