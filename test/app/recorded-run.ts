import type { Report } from '../../shared/model/report.ts';
import { redact } from '../../shared/report/redact.ts';
import { judgeReport } from '../../shared/verdict/judge-report.ts';
import { recordedReport } from '../corpus/recorded-reports.ts';
import type { Scenario } from '../scenarios/scenario.ts';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * The report of the scenario as the corpus keeps it, as if another computer than the app's had measured it just now: for
 * specs that want a past run and do not ask how it came about.
 */
export function recordedRun({ name, policy = {} }: Pick<Scenario, 'name' | 'policy'>): Report {
  const recorded = recordedReport(name);
  const later = Date.now() - Date.parse(recorded.startedAt);
  const moved = JSON.parse(JSON.stringify(recorded), (_key, value: unknown) =>
    typeof value === 'string' && instant.test(value)
      ? new Date(Date.parse(value) + later).toISOString()
      : value,
  ) as Report;
  const { verdict, facts } = judgeReport(moved, policy, 'en');
  return { ...moved, verdict, facts };
}

/** As a helpdesk gets it. */
export const receivedReport = (scenario: Scenario): Report => redact(recordedRun(scenario), 'standard');
