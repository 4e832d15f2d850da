import { platform } from 'node:os';
import type { EngineEvent } from '../../shared/model/event.ts';
import type { Observation } from '../../shared/model/observation.ts';
import type { PlannedProbe } from '../../shared/model/plan.ts';
import type { Policy } from '../../shared/model/policy.ts';
import type { Environment, Report } from '../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../shared/model/request.ts';
import { makePlan } from '../../shared/plan/plan.ts';
import { judge } from '../../shared/verdict/judge.ts';
import { runReport } from './run-report.ts';

/**
 * A run as another process hears of it. When the engine stops answering (a defect of ours, or a computer without memory),
 * what arrived is judged all the same, and what did not end says so of itself.
 */
export class LostRun {
  readonly #request: DiagnoseRequest;
  readonly #policy: Policy;
  /** Milliseconds since 1970. */
  readonly #startedAt: number;
  readonly #offset: number;
  #planned: readonly PlannedProbe[];
  readonly #observations: Observation[] = [];
  /** When each try that has not ended began, by probe and number; milliseconds since the start. */
  readonly #out = new Map<string, { probe: string; number: number; began: number }>();
  #firstVerdictMs: number | undefined;

  constructor(run: { request: DiagnoseRequest; policy: Policy; startedAt: number }) {
    this.#request = run.request;
    this.#policy = run.policy;
    this.#startedAt = run.startedAt;
    this.#offset = Math.max(0, Date.now() - run.startedAt) - performance.now();
    this.#planned = makePlan(run.request, run.policy).probes;
  }

  /** Each event of the run, in their order. */
  hear(event: EngineEvent): void {
    switch (event.type) {
      case 'plan':
        this.#planned = event.plan.probes;
        break;
      case 'started':
        this.#out.set(keyOf(event.probe, event.try), {
          probe: event.probe,
          number: event.try,
          began: event.atMs,
        });
        break;
      case 'observed':
        this.#observations.push(event.observation);
        this.#out.delete(keyOf(event.observation.probe, event.observation.try));
        break;
      case 'verdict':
        this.#firstVerdictMs ??= event.atMs;
        break;
      case 'finished':
        break;
    }
  }

  /** The unredacted report of what arrived; `cutShort`: who ended it. */
  report(environment: Environment, cutShort: 'cancelled' | 'engine'): Report {
    const totalMs = Math.round((this.#offset + performance.now()) * 10) / 10;
    const reason = cutShort === 'engine' ? 'engine-stopped' : 'cancelled';
    const cut = [...this.#unended()].map(({ probe, number, began = totalMs }): Observation => {
      const { id, kind, stage, route } = probe;
      return {
        id: number === 1 ? id : `${id}#${number}`,
        ...{ probe: id, stage, ...(route && { route }), try: Math.min(number, 9), kind },
        startedAt: new Date(this.#startedAt + began).toISOString(),
        durationMs: Math.max(0, totalMs - began),
        ...{ status: 'not-run', reason },
      } as Observation;
    });
    const observations = [...this.#observations, ...cut];
    const at = new Date(this.#startedAt).toISOString();
    const { verdict, facts } = judge({
      ...{ request: this.#request, policy: this.#policy, platform: platform() },
      ...{ observations, at },
    });
    const firstVerdictMs = this.#firstVerdictMs ?? totalMs;
    return runReport(
      {
        request: this.#request,
        observations,
        at,
        timing: { firstVerdictMs, totalMs },
        environment,
        cutShort,
      },
      { verdict, facts },
    );
  }

  /** Tries that were out, and probes whose turn had not come. */
  *#unended(): Generator<{ probe: PlannedProbe; number: number; began?: number }> {
    const seen = new Set(this.#observations.map(({ probe }) => probe));
    for (const probe of this.#planned) {
      const out = [...this.#out.values()].filter((one) => one.probe === probe.id);
      for (const { number, began } of out) yield { probe, number, began };
      if (out.length === 0 && !seen.has(probe.id)) yield { probe, number: 1 };
    }
  }
}

const keyOf = (probe: string, number: number) => `${probe}#${number}`;
