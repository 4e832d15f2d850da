import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import type { Meanwhile } from '../../../shared/report/view/meanwhile.ts';
import type { NotCollected } from '../../collector/collect-run.ts';

/** Why a text is no report that can be shown. */
export type NoReport = 'too-large' | 'not-json' | 'not-a-report';

export type Judged =
  | { report: Report; verdict: Verdict; facts: Report['facts']; meanwhile: Meanwhile }
  | { refused: NoReport };

/** What only main can ask the system, for the engine. */
export type PlatformQuestion =
  | { ask: 'proxy'; url: string }
  | { ask: 'certificate'; host: string; port: number };

/** Main to the engine's process. */
export type ToEngine =
  | { type: 'start'; runId: string; request: DiagnoseRequest; policy: Policy; startedAt: number }
  | { type: 'cancel'; runId: string }
  | { type: 'judge'; id: number; text: string; policy: Policy; locale: string }
  | { type: 'answer'; id: number; value: unknown };

/** The engine's process to main. */
export type FromEngine =
  | { type: 'event'; runId: string; event: EngineEvent; meanwhile?: Meanwhile }
  | { type: 'ended'; runId: string }
  /** After the end of a run, where the policy names a collector: it has the result, or `problem` says why not. */
  | { type: 'collected'; runId: string; problem?: NotCollected }
  | { type: 'judged'; id: number; judged: Judged }
  | { type: 'question'; id: number; question: PlatformQuestion }
  /** A defect of ours: what was thrown, for the log. The run has ended. */
  | { type: 'unexpected'; runId?: string; error: string };
