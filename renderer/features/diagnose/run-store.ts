import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunEvent } from '../../../shared/ipc/schema.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Obstacle } from '../../../shared/model/obstacle.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';

/** One run as a screen shows it. Nothing here is measured or judged: it is what the engine said, laid out for reading. */
export interface Run {
  /** `starting`: asked for, and nothing said yet. `lost`: the engine's process ended before the run did. */
  status: 'idle' | 'starting' | 'running' | 'finished' | 'lost';
  plan?: Plan;
  /** Ids of the probes that were started and have not been observed since. */
  underWay: ReadonlySet<string>;
  /** By the planned probe's id, in the order of arrival: tries, and addresses of one try. */
  observations: ReadonlyMap<string, readonly Observation[]>;
  /** The newest verdict; its own `status` says whether it is early or confirmed. */
  verdict?: Verdict;
  /** What helps in the meantime; comes with each verdict. */
  meanwhile?: Meanwhile;
  /** When the first verdict came, in milliseconds since the start. */
  firstVerdictAtMs?: number;
  report?: Report;
  /** Of a run that is lost: the person had stopped it. */
  stopped?: true;
  /** Why the run is not in the history. */
  obstacle?: Obstacle;
}

export interface RunActions {
  /** Takes the next events of the engine, in their order. */
  receive(...events: RunEvent[]): void;
  /** A run was asked for. Returns how to take that back, should main refuse. */
  begin(): () => void;
  /** Forgets the run, before another. */
  reset(): void;
}

export type RunStore = StoreApi<Run & RunActions>;

const idle: Run = { status: 'idle', underWay: new Set(), observations: new Map() };

/**
 * The run after one more event. A `plan` begins a new run; events after `finished` belong to none and are dropped, but
 * for what helps in the meantime, which main sends beside the last verdict.
 */
export function afterEvent(run: Run, event: RunEvent): Run {
  if (event.type === 'plan') return { ...idle, status: 'running', plan: event.plan };
  if (event.type === 'meanwhile' && run.status !== 'idle') return { ...run, meanwhile: event.meanwhile };
  if (event.type === 'engine-lost' && run.status === 'starting') return lost(run, event);
  if (run.status !== 'running') return run;
  switch (event.type) {
    case 'meanwhile':
      return run;
    case 'started':
      return { ...run, underWay: new Set([...run.underWay, event.probe]) };
    case 'observed': {
      const { observation } = event;
      const earlier = run.observations.get(observation.probe) ?? [];
      const underWay = new Set(run.underWay);
      underWay.delete(observation.probe);
      return {
        ...run,
        underWay,
        observations: new Map(run.observations).set(observation.probe, [...earlier, observation]),
      };
    }
    case 'verdict':
      return { ...run, verdict: event.verdict, firstVerdictAtMs: run.firstVerdictAtMs ?? event.atMs };
    case 'not-kept':
      return { ...run, obstacle: event.obstacle };
    case 'finished':
      return {
        ...run,
        status: 'finished',
        underWay: new Set(),
        verdict: event.report.verdict,
        report: event.report,
      };
    case 'engine-lost':
      return lost(run, event);
  }
}

const lost = (run: Run, { stopped }: Extract<RunEvent, { type: 'engine-lost' }>): Run => ({
  ...run,
  status: 'lost',
  underWay: new Set(),
  ...(stopped && { stopped }),
});

/** A store of its own for each window, and for each test. */
export function createRunStore(): RunStore {
  return createStore((set, get) => {
    const actions: RunActions = {
      begin: () => {
        const before = get();
        set({ ...idle, status: 'starting', ...actions }, true);
        return () => {
          if (get().status === 'starting') set(before, true);
        };
      },
      // Replaced, not merged: nothing optional of the last run may be left over.
      receive: (...events) => set((run) => ({ ...events.reduce<Run>(afterEvent, run), ...actions }), true),
      reset: () => set({ ...idle, ...actions }, true),
    };
    return { ...idle, ...actions };
  });
}
