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

/** An incident that names an app which the person says fails; only for a person who names one. */
export function incidentForPerson(facts: FactSet): KnownIncident | undefined {
  const { working } = facts.user;
  return facts.feed.incidents.find((incident) => {
    if (!incident.weighty) return false;
    const identity = incident.affects.includes('identity') && working.length === 0;
    return identity || claimedClients(facts, incident).length > 0;
  });
}

/** Of the apps that the person says fail, those that the incident names. */
export function claimedClients(facts: FactSet, incident: KnownIncident): ClientId[] {
  const named = namedClients(facts, incident);
  return facts.user.failing.filter((client) => incident.affects.includes('all') || named.includes(client));
}

/** Programs that the incident's text names, by themselves or by their routes. */
export function namedClients(facts: FactSet, incident: KnownIncident): ClientId[] {
  const routes = clientRoutes(facts.mailbox.provider);
  return clientIds.filter((client) =>
    incident.affects.some((one) => one === client || routes[client]?.some((route) => route === one)),
  );
}
