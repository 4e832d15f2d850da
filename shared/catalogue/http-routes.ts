import { knownProviders } from './known-providers.ts';
import type { HttpRoute } from './provider.ts';

/** A way into mailboxes over HTTP, and whose (protocols.md 7.3). */
export interface SharedRoute extends HttpRoute {
  /** Subject of the probe: the route's id, and behind a colon whose it is where another provider has the way elsewhere. */
  subject: string;
  provider: readonly string[];
}

/** Of all providers, in their order; one that several have at the same address is asked once for all of them. */
export const httpRoutes: readonly SharedRoute[] = [...byAddress().values()];

function byAddress(): Map<string, SharedRoute> {
  const found = new Map<string, SharedRoute>();
  const named = new Set<string>();
  for (const { id: provider, routes = [] } of knownProviders) {
    for (const route of routes) {
      const key = `${route.id} ${route.url}`;
      const same = found.get(key);
      const subject = same?.subject ?? (named.has(route.id) ? `${route.id}:${provider}` : route.id);
      named.add(route.id);
      found.set(key, { ...route, subject, provider: [...(same?.provider ?? []), provider] });
    }
  }
  return found;
}
