import { knownProviders } from './known-providers.ts';
import type { KeyHost } from './provider.ts';

/** A host that mailboxes stand and fall with, and whose. protocols.md 3.1. */
export interface SharedKeyHost extends KeyHost {
  provider: readonly string[];
}

/** Of all providers, in their order; one that several have is asked once for all of them. */
export const keyHosts: readonly SharedKeyHost[] = [...byEndpoint().values()];

function byEndpoint(): Map<string, SharedKeyHost> {
  const found = new Map<string, SharedKeyHost>();
  for (const { id, keyHosts: own } of knownProviders) {
    for (const one of own?.at ?? []) {
      const key = `${one.host}:${one.port}`;
      const same = found.get(key);
      found.set(key, {
        ...one,
        main: one.main || same?.main === true,
        provider: [...(same?.provider ?? []), id],
      });
    }
  }
  return found;
}

/** Providers whose hosts are not among them: their servers are looked at once they are known. */
export const providersWithoutKeyHosts: readonly string[] = knownProviders.flatMap(({ id, keyHosts: own }) =>
  own === undefined ? [id] : [],
);
