import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import type { KnownProvider } from '../../../shared/catalogue/provider.ts';

/** Where a provider's file names suffixes by which a mailbox is told. */
const ways = {
  domain: ({ domains, customerDomains }: KnownProvider) => [
    ...(domains?.names ?? []),
    ...(customerDomains?.names ?? []),
  ],
  mx: ({ mx }: KnownProvider) => mx?.names ?? [],
  autodiscover: ({ autodiscover }: KnownProvider) => autodiscover?.names ?? [],
};
export type Way = keyof typeof ways;

/** Each suffix with everybody who names it: one, where the files are right. */
export function suffixesBy(way: Way): ReadonlyMap<string, readonly KnownProvider[]> {
  const all = new Map<string, KnownProvider[]>();
  for (const one of knownProviders) {
    for (const name of ways[way](one)) all.set(name, [...(all.get(name) ?? []), one]);
  }
  return all;
}

/** Whose the longest suffix of the name is. */
export function toldBy(way: Way, name: string): KnownProvider | undefined {
  const suffixes = suffixesBy(way);
  const labels = name.split('.');
  for (const from of labels.keys()) {
    const [found] = suffixes.get(labels.slice(from).join('.')) ?? [];
    if (found) return found;
  }
  return undefined;
}
