import { clientRoutes } from '../catalogue/clients.ts';
import { type ClientId, clientIds } from '../model/client.ts';
import type { KnownIncident } from './facts/feed.ts';
import type { Target } from './facts/target.ts';
import type { FactSet } from './facts.ts';

/** An open incident whose text names what fails here: a route, the sign-in, or everything. */
export function incidentFor(facts: FactSet, failing: readonly Target[]): KnownIncident | undefined {
  const routes = new Set<string | undefined>(failing.map(({ identity }) => identity.route));
  const signIn = failing.some(({ identity }) => identity.family === 'sign-in');
  const routesOfClient = clientRoutes(facts.mailbox.provider);
  return facts.feed.incidents.find((incident) => {
    if (!incident.weighty || incident.resolved) return false;
    return incident.affects.some((one) => {
      if (one === 'all') return true;
      if (one === 'identity') return signIn;
      if (one === 'flow') return routes.has('smtp') || routes.has('smtps');
      return routes.has(one) || routesOfClient[one as ClientId]?.some((route) => routes.has(route));
    });
  });
}

/**
 * How closely an incident says what the person says: it names the app or its way; it names none, and so means every way; it is
 * about signing in; or mail goes out or comes in late or not at all, whichever app shows it.
 */
export type Closeness = 'names-app' | 'names-none' | 'sign-in' | 'mail-flow';

export interface Claim {
  readonly incident: KnownIncident;
  readonly closeness: Closeness;
  /** Of the apps that the person says fail, those that it explains. */
  readonly apps: readonly ClientId[];
}

const closest: readonly Closeness[] = ['names-app', 'sign-in', 'names-none', 'mail-flow'];

/** The incident that says most closely what the person says; of two that say it alike, the weightier. */
export function claimForPerson(facts: FactSet): Claim | undefined {
  const claims = facts.feed.incidents.flatMap((incident) => claimOf(facts, incident) ?? []);
  return closest.flatMap((word) => claims.filter(({ closeness }) => closeness === word)).at(0);
}

function claimOf(facts: FactSet, incident: KnownIncident): Claim | undefined {
  const { failing, working } = facts.user;
  if (failing.length === 0) return undefined;
  const named = namedClients(facts, incident);
  const apps = failing.filter((one) => named.includes(one));
  // What the person sees work, an advisory that names it does not tell of: it may be open for months (protocols.md 8.2).
  const contradicted = !incident.weighty && working.some((one) => named.includes(one));
  if (apps.length > 0) return contradicted ? undefined : { incident, closeness: 'names-app', apps };
  const rest = failing.filter((one) => !saysWorks(facts, incident, one));
  if (rest.length === 0) return undefined;
  const means = (word: 'all' | 'identity' | 'flow') => incident.affects.includes(word);
  if (means('identity') && working.length === 0) return { incident, closeness: 'sign-in', apps: rest };
  if (means('all')) return { incident, closeness: 'names-none', apps: rest };
  return means('flow') ? { incident, closeness: 'mail-flow', apps: rest } : undefined;
}

/** Programs that the incident's text names, by themselves or by their routes, and does not say to work. */
export function namedClients(facts: FactSet, incident: KnownIncident): ClientId[] {
  const routes = clientRoutes(facts.mailbox.provider);
  return clientIds.filter((client) => {
    if (incident.affects.includes(client)) return true;
    const byRoute = incident.affects.some((one) => routes[client]?.some((route) => route === one));
    return byRoute && !saysWorks(facts, incident, client);
  });
}

/** The text offers this program instead, or says that it is back. */
function saysWorks({ mailbox }: FactSet, { works = [] }: KnownIncident, client: ClientId): boolean {
  if (works.includes(client)) return true;
  const routes = clientRoutes(mailbox.provider)[client] ?? [];
  return routes.length > 0 && routes.every((route) => works.includes(route));
}
