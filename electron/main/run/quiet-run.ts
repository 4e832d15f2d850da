import { randomUUID } from 'node:crypto';
import type { Policy } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import { type EngineOptions, EngineProcess } from '../engine-process/engine-process.ts';

export interface QuietRunOptions extends Omit<EngineOptions, 'listener'> {
  request: DiagnoseRequest;
  policy: Policy;
  /** Ends it without a report. */
  signal: AbortSignal;
  onUnexpected(error: string): void;
}

/**
 * One run that nobody watches, in a process of its own, so that a person who presses Diagnose meanwhile does not wait for
 * it. Resolves to `undefined` when the process ended before the run did.
 */
export function quietRun({
  request,
  policy,
  signal,
  onUnexpected,
  collected,
  ...engine
}: QuietRunOptions): Promise<Report | undefined> {
  return new Promise((resolve) => {
    let report: Report | undefined;
    const close = () => {
      signal.removeEventListener('abort', abandon);
      process.close();
    };
    const abandon = () => {
      close();
      resolve(undefined);
    };
    signal.addEventListener('abort', abandon);
    const process = new EngineProcess({
      ...engine,
      collected(problem) {
        close();
        collected(problem);
      },
      listener: {
        event({ event }) {
          if (event.type === 'finished') report = event.report;
        },
        ended() {
          // Otherwise its process still hands the result to the collector.
          if (report === undefined || policy.collectorUrl === undefined) close();
          resolve(report);
        },
        lost: abandon,
        unexpected: onUnexpected,
      },
    });
    process.start({ runId: randomUUID(), request, policy, startedAt: Date.now() });
  });
}
