import { type UtilityProcess, utilityProcess } from 'electron';
import type { Policy } from '../../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import type { NotCollected } from '../../collector/collect-run.ts';
import { pastBudget } from '../../engine/past-budget.ts';
import type { FromEngine, Judged, PlatformQuestion, ToEngine } from './messages.ts';

/** A run that does not end within this time after it was cancelled is ended with its process, in milliseconds. */
const CANCEL_MS = 150;

/** `past-budget`: it was ended, since it did not come to an end. */
export type LostReason = 'gone' | 'past-budget';

export interface EngineListener {
  event(message: Extract<FromEngine, { type: 'event' }>): void;
  ended(runId: string): void;
  /** The process is gone while a run was under way; a new one is started with the next use. */
  lost(runId: string, why: LostReason): void;
  unexpected(error: string): void;
}

export interface EngineOptions {
  /** The built entry, absolute. */
  file: string;
  listener: EngineListener;
  /** Answers what only main can ask the system; a rejection is "not known". */
  answer(question: PlatformQuestion): Promise<unknown>;
  /** After the end of a run, where the policy names a collector: it has the result, or `problem` says why not. */
  collected(problem: NotCollected | undefined): void;
}

/** Main's side of the engine's process: started when first needed, and again after a crash. */
export class EngineProcess {
  readonly #options: EngineOptions;
  readonly #judging = new Map<
    number,
    { resolve: (judged: Judged) => void; reject: (error: Error) => void }
  >();
  #child: UtilityProcess | undefined;
  #runId: string | undefined;
  #cancelling: NodeJS.Timeout | undefined;
  #callOff = () => {};
  #lostReason: LostReason = 'gone';
  #lastId = 0;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  get running(): boolean {
    return this.#runId !== undefined;
  }

  /** Starts the process ahead of its first use, so that a click does not wait for it. */
  warmUp(): void {
    this.#process();
  }

  /** One run at a time: the caller asks `running` first. One that is past its budget is ended with its process. */
  start(run: { runId: string; request: DiagnoseRequest; policy: Policy; startedAt: number }): void {
    this.#runId = run.runId;
    this.#send({ type: 'start', ...run });
    const child = this.#child;
    this.#callOff = pastBudget(run.startedAt, run.request.budgetMs, () => {
      this.#lostReason = 'past-budget';
      child?.kill();
    });
  }

  /** Ends the run; when the engine does not, the process is ended, so that a person never waits for it. */
  cancel(): void {
    const runId = this.#runId;
    if (runId === undefined || this.#cancelling) return;
    this.#send({ type: 'cancel', runId });
    const child = this.#child;
    this.#cancelling = setTimeout(() => child?.kill(), CANCEL_MS);
  }

  /** Rejects when the process ends before it has judged. */
  judge(text: string, policy: Policy, locale: string): Promise<Judged> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#judging.set(id, { resolve, reject });
      this.#send({ type: 'judge', id, text, policy, locale });
    });
  }

  /** Ends whatever it does, and tells nobody; the next use starts a new process. */
  abandon(): void {
    if (this.#runId === undefined && this.#judging.size === 0) return;
    this.close();
    this.#forgetRun();
    this.#failJudging();
  }

  close(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill();
    this.#child = undefined;
  }

  #send(message: ToEngine): void {
    this.#process().postMessage(message);
  }

  #process(): UtilityProcess {
    if (this.#child) return this.#child;
    const child = utilityProcess.fork(this.#options.file, [], {
      serviceName: 'Mailpath engine',
      // What it says as it dies goes to the log, which redacts it, and not to whatever keeps the output of programs.
      stdio: ['ignore', 'ignore', 'pipe'],
      // getaddrinfo holds a thread for as long as it waits: four (the default) let one dead resolver stop all look-ups.
      env: { ...process.env, UV_THREADPOOL_SIZE: '64' },
    });
    this.#child = child;
    child.on('message', (message: FromEngine) => this.#receive(message, child));
    child.stderr?.setEncoding('utf8').on('data', (said: string) => this.#options.listener.unexpected(said));
    child.once('exit', () => this.#gone(child));
    return child;
  }

  #receive(message: FromEngine, child: UtilityProcess): void {
    const { listener, answer, collected } = this.#options;
    switch (message.type) {
      case 'event':
        if (message.runId === this.#runId) listener.event(message);
        break;
      case 'ended':
        if (message.runId !== this.#runId) break;
        this.#forgetRun();
        listener.ended(message.runId);
        break;
      case 'collected':
        collected(message.problem);
        break;
      case 'judged':
        this.#judging.get(message.id)?.resolve(message.judged);
        this.#judging.delete(message.id);
        break;
      case 'question': {
        const { id } = message;
        const reply = (value: unknown) => {
          if (child === this.#child) child.postMessage({ type: 'answer', id, value } satisfies ToEngine);
        };
        answer(message.question).then(reply, () => reply(undefined));
        break;
      }
      case 'unexpected':
        listener.unexpected(message.error);
        break;
    }
  }

  #gone(child: UtilityProcess): void {
    if (child !== this.#child) return;
    this.#child = undefined;
    this.#failJudging();
    const [runId, why] = [this.#runId, this.#lostReason];
    this.#forgetRun();
    if (runId !== undefined) this.#options.listener.lost(runId, why);
  }

  #failJudging(): void {
    for (const { reject } of this.#judging.values()) reject(new Error('The engine ended while it judged.'));
    this.#judging.clear();
  }

  #forgetRun(): void {
    clearTimeout(this.#cancelling);
    this.#cancelling = undefined;
    this.#callOff();
    this.#lostReason = 'gone';
    this.#runId = undefined;
  }
}
