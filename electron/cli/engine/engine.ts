import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';

export interface EngineRun {
  request: DiagnoseRequest;
  policy: Policy;
  /** When the person asked, milliseconds since 1970: the budget counts from here. */
  startedAt: number;
}

export interface EngineListener {
  event(event: EngineEvent): void;
  /** Nothing more will come: a defect of ours, or the system ended it. Not after `finished`, nor after `end`. */
  failed(why: string): void;
}

/** What measures, as the command sees it. One run. */
export interface Engine {
  start(run: EngineRun, listener: EngineListener): void;
  /** It shall stop, and tell what it has. */
  cancel(): void;
  /** Ends it at once, whatever it does. */
  end(): void;
}
