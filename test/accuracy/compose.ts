import type { Observation } from '../../shared/model/observation.ts';
import type { Plan } from '../../shared/model/plan.ts';
import { worldIds } from './mailbox-worlds.ts';
import { depthOf, PASSED } from './nearness.ts';
import type { Changes, Recording } from './recordings.ts';
import { byProbe, probeSignature, signatureOf } from './signature.ts';
import { places, type SingleFault } from './single-fault.ts';

/** One fault's run, by probe. */
interface Run {
  fault: SingleFault;
  probes: ReadonlyMap<string, readonly Observation[]>;
  changed: ReadonlySet<string>;
  find: (id: string) => Observation | undefined;
}

/**
 * What would have been observed with both faults, made of what was observed with each: where one of them differs from the
 * healthy run it counts; where both do, the one that is nearer to this computer, with what the other shows of the same
 * try. What waits for something that now fails does not run; what waited for something that now passes is the other's.
 */
export function compose(
  recording: Recording,
  faults: readonly [SingleFault, SingleFault],
  plan: Plan,
): Observation[] {
  const healthy = byProbe(recording.healthy);
  // In one order: what decides between two equals must not be who was named first.
  const [first, second] = faults[0].id < faults[1].id ? faults : [faults[1], faults[0]];
  const [a, b] = [runOf(recording, healthy, first), runOf(recording, healthy, second)];
  const composed = new Map<string, readonly Observation[]>();
  // Names first: what waits for them comes after.
  const probes = [...new Set([...healthy.keys(), ...a.probes.keys(), ...b.probes.keys()])];
  for (const probe of probes) {
    composed.set(probe, composeProbe(probe, a, b, healthy.get(probe) ?? []));
  }
  for (const probe of probes) {
    const list = composed.get(probe) ?? [];
    composed.set(probe, unblocked(list, probe, a, b, composed, healthy));
  }
  const repeats = new Map(plan.probes.map(({ id, repeat }) => [id, repeat]));
  return probes
    .flatMap((probe) => withRepeats(composed.get(probe) ?? [], repeats.get(probe)))
    .sort((one, other) => endOf(one) - endOf(other));
}

const endOf = (one: Observation) => Date.parse(one.startedAt) + one.durationMs;

function runOf(
  { faults }: Recording,
  healthy: ReadonlyMap<string, readonly Observation[]>,
  fault: SingleFault,
): Run {
  const changes: Changes = faults[fault.id] ?? unrecorded(fault);
  const changed = byProbe(changes.changed);
  const probes = new Map([...healthy, ...changed]);
  for (const probe of changes.gone) probes.delete(probe);
  const ids = new Map([...probes.values()].flat().map((one) => [one.id, one]));
  return {
    fault,
    probes,
    changed: new Set([...changed.keys(), ...changes.gone]),
    find: (id) => ids.get(id) ?? probes.get(id)?.[0],
  };
}

/** What only the person tells, or is made afterwards, changes no measurement. Throws for all that the lab measures. */
function unrecorded({ id, alter, says, lab }: SingleFault): Changes {
  if (alter || says || id === 'nothing' || worldIds.every((world) => (lab(world)?.length ?? 0) === 0)) {
    return { changed: [], gone: [] };
  }
  throw new Error(`${id} was not recorded: npm run accuracy -- --record`);
}

function composeProbe(
  probe: string,
  a: Run,
  b: Run,
  healthy: readonly Observation[],
): readonly Observation[] {
  const [ofA, ofB] = [a.probes.get(probe) ?? [], b.probes.get(probe) ?? []];
  if (!a.changed.has(probe)) return ofB;
  if (!b.changed.has(probe)) return ofA;
  const slow = [a, b].find(({ fault }) => fault.slows);
  if (slow) {
    const other = slow === a ? b : a;
    const cutOff = probeSignature(slow.probes.get(probe) ?? []) !== probeSignature(healthy);
    return slowed(probe, slow, other, cutOff);
  }
  if (ofA.length === 0) return ofB;
  if (ofB.length === 0) return ofA;
  const keys = (list: readonly Observation[]) => new Set(list.map(keyOf));
  const [keysA, keysB] = [keys(ofA), keys(ofB)];
  // Other addresses, other resolvers: the look as a whole is one of the two.
  if (keysA.size !== keysB.size || [...keysA].some((key) => !keysB.has(key))) {
    return nearer(a, b, ofA, ofB) === a ? ofA : ofB;
  }
  return [...keysA].flatMap((key) => {
    const tries = (list: readonly Observation[]) => list.filter((one) => keyOf(one) === key);
    return composeTries(a, b, tries(ofA), tries(ofB), tries(healthy)[0]);
  });
}

