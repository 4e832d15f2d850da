import type { Observation } from '../../model/observation.ts';
import type { Evidence } from '../evidence.ts';
import { type Fact, fact } from './fact.ts';

const speaks = {
  none: 'nothing',
  stalled: 'nothing',
  changed: 'nothing',
  busy: 'nothing',
  'not-read': 'nothing',
} as const;

/**
 * What this computer itself got in the way of (design.md 1b.9): it stood still or slept, its network changed, it was too
 * busy to look at itself, or its own tools did not answer. Never anybody's fault: it only lowers what can be said.
 */
export interface OwnWeaknessFact extends Fact<keyof typeof speaks> {
  /** The longest standstill, milliseconds. */
  readonly longestMs: number;
  /** What looks took that take no time where a processor is free; milliseconds, 0 when they did not. */
  readonly lateMs: number;
  /** Checks that did not come about because of it. */
  readonly lost: number;
}

const lostTo: ReadonlySet<string | undefined> = new Set(['device-stalled', 'network-changed']);

/** Looks that leave this computer alone, and take milliseconds where a processor is free. */
const idleMs = { 'user-report': 50, 'hosts-file': 500 } as const;

/** Both late: one alone may be a slow disk, or a scanner of files. */
function lateLooks(evidence: Evidence): readonly Observation[] {
  const kinds = Object.keys(idleMs) as (keyof typeof idleMs)[];
  const late = kinds.map((kind) =>
    evidence.ofKind(kind).filter((one) => one.status === 'ok' && one.durationMs >= idleMs[kind]),
  );
  return late.every((each) => each.length > 0) ? late.flat() : [];
}

export function ownWeaknessFact(evidence: Evidence): OwnWeaknessFact {
  const stalls = evidence.ofKind('device-stall').filter((one) => one.data?.what !== 'clock-jump');
  const changes = evidence.ofKind('network-change');
  const unread = evidence.observations.filter(
    (one) => one.reason === 'not-read' || (one.notRead !== undefined && one.notRead.length > 0),
  );
  const lost = evidence.observations.filter((one) => one.status === 'not-run' && lostTo.has(one.reason));
  const late = lateLooks(evidence);
  const found = [
    ['stalled', stalls],
    ['changed', changes],
    ['busy', late],
    ['not-read', unread],
  ] as const;
  const [value, shown] = found.find(([, seen]) => seen.length > 0) ?? (['none', []] as const);
  return {
    ...fact(
      value,
      shown.map((one) => one.id),
      speaks,
    ),
    longestMs: Math.max(0, ...stalls.map((one) => one.data?.lengthMs ?? 0)),
    lateMs: Math.max(0, ...late.map((one) => one.durationMs)),
    lost: new Set(lost.map((one) => one.probe)).size,
  };
}
