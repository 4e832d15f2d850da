import { loadVerdictMessages } from '../../../shared/messages/verdict.ts';
import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import { LostRun } from '../../engine/lost-run.ts';
import { systemTrust } from '../../engine/net/system-trust.ts';
import { environmentOf } from '../../engine/run-report.ts';

export interface StartedRun {
  request: DiagnoseRequest;
  policy: Policy;
  /** Milliseconds since 1970. */
  startedAt: number;
}

/** What was told of a run before its engine was gone, judged; `undefined` when that gives no verdict that holds. */
export async function lostReport(run: StartedRun, told: readonly EngineEvent[]): Promise<Report | undefined> {
  const lost = new LostRun(run);
  for (const event of told) lost.hear(event);
  await loadVerdictMessages(run.request.locale);
  const report = lost.report(environmentOf(systemTrust(process.env)), 'engine');
  return report.verdict.outcome === 'inconclusive' ? undefined : report;
}
