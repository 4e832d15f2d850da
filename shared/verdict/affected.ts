import { alternatives, clientRoutes } from '../catalogue/clients.ts';
import { type ClientId, clientIds, type RouteId, routeIds } from '../model/client.ts';
import type { AffectedId } from '../model/verdict.ts';
import type { Finding } from './cause.ts';
import type { Facts } from './facts.ts';

export interface Lists {
  affected: AffectedId[];
  working: AffectedId[];
}

/**
 * Routes as measured, and the programs that use them. What the person said wins over what the routes let expect:
 * nobody but the person sees behind the sign-in.
 */
export function affectedLists(facts: Facts, finding: Finding | undefined): Lists {
  const state = new Map<RouteId, 'affected' | 'working'>();
  for (const one of facts.routes.all) {
    if (one.role === 'optional' && one.state !== 'alive') continue;
    if (one.state === 'alive' || one.state === 'odd') state.set(one.route, 'working');
    else if (one.state !== 'unknown' && one.state !== 'not-applicable') state.set(one.route, 'affected');
  }
  if (finding?.affects === 'everything') for (const one of state.keys()) state.set(one, 'affected');
  else for (const one of finding?.affects ?? []) state.set(one, 'affected');
  const clients = new Map<ClientId, 'affected' | 'working'>();
  const routes = clientRoutes(facts.mailbox.provider);
  for (const client of clientIds) {
    const own = routes[client];
    if (own === undefined || own.length === 0) continue;
    const states = own.map((route) => stateOf(state, route));
    if (states.includes('affected')) clients.set(client, 'affected');
    else if (states.every((one) => one === 'working')) clients.set(client, 'working');
  }
  if (finding?.affects === 'everything') {
    for (const client of clientIds) if ((routes[client]?.length ?? 0) > 0) clients.set(client, 'affected');
  }
  // With nothing wrong to be seen, "works" would only be a guess about an app that nobody asked about.
  for (const client of facts.user.working) clients.set(client, 'working');
  for (const client of facts.user.failing) clients.set(client, 'affected');
  const pick = (wanted: 'affected' | 'working'): AffectedId[] => [
    ...routeIds.filter((one) => state.get(one) === wanted),
    ...clientIds.filter((one) => clients.get(one) === wanted),
  ];
  return { affected: pick('affected'), working: pick('working') };
}

function stateOf(state: ReadonlyMap<RouteId, 'affected' | 'working'>, route: RouteId) {
  const own = state.get(route);
  if (own !== undefined) return own;
  const other = alternatives[route];
  return other === undefined ? undefined : state.get(other);
}
