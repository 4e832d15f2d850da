import { alternatives, type ClientRoutes, clientRoutes } from '../catalogue/clients.ts';
import { type ClientId, clientIds, type RouteId, routeIds } from '../model/client.ts';
import type { AffectedId } from '../model/verdict.ts';
import { isAlive, isKnown } from './facts/target.ts';
import type { FactSet } from './facts.ts';
import type { Finding } from './finding.ts';

export interface Lists {
  affected: AffectedId[];
  working: AffectedId[];
}

type State = 'affected' | 'working';

/** `gmail-web` is a route and a program at once. */
const everyId: readonly AffectedId[] = [...new Set<AffectedId>([...routeIds, ...clientIds])];

/** Every program that reaches a mailbox of this provider from here: what a dead sign-in takes with it. */
export function allPrograms(facts: FactSet): ClientId[] {
  const routes = clientRoutes(facts.mailbox.provider);
  return clientIds.filter((one) => (routes[one]?.length ?? 0) > 0);
}

/**
 * Routes as measured, and the programs that use them. What the person said wins over what the routes let expect:
 * nobody but the person sees behind the sign-in.
 */
export function affectedLists(facts: FactSet, finding: Finding | undefined): Lists {
  const routes = clientRoutes(facts.mailbox.provider);
  const states = new Map<AffectedId, State>();
  for (const one of facts.routes.all) {
    // Their silence means nothing, and so does their answer.
    if (one.role === 'optional') continue;
    if (isAlive(one)) states.set(one.route, 'working');
    // An answer that proves nothing makes a way neither broken nor whole.
    else if (isKnown(one) && one.state !== 'unclear') states.set(one.route, 'affected');
  }
  const measured = new Set(facts.routes.all.filter(isKnown).map((one) => one.route));
  const expected = (client: ClientId) => expect(states, measured, routes, client);
  const everything = finding?.affects === 'everything';
  if (everything) for (const one of states.keys()) states.set(one, 'affected');
  const hidden = failsBehindSignIn(facts, finding, expected);
  for (const client of clientIds)
    if (!hidden && expected(client) === 'working') states.set(client, 'working');
  const added = finding?.affects === 'everything' ? [] : (finding?.affects ?? []);
  for (const one of added) states.set(one, 'affected');
  // A route that a cause adds takes its programs with it.
  for (const client of clientIds) {
    const fails = everything ? mayBeUsed(facts, routes, client) : expected(client) === 'affected';
    if (fails) states.set(client, 'affected');
  }
  for (const client of facts.user.working) states.set(client, 'working');
  for (const client of facts.user.failing) states.set(client, 'affected');
  const pick = (wanted: State): AffectedId[] => everyId.filter((one) => states.get(one) === wanted);
  return { affected: pick('affected'), working: pick('working') };
}

/**
 * What fails lies behind the sign-in: the account, or a program that fails although its routes answer, and nothing says why.
 * Then no answer of a route lets expect that another program works.
 */
function failsBehindSignIn(
  { user }: FactSet,
  finding: Finding | undefined,
  expected: (client: ClientId) => State | undefined,
): boolean {
  if (finding?.outcome === 'account') return true;
  return finding?.kind === 'open' && user.failing.some((client) => expected(client) === 'working');
}

/** A program works when all of its routes do; nothing is said of one whose routes were not measured. */
function expect(
  states: ReadonlyMap<AffectedId, State>,
  measured: ReadonlySet<RouteId>,
  routes: ClientRoutes,
  client: ClientId,
): State | undefined {
  const own = routes[client];
  if (own === undefined || own.length === 0) return undefined;
  const found = own.map((route) => stateOf(states, measured, route));
  if (found.includes('affected')) return 'affected';
  return found.every((one) => one === 'working') ? 'working' : undefined;
}

/** Without a way out no program works; which ones there are is only known once the mailbox is. */
function mayBeUsed(facts: FactSet, routes: ClientRoutes, client: ClientId): boolean {
  return facts.mailbox.provider === 'unknown' || routes[client] !== undefined;
}

/**
 * Another door stands in only for one that is not there: a POP that lives is no IMAP to a program that reads over IMAP. Of the
 * two doors for sending a program uses the one that it was set up with, and nobody knows which.
 */
function stateOf(
  states: ReadonlyMap<AffectedId, State>,
  measured: ReadonlySet<RouteId>,
  route: RouteId,
): State | undefined {
  const own = states.get(route);
  const other = alternatives[route];
  const beside = other === undefined ? undefined : states.get(other);
  if (own === undefined) return measured.has(route) ? undefined : beside;
  const twins = other !== undefined && alternatives[other] === route;
  return twins && own === 'affected' && beside === 'working' ? undefined : own;
}
