import { randomUUID } from 'node:crypto';
import { domainToASCII, domainToUnicode } from 'node:url';
import { nearNames } from '../../../shared/address/near-names.ts';
import { readAddress } from '../../../shared/address/read-address.ts';
import { isWebMailHost } from '../../../shared/address/web-mail-hosts.ts';
import type { IpcHandlers, IpcNotifiers, RunEvent, StartResult } from '../../../shared/ipc/schema.ts';
import type { EngineEvent } from '../../../shared/model/event.ts';
import type { Obstacle } from '../../../shared/model/obstacle.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import { type DiagnoseRequest, diagnoseRequest } from '../../../shared/model/request.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';
import type { EngineListener, EngineProcess } from '../engine-process/engine-process.ts';
import type { FromEngine } from '../engine-process/messages.ts';
import { EventBatches } from './event-batches.ts';
import type { StartedRun } from './lost-report.ts';

export interface RunsOptions {
  /** Made with this object's `listener`. */
  engine: Pick<EngineProcess, 'running' | 'start' | 'cancel'>;
  tell: Pick<IpcNotifiers['run'], 'events'>;
  policy(): Policy;
  /** The language that verdicts speak. */
  locale(): string;
  /** Domains of this person, as people write them: what a mistyped one may have been meant to be. */
  knownDomains(): string[];
  /** The address is good, and may be remembered. */
  onStarted?(address: string): void;
  /** The whole, unredacted report, to be kept; why it is not, where it is not. */
  onFinished(report: Report): Obstacle | undefined;
  onUnexpected(error: unknown): void;
}

type Answers = IpcHandlers['run'];

/** The run that the window shows: started and stopped by the person, told as it happens. One at a time. */
export class Runs implements Answers {
  readonly #options: RunsOptions;
  readonly #batches: EventBatches;
  #last: DiagnoseRequest | undefined;
  /** The run under way, and what was told of it. */
  #run: StartedRun | undefined;
  #told: EngineEvent[] = [];
  /** The person pressed Stop, and the run has not ended since. */
  #stopping = false;
  /** The run has ended with a report. */
  #finished = false;

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#batches = new EventBatches((events) => options.tell.events(events));
  }

  /** What the person asked last, for checks in the background. */
  get lastRequest(): DiagnoseRequest | undefined {
    return this.#last;
  }

  readonly start = (asked: Parameters<Answers['start']>[0]): StartResult => {
    const { engine, policy, locale, knownDomains, onStarted } = this.#options;
    if (engine.running) return { status: 'refused', reason: 'busy' };
    const read = readAddress(asked.address, domainToASCII, isWebMailHost);
    if ('problem' in read) return { status: 'refused', reason: 'address', problem: read.problem };
    const { written, ...target } = read;
    const near = asked.spelledRight ? [] : nearNames(domainToUnicode(target.domain), knownDomains());
    const request = diagnoseRequest.parse({
      ...asked,
      address: undefined,
      ...target,
      ...(near.length > 0 && { nearNames: near }),
      locale: locale(),
    });
    this.#last = request;
    this.#stopping = false;
    this.#finished = false;
    onStarted?.(written);
    const runId = randomUUID();
    this.#run = { request, policy: policy(), startedAt: Date.now() };
    this.#told = [];
    engine.start({ runId, ...this.#run });
    return { status: 'started', runId };
  };

  readonly cancel = (): void => {
    this.#stopping = true;
    this.#options.engine.cancel();
  };

  /** Forgets what was asked, after its run was abandoned. */
  forget(): void {
    this.#last = undefined;
    this.#stopping = false;
    this.#batches.flush();
  }

  readonly listener: EngineListener = {
    event: (message) => this.#hear(message),
    ended: () => (this.#finished ? this.#batches.flush() : this.#tellLost()),
    lost: (_runId, why) => {
      if (why === 'past-budget' && !this.#stopping) void this.#tellWhatWasFound();
      else this.#tellLost();
    },
    unexpected: (error) => this.#options.onUnexpected(error),
  };

  /** Also of a run that failed in itself: the person must not wait for it. */
  #tellLost(): void {
    const stopped = this.#stopping ? { stopped: true as const } : {};
    this.#batches.add([{ type: 'engine-lost', ...stopped }], true);
  }

  /** All of the time was given to it: what was found by then is worth more than another try. */
  async #tellWhatWasFound(): Promise<void> {
    const [run, told] = [this.#run, this.#told];
    try {
      if (run === undefined) throw new Error('Lost a run that was never started.');
      const { lostReport } = await import('./lost-report.ts');
      const found = await lostReport(run, told);
      // The person may have asked anew meanwhile.
      if (run !== this.#run) return;
      if (found === undefined) return this.#tellLost();
      const { verdict, observations, durationMs: atMs } = found;
      const meanwhile = meanwhileOf({ request: run.request, observations, verdict });
      this.#hear({ event: { type: 'verdict', atMs, verdict }, meanwhile });
      this.#hear({ event: { type: 'finished', atMs, report: found } });
    } catch (error) {
      this.#options.onUnexpected(error);
      if (run === this.#run) this.#tellLost();
    }
  }

  #hear({ event, meanwhile }: Pick<Extract<FromEngine, { type: 'event' }>, 'event' | 'meanwhile'>): void {
    this.#told.push(event);
    const events: RunEvent[] = [event];
    if (meanwhile) events.push({ type: 'meanwhile', meanwhile });
    // History first: who sees the end may ask for the report at once.
    if (event.type === 'finished') {
      this.#finished = true;
      this.#told = [];
      const obstacle = this.#keep(event.report);
      if (obstacle !== undefined) events.unshift({ type: 'not-kept', obstacle });
    }
    this.#batches.add(events, event.type === 'plan' || event.type === 'verdict' || event.type === 'finished');
  }

  /** Whatever happens there, the person hears of the end of the run. */
  #keep(report: Report): Obstacle | undefined {
    try {
      return this.#options.onFinished(report);
    } catch (error) {
      this.#options.onUnexpected(error);
      return undefined;
    }
  }
}
