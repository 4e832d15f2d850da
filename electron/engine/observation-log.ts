import type { EngineEvent } from '../../shared/model/event.ts';
import type { Observation, ObservationKind } from '../../shared/model/observation.ts';
import type { PlannedProbe } from '../../shared/model/plan.ts';
import { elapsedMs } from './net/limits.ts';
import type { Look } from './probe.ts';

/** What an observation is of: a planned probe, a name that was asked beside the plan, or this computer itself. */
export interface Subject extends Pick<PlannedProbe, 'id' | 'stage' | 'route'> {
  kind: ObservationKind;
}

/** What a run has observed, in the order in which it ended. */
export class ObservationLog {
  readonly observations: Observation[] = [];
  readonly #emit: (event: EngineEvent) => void;
  readonly #elapsed: () => number;

  /** `elapsed`: milliseconds since the run's start, monotonic. */
  constructor(emit: (event: EngineEvent) => void, elapsed: () => number) {
    this.#emit = emit;
    this.#elapsed = elapsed;
  }

  /**
   * Adds what was found about the subject. `number`: of the try, from 1. `tryBegan`: `performance.now()`, for findings
   * that do not say when they themselves began. It ends now.
   */
  record(subject: Subject, finding: Look, number: number, tryBegan: number): Observation {
    const began = finding.began ?? tryBegan;
    const { status, failure, reason, blockedBy, data, notRead = [] } = finding;
    const observation = {
      id: observationId(subject.id, finding, number),
      probe: subject.id,
      stage: subject.stage,
      ...(subject.route && { route: subject.route }),
      // The model ends at nine; what is noticed beside the plan may come oftener, and has its number in the id.
      try: Math.min(number, 9),
      startedAt: new Date(Date.now() - elapsedMs(began)).toISOString(),
      durationMs: elapsedMs(began),
      status,
      ...(failure && { failure }),
      ...(reason && { reason }),
      ...(blockedBy && { blockedBy }),
      ...(notRead.length > 0 && { notRead: notRead.slice(0, 8).map(({ what, why }) => ({ what, why })) }),
      kind: subject.kind,
      ...(data && { data }),
    } as Observation;
    this.observations.push(observation);
    this.#emit({ type: 'observed', atMs: this.#elapsed(), observation });
    return observation;
  }
}

function observationId(probe: string, { of, at }: Pick<Look, 'of' | 'at'>, number: number): string {
  const target = of === undefined ? '' : `/${of}`;
  const address = at === undefined ? '' : `@${at}`;
  return `${probe}${target}${address}${number === 1 ? '' : `#${number}`}`;
}
