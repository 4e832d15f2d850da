import { awaiting, type Cause, guesses } from '../cause.ts';
import { claimedClients, incidentForPerson, namedClients } from '../incident.ts';
import { signInAnswers, wayIsOpen } from './ways.ts';

/**
 * Every anonymous check passes, and the provider names what the person sees fail (protocols.md 7.6, rule 34): behind the
 * sign-in, only the person and the provider can see.
 */
export const publishedIncident: Cause = {
  id: 'published-incident',
  outranks: [...guesses, 'retired-protocol', 'client-type-failing'],
  explain(facts) {
    const { user, clock, feed } = facts;
    // The provider's own failures beside it make it no less likely.
    if (!wayIsOpen(facts) || !signInAnswers(facts) || clock.value === 'bad') return undefined;
    const incident = incidentForPerson(facts);
    if (!incident) {
      if (feed.value !== 'degraded' || user.value !== 'all-apps-fail') return undefined;
      return {
        outcome: 'provider-partial',
        confidence: 0.6,
        variant: 'unnamed',
        values: { incident: '-', apps: user.failing.length, started: '-' },
        because: [
          { message: 'because.page-degraded', observations: feed.degraded },
          {
            message: 'because.told-all-fail',
            values: { apps: user.failing.length },
            observations: user.observations,
          },
        ],
        awaits: awaiting('user', 'feed', 'route', 'sign-in', 'control'),
      };
    }
    const values = {
      incident: incident.id,
      apps: claimedClients(facts, incident).length || user.failing.length,
      started: incident.startedAt?.slice(0, 16).replace('T', ' ') ?? '-',
      next: incident.nextUpdate ?? '-',
      affects: incident.affects.join(', ') || '-',
    };
    return {
      outcome: 'provider-partial',
      // "Resolved" was wrong for days in EX1256020: the person's own experience counts, for less.
      confidence: incident.resolved ? 0.65 : 0.8,
      variant: incident.resolved ? 'said-resolved' : 'open',
      values,
      because: [
        {
          message: 'because.incident-names-app',
          values,
          observations: [incident.observation, ...user.observations],
        },
      ],
      against: [
        {
          message: 'against.anonymous-green',
          values: { alive: facts.routes.alive.length },
          observations: facts.routes.alive.flatMap((one) => one.observations).slice(0, 20),
        },
      ],
      affects: namedClients(facts, incident),
      awaits: awaiting('user', 'feed', 'route', 'sign-in', 'control'),
    };
  },
  note({ feed }) {
    const open = feed.incidents.find((one) => !one.resolved);
    if (open)
      return { message: open.weighty ? 'note.incident' : 'note.advisory', values: { incident: open.id } };
    return feed.value === 'degraded' ? { message: 'note.page-degraded' } : undefined;
  },
};
