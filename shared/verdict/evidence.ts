import { cutReasons } from '../model/cut-reasons.ts';
import type { FailureCode } from '../model/failure.ts';
import type { Observation, ObservationKind, ObservationOf } from '../model/observation.ts';
import type { Policy } from '../model/policy.ts';
import { identify, type ProbeFamily, type ProbeIdentity } from '../model/probe-identity.ts';
import type { DiagnoseRequest } from '../model/request.ts';

export interface JudgeInput {
  request: DiagnoseRequest;
  observations: readonly Observation[];
  policy?: Policy | undefined;
  /** Node's name of the system that measured, for where apps run; absent when nobody knows. */
  platform?: string | undefined;
  /** ISO instant of the run: calendars and feeds are read as of then, so a stored report judges the same for ever. */
  at: string;
  /** Probes whose first try is still out. */
  pending?: Iterable<string> | undefined;
  repeatsPending?: boolean | undefined;
}

/** All observations of one planned probe. */
export interface ProbeRecord {
  readonly probe: string;
  readonly identity: ProbeIdentity;
  readonly observations: readonly Observation[];
  /** Ended as `ok` or `failed`; our own defects (`internal`) left out. */
  readonly measured: readonly Observation[];
  /** Tries that the plan wanted and that this computer or the run's end took away: they say nothing of the far end. */
  readonly lost: readonly Observation[];
}

/** The observations of a run, in one fixed order and found by probe and by kind. */
export interface Evidence {
  readonly request: DiagnoseRequest;
  readonly policy: Policy | undefined;
  readonly platform: string | undefined;
  readonly at: string;
  /** Epoch milliseconds; NaN when the report carries nonsense. */
  readonly atMs: number;
  /** All but those of `asides`. */
  readonly observations: readonly Observation[];
  readonly pending: ReadonlySet<string>;
  readonly pendingFamilies: readonly string[];
  readonly repeatsPending: boolean;
  /** The budget or the person ended the run before its plan. */
  readonly cut: boolean;
  probe(id: string): ProbeRecord | undefined;
  /** Probes whose id starts with the word: `family('tcp')` finds `tcp:host:443`. */
  family(word: ProbeFamily): readonly ProbeRecord[];
  ofKind<K extends ObservationKind>(kind: K): readonly ObservationOf<K>[];
  /** Why the observation did not pass: its own failure, or that of what it stands on. */
  codeBehind(observation: Observation): FailureCode | undefined;
}

/**
 * Families that look at another service than the mailbox's, or at another way than the one that is used. Only who asks for the family by name sees them, so that
 * they cannot weigh on anything else.
 */
const asides: ReadonlySet<string> = new Set<ProbeFamily>(['sync', 'control-direct', 'port-control']);

/** Reasons that lie with this computer or with the run: what was not measured for them may be anything. */
const lostReasons: ReadonlySet<string | undefined> = new Set([
  ...cutReasons,
  'device-stalled',
  'network-changed',
  'not-read',
]);

export function isLost(observation: Observation): boolean {
  return lostReasons.has(observation.reason);
}

interface Growing extends ProbeRecord {
  observations: Observation[];
  measured: Observation[];
  lost: Observation[];
}

export function isMeasured(observation: Observation): boolean {
  if (observation.status === 'ok') return true;
  return observation.status === 'failed' && observation.failure?.code !== 'internal';
}

/** Index of the run's observations. Pure; the order of the input does not matter. */
export function gatherEvidence(input: JudgeInput): Evidence {
  const all = [...input.observations].sort(byId);
  const observations: Observation[] = [];
  const probes = new Map<string, Growing>();
  const families = new Map<string, ProbeRecord[]>();
  const kinds = new Map<ObservationKind, Observation[]>();
  for (const observation of all) {
    let record = probes.get(observation.probe);
    if (!record) {
      const identity = identify(observation.probe);
      record = { probe: observation.probe, identity, observations: [], measured: [], lost: [] };
      probes.set(observation.probe, record);
      push(families, identity.family, record);
    }
    record.observations.push(observation);
    if (isMeasured(observation)) record.measured.push(observation);
    else if (isLost(observation)) record.lost.push(observation);
    if (asides.has(record.identity.family)) continue;
    observations.push(observation);
    push(kinds, observation.kind, observation);
  }
  let byObservation: Map<string, Observation> | undefined;
  const find = (id: string): Observation | undefined => {
    byObservation ??= new Map(all.map((one) => [one.id, one]));
    const record = probes.get(id);
    return (
      byObservation.get(id) ??
      record?.measured.find((one) => one.status === 'failed') ??
      record?.observations[0]
    );
  };
  const codeBehind = (observation: Observation): FailureCode | undefined => {
    let current: Observation | undefined = observation;
    // A stored report may name blockers in a circle: five steps are more than any plan has.
    for (let step = 0; step < 5 && current; step++) {
      if (current.status === 'failed') return current.failure?.code;
      if (current.status !== 'not-run' || current.blockedBy === undefined) return undefined;
      current = find(current.blockedBy);
    }
    return undefined;
  };
  const pending = new Set(input.pending ?? []);
  return {
    request: input.request,
    policy: input.policy,
    platform: input.platform,
    at: input.at,
    atMs: Date.parse(input.at),
    observations,
    pending,
    pendingFamilies: [...new Set([...pending].map((probe) => identify(probe).family))],
    repeatsPending: input.repeatsPending ?? false,
    cut: all.some((one) => cutReasons.has(one.reason)),
    probe: (id) => probes.get(id),
    family: (word) => families.get(word) ?? [],
    ofKind: <K extends ObservationKind>(kind: K) => (kinds.get(kind) ?? []) as ObservationOf<K>[],
    codeBehind,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** By id; foreign reports may repeat one, so that equal ids fall back to the whole content. */
function byId(a: Observation, b: Observation): number {
  const [left, right] = a.id === b.id ? [JSON.stringify(a), JSON.stringify(b)] : [a.id, b.id];
  return left < right ? -1 : 1;
}
