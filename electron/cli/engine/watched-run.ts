import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Environment, Report } from '../../../shared/model/report.ts';
import { LostRun } from '../../engine/lost-run.ts';
import { pastBudget } from '../../engine/past-budget.ts';
import type { Engine, EngineRun } from './engine.ts';

/** After Ctrl-C a person waits no longer than this. Milliseconds. */
const CANCEL_MS = 250;

export interface WatchedRun extends EngineRun {
  engine: Engine;
  /** Ends the run early; what there is is judged. */
  signal: AbortSignal;
  onEvent(event: EngineEvent): void;
  /** Of this computer, for the report of a run whose engine did not tell. */
  environment(): Promise<Environment>;
}

/** `lost`: why the engine did not tell the report itself. */
export interface Watched {
  report: Report;
  lost?: string;
}

/**
 * The report of a run, whatever its engine does: when that fails or is silent past its budget, what it told until then is
 * judged here. Ends the engine.
 */
export async function watchedRun(run: WatchedRun): Promise<Watched> {
  const { engine, request, policy, startedAt, signal, onEvent } = run;
  const told = new LostRun({ request, policy, startedAt });
  let callOff = () => {};
  let cancel = () => {};
  let cancelling: NodeJS.Timeout | undefined;
  try {
    const report = await new Promise<Report | Lost>((resolve) => {
      callOff = pastBudget(startedAt, request.budgetMs, () =>
        resolve({ cutShort: 'engine', why: 'past its budget' }),
      );
      cancel = () => {
        engine.cancel();
        cancelling = setTimeout(() => resolve({ cutShort: 'cancelled', why: 'stopped' }), CANCEL_MS);
      };
      engine.start(
        { request, policy, startedAt },
        {
          event(event) {
            told.hear(event);
            onEvent(event);
            if (event.type === 'finished') resolve(event.report);
          },
          failed: (why) => resolve({ cutShort: 'engine', why }),
        },
      );
      if (signal.aborted) cancel();
      else signal.addEventListener('abort', cancel, { once: true });
    });
    if ('schema' in report) return { report };
    engine.end();
    const judged = told.report(await run.environment(), report.cutShort);
    const { verdict, durationMs: atMs } = judged;
    onEvent({ type: 'verdict', atMs, verdict });
    onEvent({ type: 'finished', atMs, report: judged });
    return { report: judged, ...(report.cutShort === 'engine' && { lost: report.why }) };
  } finally {
    signal.removeEventListener('abort', cancel);
    callOff();
    clearTimeout(cancelling);
    engine.end();
  }
}

interface Lost {
  cutShort: 'engine' | 'cancelled';
  why: string;
}