const keyOf = (one: Observation) => one.id.replace(/#\d+$/, '');

function composeTries(
  a: Run,
  b: Run,
  ofA: readonly Observation[],
  ofB: readonly Observation[],
  healthy: Observation | undefined,
): Observation[] {
  const count = Math.max(ofA.length, ofB.length);
  return Array.from({ length: count }, (_, index) => {
    // What was tried once would have gone on as it began.
    const one = ofA[index] ?? ofA.at(-1);
    const other = ofB[index] ?? ofB.at(-1);
    if (!one || !other) throw new Error('a probe without tries');
    const first = nearer(a, b, [one], [other]) === a;
    const number = index + 1;
    const id = number === 1 ? keyOf(one) : `${keyOf(one)}#${number}`;
    const merged = withOthersMarks(first ? one : other, first ? other : one, healthy);
    return { ...merged, id, try: number };
  });
}

/** Whose observation counts. A try that fails beats one that passed in another shape. */
function nearer(a: Run, b: Run, ofA: readonly Observation[], ofB: readonly Observation[]): Run {
  const depth = (run: Run, list: readonly Observation[]) =>
    Math.min(...list.map((one) => depthOf(one, run.find)));
  const [depthA, depthB] = [depth(a, ofA), depth(b, ofB)];
  const bothFail = depthA < PASSED && depthB < PASSED;
  const place = (run: Run) => places.indexOf(run.fault.place);
  if (bothFail || ofA[0]?.kind === 'internet-control') {
    const ends = [a, b].filter(({ fault }) => fault.endsThePath);
    const [only] = ends;
    if (only && (ends.length === 2 || place(only) < place(only === a ? b : a))) {
      return ends.length === 2 ? (place(a) <= place(b) ? a : b) : only;
    }
  }
  // The system asks the hosts file before any resolver.
  if (ofA[0]?.kind === 'dns-system') {
    const byFile = [a, b].find(({ fault }) => fault.family === 'hosts');
    if (byFile) return byFile;
  }
  if (depthA !== depthB) return depthA < depthB ? a : b;
  return place(a) <= place(b) ? a : b;
}

/** The winner's try with what the other changed in it: a foreign certificate, a clock that is off, a way by a proxy. */
function withOthersMarks(
  winner: Observation,
  other: Observation,
  healthy: Observation | undefined,
): Observation {
  if (!winner.data || !other.data || !healthy?.data || winner.kind !== other.kind) return winner;
  const [mine, theirs, before] = [winner.data, other.data, healthy.data].map(
    (data) => data as Record<string, unknown>,
  );
  if (!mine || !theirs || !before) return winner;
  const marks = Object.keys(theirs).filter(
    (key) =>
      key in mine &&
      signatureOf({ [key]: mine[key] }) === signatureOf({ [key]: before[key] }) &&
      signatureOf({ [key]: theirs[key] }) !== signatureOf({ [key]: before[key] }),
  );
  const taken = Object.fromEntries(marks.map((key) => [key, theirs[key]]));
  return { ...winner, data: { ...mine, ...taken } } as Observation;
}

/** A slow line keeps what it cut off, where the other fault had not ended it before; everything else takes its times. */
function slowed(probe: string, slow: Run, other: Run, cutOff: boolean): readonly Observation[] {
  const [ofSlow, ofOther] = [slow.probes.get(probe) ?? [], other.probes.get(probe) ?? []];
  const [first] = ofSlow;
  if (cutOff && first) {
    const ended = depthOf(first, slow.find);
    if (!ofOther.some((one) => depthOf(one, other.find) < ended)) return ofSlow;
  }
  return ofOther.map((one) => {
    const times = ofSlow.find(({ id }) => id === one.id) ?? first;
    if (!times) return one;
    const timing = times.data && 'timing' in times.data ? { timing: times.data.timing } : {};
    const data = one.data && 'timing' in one.data ? { ...one.data, ...timing } : one.data;
    const { startedAt, durationMs } = times;
    return { ...one, startedAt, durationMs: Math.max(durationMs, one.durationMs), data } as Observation;
  });
}

/** What waited for something that passes with both faults is taken from the run in which it did run. */
function unblocked(
  list: readonly Observation[],
  probe: string,
  a: Run,
  b: Run,
  composed: ReadonlyMap<string, readonly Observation[]>,
  healthy: ReadonlyMap<string, readonly Observation[]>,
): readonly Observation[] {
  const waits = list.find((one) => one.status === 'not-run' && one.blockedBy !== undefined)?.blockedBy;
  if (waits === undefined) return list;
  const blocker = composed.get(waits);
  if (!blocker?.some(({ status }) => status === 'ok')) return list;
  const ran = (run: Run) => run.probes.get(probe)?.every(({ blockedBy }) => blockedBy !== waits);
  const from = [a, b].find((run) => run.changed.has(probe) && ran(run));
  return from?.probes.get(probe) ?? healthy.get(probe) ?? list;
}

/** Repeats as the runner would make them. */
function withRepeats(
  list: readonly Observation[],
  repeat: Plan['probes'][number]['repeat'] | undefined,
): readonly Observation[] {
  if (repeat !== 'on-failure') return list;
  const first = list.filter((one) => one.try === 1);
  return first.some(({ status }) => status === 'failed') ? list : first;
}
