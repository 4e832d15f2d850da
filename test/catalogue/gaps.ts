import { providerBySuffix } from '../../shared/catalogue/known-providers.ts';
import type { KnownProvider, Origin } from '../../shared/catalogue/provider.ts';
import type { Outcome } from '../../shared/model/verdict.ts';

/** A datum of a provider's file, by its place in it (`servers`, `routes.2.expect`). */
export interface Datum extends Origin {
  provider: string;
  place: string;
}

/** Every datum that says where it comes from, however deep it stands. */
export function dataOf(provider: KnownProvider): Datum[] {
  const found: Datum[] = [];
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isOrigin(value)) {
      const { source, date, standing } = value;
      found.push({ provider: provider.id, place, source, date, standing });
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, place === '' ? key : `${place}.${key}`);
  };
  walk(provider, '');
  return found;
}

function isOrigin(value: object): value is Origin {
  return 'source' in value && 'date' in value && 'standing' in value;
}

/** Data that nobody has looked at for a year. `today` as in the data: `2026-11-29`. */
export function olderThanAYear(data: readonly Datum[], today: string): Datum[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  // A month alone is as new as its last day.
  return data.filter(({ date }) => (date.length === 7 ? `${date}-31` : date) < yearAgo);
}

/** Places of which nothing better than a guess is known. */
export function onlyUnsure(data: readonly Datum[]): Datum[] {
  return data.filter(({ standing }) => standing === 'U');
}

/** A provider of the public list of servers, as far as it is read here. */
export interface ListedProvider {
  id: string;
  domains: readonly string[];
  incoming: readonly { type: string; host: string; port: number }[];
  outgoing: readonly { type: string; host: string; port: number }[];
}

export interface Difference {
  provider: string;
  listed: string;
  domain: string;
  /** Host and port, as each says. */
  here: readonly string[];
  there: readonly string[];
}

/**
 * Domains that both know and for which they have no server in common. The list names MX hosts as domains, too. One for all
 * domains of a pair that differ alike.
 */
export function differences(listed: readonly ListedProvider[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const { id, domains, incoming, outgoing } of listed) {
    for (const domain of domains) {
      const provider = providerBySuffix('domain', domain) ?? providerBySuffix('mx', domain);
      if (provider === undefined) continue;
      const here = [...(provider.servers?.at ?? []), ...(provider.bridge?.at ?? [])].map(endpoint);
      const there = [...incoming, ...outgoing]
        .map((one) => ({ ...one, host: one.host.replace('%EMAILDOMAIN%', domain) }))
        .map(endpoint);
      if (here.some((one) => there.includes(one))) continue;
      const pair = `${provider.id} ${id}`;
      if (!found.has(pair)) found.set(pair, { provider: provider.id, listed: id, domain, here, there });
    }
  }
  return [...found.values()];
}

const endpoint = ({ host, port }: { host: string; port: number }) => `${host}:${port}`;

/** What a scenario is of: whose mailbox, and how it ends. */
export interface Told {
  provider: string;
  outcome: Outcome;
}

const kinds = ['healthy', 'outage', 'refusal'] as const;
export type ScenarioKind = (typeof kinds)[number];

/** Which of the three kinds of scenario a provider has none of: where all works, where it fails itself, where it says no. */
export function missingScenarios(
  providers: readonly Pick<KnownProvider, 'id'>[],
  told: readonly Told[],
): { provider: string; missing: ScenarioKind[] }[] {
  return providers.flatMap(({ id }) => {
    const has = new Set(told.flatMap(({ provider, outcome }) => (provider === id ? [kindOf(outcome)] : [])));
    const missing = kinds.filter((kind) => !has.has(kind));
    return missing.length > 0 ? [{ provider: id, missing }] : [];
  });
}

function kindOf(outcome: Outcome): ScenarioKind | undefined {
  switch (outcome) {
    case 'healthy':
      return 'healthy';
    case 'provider-outage':
    case 'provider-partial':
      return 'outage';
    case 'account':
    case 'organisation':
      return 'refusal';
    case 'device':
    case 'network':
    case 'isp':
    case 'inconclusive':
      return undefined;
  }
}
