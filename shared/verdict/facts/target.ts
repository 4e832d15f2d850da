import type { Observation } from '../../model/observation.ts';
import type { Evidence, ProbeRecord } from '../evidence.ts';
import { chainOf, classOfCode, classOfTry, type TryClass } from '../failure-class.ts';
import { hostOfUrl } from '../host.ts';
import { interceptionOf } from './interception.ts';

export type TargetState =
  | 'alive'
  | 'flaky'
  | Exclude<TryClass, 'pass' | 'unmeasured'>
  | 'blocked'
  | 'unknown'
  | 'not-applicable';

/** One endpoint that answers for itself (a route, a sign-in document) over all its tries. */
export interface Target {
  readonly probe: string;
  readonly host: string;
  readonly state: TargetState;
  /** What the failing tries have in common; equals `state` unless it is flaky. */
  readonly failing: Exclude<TryClass, 'pass' | 'unmeasured'> | undefined;
  readonly tries: number;
  readonly passes: number;
  /** Tries in which the provider itself said that it fails, over a connection that nobody opened in between. */
  readonly providerTries: number;
  readonly counts: Readonly<Partial<Record<TryClass, number>>>;
  readonly statusCodes: readonly number[];
  readonly frontDoors: readonly string[];
  /** The chain ended in a private root, or named a known inspection product. */
  readonly intercepted: boolean;
  readonly observations: readonly string[];
}

/** Ties between classes go to the earlier one: the more the far end itself said, the earlier it stands. */
const weight: readonly Exclude<TryClass, 'pass' | 'unmeasured'>[] = [
  'provider',
  'throttled',
  'middlebox',
  'certificate',
  'stall',
  'handshake',
  'denied',
  'proxy',
  'refused',
  'unreachable',
  'name',
  'odd',
];

/** A provider counts as failing on a target from this share of failing tries on; below, it comes and goes. */
const FAILING_SHARE = 2 / 3;

export function assessTarget(evidence: Evidence, record: ProbeRecord): Target {
  const counts: Partial<Record<TryClass, number>> = {};
  const statusCodes = new Set<number>();
  const frontDoors = new Set<string>();
  const ids: string[] = [];
  let host = '';
  let intercepted = false;
  let tries = 0;
  let providerTries = 0;
  for (const one of record.measured) {
    const found = classOfTry(one);
    tries++;
    counts[found] = (counts[found] ?? 0) + 1;
    ids.push(one.id);
    host ||= hostOf(one);
    const inspected = interceptionOf(chainOf(one)) !== undefined;
    intercepted ||= inspected;
    if (found === 'provider' && !inspected) providerTries++;
    if (one.kind === 'http' && one.data) {
      if (one.data.statusCode !== undefined) statusCodes.add(one.data.statusCode);
      if (one.data.frontDoor !== undefined) frontDoors.add(one.data.frontDoor);
    }
    if (one.kind === 'mail-protocol' && one.data?.serverName !== undefined)
      frontDoors.add(one.data.serverName);
  }
  const passes = counts.pass ?? 0;
  const failing = dominant(counts);
  return {
    probe: record.probe,
    host,
    state: stateOf(evidence, record, tries, passes, failing, counts),
    failing,
    tries,
    passes,
    providerTries,
    counts,
    statusCodes: [...statusCodes],
    frontDoors: [...frontDoors],
    intercepted,
    observations: ids.length > 0 ? ids : record.observations.map((one) => one.id),
  };
}

function stateOf(
  evidence: Evidence,
  record: ProbeRecord,
  tries: number,
  passes: number,
  failing: Target['failing'],
  counts: Target['counts'],
): TargetState {
  if (tries === 0) return stateUnmeasured(evidence, record);
  if (failing === undefined) return 'alive';
  if (passes === 0) return failing;
  // One pass in three does not make a service that says "I fail" twice a working one.
  if ((counts.provider ?? 0) / tries >= FAILING_SHARE - 1e-9) return 'provider';
  // An answer of another shape proves life as a pass does.
  return failing === 'odd' ? 'alive' : 'flaky';
}

function stateUnmeasured(evidence: Evidence, record: ProbeRecord): TargetState {
  let applicable = false;
  for (const one of record.observations) {
    if (one.status !== 'not-applicable') applicable = true;
    if (one.status === 'not-run' && stopsOthers(classOfCode(evidence.codeBehind(one)))) return 'blocked';
  }
  return applicable ? 'unknown' : 'not-applicable';
}

/** Failures on the way stop whatever stands on them; a service that answers does not. */
function stopsOthers(found: TryClass): boolean {
  return !['unmeasured', 'provider', 'throttled', 'odd'].includes(found);
}

function dominant(counts: Target['counts']): Target['failing'] {
  let best: Target['failing'];
  let most = 0;
  for (const name of weight) {
    const count = counts[name] ?? 0;
    if (count > most) {
      most = count;
      best = name;
    }
  }
  return best;
}

function hostOf(observation: Observation): string {
  if (observation.kind === 'http') return hostOfUrl(observation.data?.url);
  if (observation.kind === 'mail-protocol') return observation.data?.host.toLowerCase() ?? '';
  return '';
}
