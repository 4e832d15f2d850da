import type { Report } from '../../../shared/model/report.ts';
import type { UpdateState } from '../../../shared/model/updates.ts';
import type { UpdateAvailability } from './update-availability.ts';
import { isTimeToLook, type LastLook } from './update-schedule.ts';
import type { Updater } from './updater.ts';

export interface UpdatesOptions {
  /** Asked before each look: the settings may have changed. */
  availability(): UpdateAvailability;
  /** Called with the first look and never before: nothing of it is in memory while updates are off. */
  load(): Promise<Updater>;
  /** Whether a run is under way, of the person or in the background. */
  isMeasuring(): boolean;
  lastLook(): LastLook | undefined;
  keepLook(look: LastLook): void;
  tell(state: UpdateState): void;
  /** One line for the log. */
  log(line: string): void;
  now?: () => number;
}

/** Looks for a new version after a run, fetches it quietly, and leaves its use to the next start. */
export class Updates {
  readonly #options: UpdatesOptions;
  readonly #now: () => number;
  #availability: UpdateAvailability;
  #updater: Updater | undefined;
  /** What is under way or was reached; otherwise the last look says it. */
  #progress: UpdateState | undefined;
  /** Changes when what is under way shall not count any more. */
  #attempt = 0;

  constructor(options: UpdatesOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#availability = options.availability();
  }

  get state(): UpdateState {
    if (!this.#availability.on) return { status: 'off', reason: this.#availability.reason };
    if (this.#progress) return this.#progress;
    const last = this.#options.lastLook();
    if (!last) return { status: 'not-looked' };
    return { status: last.outcome, at: new Date(last.at).toISOString() };
  }

  /** A run begins, of the person or in the background: it has the network for itself. */
  runStarted(): void {
    const status = this.#progress?.status;
    if (status !== 'looking' && status !== 'downloading') return;
    this.#abandon();
    this.#reach({ status: 'waiting' });
  }

  /** @param report of the person's own run; without one the run was lost, or not theirs */
  runEnded(report?: Report): void {
    if (!this.#availability.on || this.#options.isMeasuring()) return;
    const status = this.#progress?.status;
    if (status === 'waiting') this.look();
    else if (status === undefined && report && isTimeToLook(report, this.#options.lastLook(), this.#now())) {
      this.look();
    }
  }

  /** Looks now, or when the run under way has ended. */
  look(): UpdateState {
    const status = this.#progress?.status;
    const busy = status === 'looking' || status === 'downloading' || status === 'ready';
    if (!this.#availability.on || busy) return this.state;
    if (this.#options.isMeasuring()) this.#reach({ status: 'waiting' });
    else void this.#look(this.#availability.channel);
    return this.state;
  }

  /** Ends the app for the new version; a run comes first. */
  restart(): void {
    if (this.#progress?.status === 'ready' && !this.#options.isMeasuring()) this.#updater?.restart();
  }

  /** The person may have chosen otherwise: what was fetched under another choice is not used. */
  reconsider(): void {
    const before = this.#availability;
    const now = this.#options.availability();
    if (JSON.stringify(before) === JSON.stringify(now)) return;
    this.#availability = now;
    this.#abandon();
    this.#reach(undefined);
  }

  /** The app ends, and what was fetched is used. */
  close(): void {
    if (this.#progress?.status !== 'ready') this.#abandon();
  }

  #abandon(): void {
    this.#attempt += 1;
    this.#updater?.stop();
    this.#updater?.installOnQuit(false);
  }

  async #look(channel: 'stable' | 'beta'): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    const isOver = () => attempt !== this.#attempt;
    this.#reach({ status: 'looking' });
    try {
      this.#updater ??= await this.#options.load();
      // A run may have begun while it was loaded.
      if (isOver()) return;
      const version = await this.#updater.look(channel);
      if (isOver()) return;
      if (version === undefined) {
        this.#finish('current');
        return;
      }
      this.#reach({ status: 'downloading', version });
      this.#updater.installOnQuit(true);
      await this.#updater.download();
      if (isOver()) return;
      this.#reach({ status: 'ready', version });
    } catch (error) {
      if (isOver()) return;
      this.#updater?.installOnQuit(false);
      this.#options.log(`looking for a new version failed: ${(error as Error).message}`);
      this.#finish('failed');
    }
  }

  #finish(outcome: LastLook['outcome']): void {
    this.#options.keepLook({ at: this.#now(), outcome });
    this.#reach(undefined);
  }

  #reach(progress: UpdateState | undefined): void {
    this.#progress = progress;
    this.#options.tell(this.state);
  }
}
