import { hasMessage, ifKnown, type MessageNames } from '../../messages/verdict.ts';
import type { Cause } from '../cause.ts';
import type { KnownIncident } from '../facts/feed.ts';
import { when } from '../finding.ts';
import { claimedClients, incidentForPerson, namedClients } from '../incident.ts';

/**
 * Every anonymous check passes, and the provider names what the person sees fail (protocols.md 7.6, rule 34): behind the
 * sign-in, only the person and the provider can see.
 */
export const publishedIncident: Cause = {
  id: 'published-incident',
  layer: 'door',
  before: ['client-type-failing', 'door-of-apps', 'mail-ports-blocked'],
  stop: 'seen',
  standsAlone: true,
  explain(facts) {
    const { user } = facts;
    if (user.failing.length === 0) return undefined;
    const { routes, clock, feed } = facts;
    // An unsteady line beside it makes it no less likely, and neither do the provider's own failures: the specific beats the
    // wide (design.md 1b.7). But something must have come through, or the way itself is in question.
    if (!routes.counted.some((one) => one.passes > 0) || clock.value === 'bad') return undefined;
    const incident = incidentForPerson(facts);
    if (!incident) {
      if (feed.value !== 'degraded' || user.value !== 'all-apps-fail') return undefined;
      return {
        kind: 'told',
        by: 'provider',
        outcome: 'provider-partial',
        strength: 'fair',
        variant: 'unnamed',
        values: { apps: user.failing.length },
        because: [
          { message: 'because.page-degraded', observations: feed.degraded },
          { message: 'because.told-all-fail', observations: user.observations },
        ],
      };
    }
    const values = {
      incident: incident.id,
      apps: claimedClients(facts, incident).length || user.failing.length,
      started: ifKnown(incident.startedAt?.slice(0, 16).replace('T', ' ')),
      next: ifKnown(incident.nextUpdate),
      affects: affectedNames(incident.affects),
    };
    return {
      kind: 'told',
      by: 'provider',
      outcome: 'provider-partial',
      // "Resolved" was wrong for days in EX1256020: the person's own experience counts, for less.
      strength: incident.resolved ? 'fair' : 'strong',
      ...(incident.resolved && { variant: 'said-resolved' }),
      values,
      because: [
        {
          message: 'because.incident-names-app',
          values,
          observations: [incident.observation, ...user.observations],
        },
      ],
      against: when(facts.routes.alive.length > 0, {
        message: 'against.anonymous-green',
        values: { alive: facts.routes.alive.length },
        observations: facts.routes.alive.flatMap((one) => one.observations).slice(0, 20),
      }),
      affects: namedClients(facts, incident),
    };
  },
  note({ feed }) {
    const open = feed.incidents.find((one) => !one.resolved);
    if (open)
      return { message: open.weighty ? 'note.incident' : 'note.advisory', values: { incident: open.id } };
    return feed.value === 'degraded' ? { message: 'note.page-degraded' } : undefined;
  },
};

/** What the incident names, in words: ways in, programs, and the wide ones. */
function affectedNames(affects: KnownIncident['affects']): MessageNames {
  return {
    messages: affects.flatMap((one) =>
      [`report.client.${one}`, `report.route.${one}`, `affects.${one}`].filter(hasMessage).slice(0, 1),
    ),
  };
}
