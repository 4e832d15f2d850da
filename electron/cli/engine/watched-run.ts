import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Environment, Report } from '../../../shared/model/report.ts';
import { LostRun } from '../../engine/lost-run.ts';
import type { Engine, EngineRun } from './engine.ts';

/** An engine that is past its budget gets this long: it may be judging, or the computer stood still. Milliseconds. */
const GRACE_MS = 1000;
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
  const timers: NodeJS.Timeout[] = [];
  const after = (ms: number, what: () => void) => timers.push(setTimeout(what, Math.max(0, ms)));
  let cancel = () => {};
  try {
    const report = await new Promise<Report | Lost>((resolve) => {
      const left = startedAt + request.budgetMs - Date.now();
      // In two steps: when this computer stood still, the engine has had no time either.
      after(Math.min(left, request.budgetMs), () =>
        after(GRACE_MS, () => resolve({ cutShort: 'engine', why: 'past its budget' })),
      );
      cancel = () => {
        engine.cancel();
        after(CANCEL_MS, () => resolve({ cutShort: 'cancelled', why: 'stopped' }));
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
    for (const timer of timers) clearTimeout(timer);
    engine.end();
  }
}

interface Lost {
  cutShort: 'engine' | 'cancelled';
  why: string;
}
