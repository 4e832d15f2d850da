import type { RunEvent } from '../../../shared/ipc/schema.ts';
import type { Plan, ProbeKind } from '../../../shared/model/plan.ts';
import type { Report } from '../../../shared/model/report.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';

/** A plan that leads to the report's observations. */
export function planOf(report: Report): Plan {
  const probes = new Map(
    report.observations.map(({ probe, kind, stage, route }) => [
      probe,
      {
        id: probe,
        kind: kind as ProbeKind,
        stage,
        ...(route && { route }),
        purpose: probe,
        needs: [],
        budgetMs: 1000,
        repeat: 'never' as const,
        essential: 'always' as const,
        input: {},
      },
    ]),
  );
  return {
    domain: report.request.domain,
    budgetMs: 15_000,
    repeatSpacingMs: 0,
    tries: 3,
    probes: [...probes.values()],
  };
}

/** The events of a run that ended in the report, in the parts that matter to a screen. */
export function eventsOf(report: Report) {
  const meanwhile: RunEvent = { type: 'meanwhile', meanwhile: meanwhileOf(report) };
  return {
    plan: { type: 'plan', atMs: 0, plan: planOf(report) },
    observed: report.observations.flatMap((observation, at): RunEvent[] => [
      { type: 'started', atMs: at, probe: observation.probe, try: observation.try },
      { type: 'observed', atMs: at, observation },
    ]),
    early: [{ type: 'verdict', atMs: 100, verdict: { ...report.verdict, status: 'early' } }, meanwhile],
    end: [
      { type: 'verdict', atMs: 900, verdict: report.verdict },
      meanwhile,
      { type: 'finished', atMs: 900, report },
    ],
  } as const satisfies Record<string, RunEvent | readonly RunEvent[]>;
}
