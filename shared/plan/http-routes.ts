import { httpRoutes, type SharedRoute } from '../catalogue/http-routes.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';
import { probeAddress } from './probe-address.ts';

/** The catalogue's routes for the domain; of one provider alone when the domain is its own. */
export function httpRouteProbes(
  domain: string,
  owner: string | undefined,
  limits: Limits,
): PlannedProbeInput[] {
  return httpRoutes
    .filter((route) => owner === undefined || route.provider.includes(owner))
    .map((route) => httpRouteProbe(route, domain, limits));
}

export function httpRouteProbe(
  { id, subject, provider, purpose, url, headers, optional, ...input }: SharedRoute,
  domain: string,
  limits: Limits,
): PlannedProbeInput {
  return plannedHttp({
    id: `route:${subject}`,
    stage: 'mail',
    route: id,
    purpose,
    when: { provider: [...provider] },
    essential: optional ? 'never' : 'always',
    repeat: 'always',
    budgetMs: limits.dnsMs + limits.firstByteMs,
    input: {
      ...input,
      url: url
        .replaceAll('{domain}', domain)
        .replaceAll('{address}', encodeURIComponent(probeAddress(domain))),
      ...(headers && { headers: { ...headers } }),
    },
  });
}
