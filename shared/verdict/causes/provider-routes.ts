import type { MessageValue } from '../../messages/verdict.ts';
import { unique } from '../facts/fact.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { Target, TargetState } from '../facts/target.ts';
import type { Facts } from '../facts.ts';
import { hostList } from './ways.ts';

/** Routes that carry mail and were tried. */
export function coreRoutes(facts: Facts): RouteFact[] {
  return facts.routes.counted.filter((one) => one.role === 'core' && one.state !== 'blocked');
}

/** A failure that a service which says "I fail" on other routes explains as well. */
export function explainsRoute(state: TargetState): boolean {
  return (
    state === 'provider' ||
    state === 'throttled' ||
    state === 'stall' ||
    state === 'unreachable' ||
    state === 'handshake'
  );
}

/** Numbers and names of failing endpoints, for the sentences. */
export function describeFailing(targets: readonly Target[]): Record<string, MessageValue> {
  const count = (pick: (one: Target) => number) => targets.reduce((sum, one) => sum + pick(one), 0);
  return {
    ...hostList(targets.map((one) => one.host)),
    failed: count((one) => one.providerTries),
    tries: count((one) => one.tries),
    routes: targets.length,
    names: unique(targets.map((one) => one.probe.replace(/^(route|sign-in|sync):/, ''))).join(', '),
    status:
      unique(targets.flatMap((one) => one.statusCodes))
        .filter((code) => code >= 400)
        .sort((a, b) => a - b)
        .join(', ') || '–',
    frontDoors: unique(targets.flatMap((one) => one.frontDoors)).length,
  };
}
