import type { FailureCode } from '../../model/failure.ts';
import type { ProbeIdentity } from '../../model/probe-identity.ts';
import { identify } from '../../model/probe-identity.ts';
import { behaviourOf } from '../behaviour.ts';
import type { Evidence, ProbeRecord } from '../evidence.ts';
import { bearingOf, chainOf, classOfCode, classOfTry, codeOf, type TryClass } from '../failure-class.ts';
import { interceptionOf } from './interception.ts';
import { placeOf } from './place.ts';

/** Classes of tries that did not pass. */
export type FailingClass = Exclude<TryClass, 'pass' | 'unmeasured'>;

export type TargetState = 'alive' | 'flaky' | FailingClass | 'blocked' | 'unknown' | 'not-applicable';

/** One endpoint that answers for itself (a route, a sign-in document) over all its tries. */
export interface Target {
  readonly probe: string;
  readonly identity: ProbeIdentity;
  readonly host: string;
  /** What it is besides its host: two endpoints of one behaviour are one witness (design.md 1b.6). */
  readonly behaviour: string;
  readonly state: TargetState;
  /** What the failing tries have in common; equals `state` unless it is flaky. */
  readonly failing: FailingClass | undefined;
  readonly tries: number;
  readonly passes: number;
  /** Tries in which the provider itself said that it fails, over a connection that nobody opened in between. */
  readonly providerTries: number;
  /** Server errors over the host's own certificate that carry no sign of the provider's machines. */
  readonly unsignedTries: number;
  /** Tries that the plan wanted and that were cut off or fell into a weakness of this computer. */
  readonly lost: number;
  readonly counts: Readonly<Partial<Record<TryClass, number>>>;
  /** Of the tries that did not pass. */
  readonly statusCodes: readonly number[];
  /** How well the expectation is known that its answers were held against: S, L or U (protocols.md 7.3). */
  readonly standing: 'S' | 'L' | 'U' | undefined;
  /** Failure codes of the tries that did not pass. */
  readonly codes: readonly FailureCode[];
  readonly frontDoors: readonly string[];
  /** The chain ended in a private root, or named a known inspection product. */
  readonly intercepted: boolean;
  readonly observations: readonly string[];
}

/** Ties between classes go to the earlier one: the more the far end itself said, the earlier it stands. */
const weight: readonly FailingClass[] = [
  'provider',
  'maintenance',
  'unsigned',
  'refuses-us',
  'middlebox',
  'foreign',
  'certificate',
  'stall',
  'handshake',
  'denied',
  'proxy',
  'refused',
  'unreachable',
  'name',
  'unclear',
  'drift',
];

/** A provider counts as failing on a target from this share of failing tries on; below, it comes and goes. */
const FAILING_SHARE = 2 / 3;

export function assessTarget(evidence: Evidence, record: ProbeRecord): Target {
  const counts: Partial<Record<TryClass, number>> = {};
  const statusCodes = new Set<number>();
  const frontDoors = new Set<string>();
  const codes = new Set<FailureCode>();
  const ids: string[] = [];
  let host = '';
  let intercepted = false;
  let tries = 0;
  let providerTries = 0;
  let unsignedTries = 0;
  let standing: Target['standing'];
  for (const one of record.measured) {
    const found = classOfTry(one);
    tries++;
    counts[found] = (counts[found] ?? 0) + 1;
    ids.push(one.id);
    const code = codeOf(one);
    if (code !== undefined) codes.add(code);
    host ||= placeOf(one)?.host ?? '';
    const inspected = interceptionOf(chainOf(one)) !== undefined;
    intercepted ||= inspected;
    if (ownWord(found) && !inspected) providerTries++;
    if (found === 'unsigned' && !inspected) unsignedTries++;
    if (one.kind === 'http' && one.data) {
      standing ??= one.data.expectation?.standing;
      if (one.data.statusCode !== undefined && found !== 'pass') statusCodes.add(one.data.statusCode);
      if (one.data.frontDoor !== undefined) frontDoors.add(one.data.frontDoor);
    }
    if (one.kind === 'mail-protocol' && one.data?.serverName !== undefined)
      frontDoors.add(one.data.serverName);
  }
  host ||= record.observations.map(hostBehind).find((one) => one !== '') ?? '';
  const passes = counts.pass ?? 0;
  const failing = dominant(counts);
  return {
    probe: record.probe,
    identity: record.identity,
    host,
    behaviour: behaviourOf(record.identity),
    state: stateOf(evidence, record, tries, passes, failing, counts),
    failing,
    tries,
    passes,
    providerTries,
    unsignedTries,
    lost: record.lost.length,
    counts,
    statusCodes: [...statusCodes],
    standing,
    codes: [...codes],
    frontDoors: [...frontDoors],
    intercepted,
    observations: ids.length > 0 ? ids : record.observations.map((one) => one.id),
  };
}

/** The host whose name did not resolve, so that it was never asked. */
function hostBehind({ blockedBy }: ProbeRecord['observations'][number]): string {
  if (blockedBy === undefined) return '';
  const { family, host } = identify(blockedBy);
  return family === 'dns' ? host : '';
}

/**
 * An endpoint that fails by a word of its own which no dialogue carries: a certificate that ended, a name that nobody in the
 * world can find. Each observation is a try.
 */
export function spokenTarget(
  probe: string,
  host: string,
  failing: 'certificate' | 'name',
  observations: readonly string[],
  tries: number,
): Target {
  const identity = identify(probe);
  return {
    probe,
    identity,
    host,
    behaviour: behaviourOf(identity),
    state: failing,
    failing,
    tries,
    passes: 0,
    providerTries: tries,
    unsignedTries: 0,
    lost: 0,
    counts: { [failing]: tries },
    statusCodes: [],
    standing: undefined,
    codes: [],
    frontDoors: [],
    intercepted: false,
    observations,
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
  if ((counts.provider ?? 0) / tries >= FAILING_SHARE) return 'provider';
  // An answer of another shape proves life as a pass does.
  return bearingOf[failing] === 'alive' ? 'alive' : 'flaky';
}

function stateUnmeasured(evidence: Evidence, record: ProbeRecord): TargetState {
  let applicable = false;
  for (const one of record.observations) {
    if (one.status !== 'not-applicable') applicable = true;
    if (stopsOthers(classOfCode(evidence.codeBehind(one)))) return 'blocked';
  }
  return applicable ? 'unknown' : 'not-applicable';
}

/** Failures on the way stop whatever stands on them; a service that answers, by a code of its own, does not. */
function stopsOthers(found: TryClass): boolean {
  return (
    found !== 'unmeasured' && found !== 'unclear' && !['failing', 'refuses-us'].includes(bearingOf[found])
  );
}

/** The server itself says that it fails, or that it is down on purpose. */
function ownWord(found: TryClass): boolean {
  return found === 'provider' || found === 'maintenance';
}

/** The service answered, as documented or otherwise: it lives. */
export function isAlive({ state }: Pick<Target, 'state'>): boolean {
  return state === 'alive' || state === 'drift';
}

/** Measured, and in a way that says something of the service. */
export function isKnown({ state }: Pick<Target, 'state'>): boolean {
  return state !== 'unknown' && state !== 'not-applicable';
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
