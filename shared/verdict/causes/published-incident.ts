import { hasMessage, ifKnown, type MessageNames } from '../../messages/verdict.ts';
import type { Strength } from '../../model/verdict.ts';
import type { Cause } from '../cause.ts';
import type { Adjustment } from '../confidence.ts';
import type { KnownIncident } from '../facts/feed.ts';
import { when } from '../finding.ts';
import { type Claim, type Closeness, claimForPerson, namedClients } from '../incident.ts';

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
    const { user, routes, clock } = facts;
    if (user.failing.length === 0) return undefined;
    // An unsteady line beside it makes it no less likely, and neither do the provider's own failures: the specific beats the
    // wide (design.md 1b.7). But something must have come through, or the way itself is in question.
    if (!routes.counted.some((one) => one.passes > 0) || clock.value === 'bad') return undefined;
    const claim = claimForPerson(facts);
    if (!claim) return undefined;
    const { incident, closeness, apps } = claim;
    const values = {
      incident: incident.id,
      apps: apps.length,
      started: ifKnown(incident.startedAt?.slice(0, 16).replace('T', ' ')),
      next: ifKnown(incident.nextUpdate),
      affects: affectedNames(incident.affects),
    };
    const variant = variantOf(claim);
    return {
      kind: 'told',
      by: 'provider',
      outcome: 'provider-partial',
      strength: strengthOf(claim),
      moves: movesOf(claim),
      ...(variant !== undefined && { variant }),
      values,
      because: [
        {
          message: reasons[closeness],
          values,
          observations: [incident.observation, ...user.observations],
        },
      ],
      against: when(routes.alive.length > 0, {
        message: 'against.anonymous-green',
        values: { alive: routes.alive.length },
        observations: routes.alive.flatMap((one) => one.observations).slice(0, 20),
      }),
      affects: closeness === 'names-app' ? namedClients(facts, incident) : apps,
    };
  },
  note({ feed }) {
    const open = feed.incidents.find((one) => !one.resolved);
    if (open)
      return { message: open.weighty ? 'note.incident' : 'note.advisory', values: { incident: open.id } };
    if (feed.value === 'degraded') return { message: 'note.page-degraded' };
    return feed.leftOut > 0 ? { message: 'note.feed-cut', values: { left: feed.leftOut } } : undefined;
  },
};

const reasons = {
  'names-app': 'because.incident-names-app',
  'names-none': 'because.incident-names-none',
  'sign-in': 'because.incident-sign-in',
  'mail-flow': 'because.incident-mail-flow',
} as const satisfies Record<Closeness, string>;

/** By its own words: an app that it names; everything or the sign-in; mail that is late, which is no failing app (rule 34). */
const strengths: Readonly<Record<Closeness, Strength>> = {
  'names-app': 'strong',
  'names-none': 'fair',
  'sign-in': 'fair',
  'mail-flow': 'hint',
};

function strengthOf({ incident, closeness }: Claim): Strength {
  const strength = strengths[closeness];
  if (strength !== 'strong') return strength;
  // "Resolved" was wrong for days in EX1256020: the person's own experience counts, for less. So it does for an advisory.
  return incident.resolved || !incident.weighty ? 'fair' : 'strong';
}

function movesOf({ incident, closeness }: Claim): Adjustment[] {
  return [
    ...(closeness === 'names-none' ? (['namesNoApp'] as const) : []),
    ...(incident.weighty ? [] : (['advisoryOnly'] as const)),
  ];
}

function variantOf({ incident, closeness }: Claim): string | undefined {
  if (closeness !== 'names-app') return closeness === 'sign-in' ? 'sign-in' : 'no-app';
  return incident.resolved ? 'said-resolved' : undefined;
}

/** What the incident names, in words: ways in, programs, and the wide ones. */
function affectedNames(affects: KnownIncident['affects']): MessageNames {
  return {
    messages: affects.flatMap((one) =>
      [`report.client.${one}`, `report.route.${one}`, `affects.${one}`].filter(hasMessage).slice(0, 1),
    ),
  };
}
