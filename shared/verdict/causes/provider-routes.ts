import { ifKnown, type MessageValue } from '../../messages/verdict.ts';
import { unique } from '../facts/fact.ts';
import type { KnownIncident } from '../facts/feed.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { Target, TargetState } from '../facts/target.ts';
import type { FactSet } from '../facts.ts';
import type { Reason } from '../finding.ts';
import { hostList } from './ways.ts';

/** Routes that carry mail and were tried. Silence on a port on which strangers are silent as well is none of theirs. */
export function coreRoutes(facts: FactSet): RouteFact[] {
  return facts.routes.counted.filter(
    (one) => one.role === 'core' && one.state !== 'blocked' && !isPortBlocked(facts, one),
  );
}

const quiet: ReadonlySet<TargetState> = new Set<TargetState>([
  'refused',
  'unreachable',
  'handshake',
  'stall',
]);

function isPortBlocked(facts: FactSet, { state, port, byProxy }: RouteFact): boolean {
  if (port === undefined || byProxy || !quiet.has(state)) return false;
  return facts.portControls.word(port) === 'blocked';
}

/** Failures that a service which says "I fail" on other ways explains as well. */
const explained: ReadonlySet<TargetState> = new Set<TargetState>([
  'provider',
  'maintenance',
  'unsigned',
  'stall',
  'unreachable',
  'handshake',
]);
export const explainsRoute = (state: TargetState): boolean => explained.has(state);

/** The service's own answer that it fails, over a connection that nobody opened in between. */
export function saysFailing(target: Target): boolean {
  return (
    !target.intercepted &&
    (target.state === 'provider' || target.state === 'maintenance' || target.state === 'unsigned')
  );
}

/** Numbers and names of failing endpoints, for the sentences. */
export function describeFailing(targets: readonly Target[]): Record<string, MessageValue> {
  const count = (pick: (one: Target) => number) => targets.reduce((sum, one) => sum + pick(one), 0);
  const spoken = count((one) => one.providerTries + one.unsignedTries);
  const own = spoken > 0 && targets.every((one) => one.unsignedTries === 0);
  return {
    ...hostList(targets.map((one) => one.host)),
    // Where nobody says so, silence is the failure, and nothing passed.
    failed: spoken || count((one) => one.tries),
    signed: own ? 'yes' : 'no',
    tries: count((one) => one.tries),
    routes: targets.length,
    names: unique(targets.map((one) => one.identity.subject)).join(', '),
    status: ifKnown(
      unique(targets.flatMap((one) => one.statusCodes))
        .filter((code) => code >= 400)
        .sort((a, b) => a - b)
        .join(', '),
    ),
    frontDoors: unique(targets.flatMap((one) => one.frontDoors)).length,
  };
}

/** The sentence for an incident of the provider that names what fails here. */
export function incidentReasons(incident: KnownIncident | undefined): Reason[] {
  if (!incident) return [];
  return [
    {
      message: 'because.incident',
      values: { incident: incident.id },
      observations: [incident.observation],
    },
  ];
}

/** The sentence for the ways that answer, with a few of the observations behind it. */
export function aliveReason({ routes }: FactSet): Reason {
  return {
    message: 'because.routes-alive',
    values: { alive: routes.alive.length },
    observations: routes.alive.flatMap((one) => one.observations).slice(0, 20),
  };
}
