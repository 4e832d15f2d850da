import type { Report } from '../../../shared/model/report.ts';
import { sampleReport } from '../report/sample-report.ts';

/** A report of a run at a time, by a clock of which servers said that. */
export function keptReport(id: string, startedAt: string, clock = 'ok'): Report {
  const report = sampleReport();
  return { ...report, id, startedAt, facts: { ...report.facts, clock: { value: clock, observations: [] } } };
}
