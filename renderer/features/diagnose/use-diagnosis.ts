import { useMemo } from 'react';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Plan } from '../../../shared/model/plan.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import type { Subject } from '../../app/app-store.ts';
import { useApp, useRun } from '../../app/stores.tsx';

/** What the screens of a verdict show: a run as far as it has come, or a report out of the history or of a file. */
export interface Diagnosis {
  verdict?: Verdict | undefined;
  report?: Report | undefined;
  /** By which main finds the report. Of somebody else's it is not the report's own: that may be one of this device. */
  reportId?: string | undefined;
  observations: readonly Observation[];
  /** Ids of planned probes that are being measured now. */
  underWay: ReadonlySet<string>;
  meanwhile?: Meanwhile | undefined;
  plan?: Plan | undefined;
  running: boolean;
  /** Nothing here can be tried again: a report of the past, or of somebody else. */
  readOnly: boolean;
}

const none: ReadonlySet<string> = new Set();

/** The diagnosis of the run of this window. */
export function useRunDiagnosis(): Diagnosis {
  const { status, verdict, report, observations, underWay, meanwhile, plan } = useRun((run) => run);
  return useMemo(
    () => ({
      verdict,
      report,
      reportId: report?.id,
      observations: report?.observations ?? [...observations.values()].flat(),
      underWay,
      meanwhile,
      plan,
      running: status === 'running' || status === 'starting',
      readOnly: false,
    }),
    [status, verdict, report, observations, underWay, meanwhile, plan],
  );
}

/** The diagnosis that the subject names; `undefined` when there is none. */
export function useDiagnosis(of: Subject): Diagnosis | undefined {
  const run = useRunDiagnosis();
  const opened = useApp((state) => state.opened);
  return useMemo(() => {
    if (of === 'run') return run.plan || run.report ? run : undefined;
    if (!opened) return undefined;
    const { report, reportId, meanwhile, judgedAgain } = opened;
    return {
      verdict: judgedAgain ?? report.verdict,
      report,
      reportId,
      observations: report.observations,
      underWay: none,
      meanwhile,
      running: false,
      readOnly: true,
    };
  }, [of, run, opened]);
}
