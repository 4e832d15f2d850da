import { loadVerdictMessages } from '../../../shared/messages/verdict.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Report } from '../../../shared/model/report.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';
import { collectRun } from '../../collector/collect-run.ts';
import { diagnose } from '../../engine/diagnose.ts';
import type { NetworkProfile } from '../../engine/net/network-profile.ts';
import { judgeText } from './judge-text.ts';
import type { FromEngine, Judged, PlatformQuestion, ToEngine } from './messages.ts';

/** The end of the pipe to main, as a utility process finds it. */
export interface EnginePort {
  postMessage(message: FromEngine): void;
  on(event: 'message', listener: (event: { data: ToEngine }) => void): unknown;
}

/** Asks main what only it can find out. Resolves to `undefined` when main does not know. */
export type AskMain = (question: PlatformQuestion) => Promise<unknown>;

/**
 * Serves main from the engine's process: one run at a time, and reports to judge. `profileFor` makes the network that
 * is measured.
 */
export function serveEngine(port: EnginePort, profileFor: (ask: AskMain) => NetworkProfile): void {
  const runs = new Map<string, AbortController>();
  const questions = new Map<number, (value: unknown) => void>();
  let lastQuestion = 0;
  const profile = profileFor((question) => {
    lastQuestion += 1;
    const id = lastQuestion;
    return new Promise((resolve) => {
      questions.set(id, resolve);
      port.postMessage({ type: 'question', id, question });
    });
  });

  async function run(message: Extract<ToEngine, { type: 'start' }>): Promise<void> {
    const { runId, request, policy, startedAt } = message;
    const abort = new AbortController();
    runs.set(runId, abort);
    const observations: Observation[] = [];
    let report: Report | undefined;
    try {
      await loadVerdictMessages(request.locale);
      report = await diagnose({
        request,
        policy,
        profile,
        startedAt,
        signal: abort.signal,
        onEvent(event) {
          if (event.type === 'observed') observations.push(event.observation);
          const meanwhile =
            event.type === 'verdict'
              ? { meanwhile: meanwhileOf({ request, observations, verdict: event.verdict }) }
              : {};
          port.postMessage({ type: 'event', runId, event, ...meanwhile });
        },
      });
    } catch (error) {
      port.postMessage({ type: 'unexpected', runId, error: textOf(error) });
    } finally {
      runs.delete(runId);
      port.postMessage({ type: 'ended', runId });
    }
    if (report === undefined || policy.collectorUrl === undefined) return;
    const problem = await collectRun(report, policy, profile);
    port.postMessage({ type: 'collected', runId, ...(problem && { problem }) });
  }

  /** Main waits for the answer, so there is one whatever happens. */
  async function judge({ id, text, policy, locale }: Extract<ToEngine, { type: 'judge' }>): Promise<void> {
    let judged: Judged = { refused: 'not-a-report' };
    try {
      await loadVerdictMessages(locale);
      judged = judgeText(text, policy, locale);
    } finally {
      port.postMessage({ type: 'judged', id, judged });
    }
  }

  /** A rejection that nobody holds would end the process, and a run that is under way with it. */
  function held(work: Promise<void>): void {
    work.catch((error) => port.postMessage({ type: 'unexpected', error: textOf(error) }));
  }

  port.on('message', ({ data: message }) => {
    switch (message.type) {
      case 'start':
        held(run(message));
        break;
      case 'cancel':
        runs.get(message.runId)?.abort();
        break;
      case 'judge':
        held(judge(message));
        break;
      case 'answer':
        questions.get(message.id)?.(message.value);
        questions.delete(message.id);
        break;
    }
  });
}

const textOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
