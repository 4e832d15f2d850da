import type { Report } from '../../../shared/model/report.ts';
import type { Outcome } from '../../../shared/model/verdict.ts';

/** Ten minutes: soon enough to be glad about, rare enough that ten thousand computers are no attack. */
const PAUSE_MS = 10 * 60_000;
/** Up to this share of the pause earlier or later, so that computers that lost a provider together do not ask together. */
const JITTER = 0.2;
/** A fault that lasts longer than a working day is no news any more. */
const MAX_CHECKS = 60;

export interface BackgroundChecksOptions {
  /** On, and not fixed to off by the policy. Asked each time. */
  allowed(): boolean;
  /** Whether a run is under way; the check is left out then. */
  busy(): boolean;
  /** Starts a run that asks the same again; its report comes back through `finished`. */
  check(): void;
  /** The outcome is another than the one the person last saw. */
  changed(report: Report): void;
  random?: () => number;
}

/**
 * After a fault, diagnoses again now and then and tells when it changes; stops when it works again. Does nothing
 * unless the person has turned it on.
 */
export class BackgroundChecks {
  readonly #options: BackgroundChecksOptions;
  #timer: NodeJS.Timeout | undefined;
  #known: Outcome | undefined;
  #checks = 0;
  #checking = false;

  constructor(options: BackgroundChecksOptions) {
    this.#options = options;
  }

  /** Each finished run, whoever started it. A run that was cut short says nothing. */
  finished(report: Report): void {
    const { outcome } = report.verdict;
    const own = this.#checking;
    this.#checking = false;
    if (report.cutShort === 'cancelled') {
      this.#plan();
      return;
    }
    if (!own) this.#checks = 0;
    else if (outcome !== this.#known) this.#options.changed(report);
    this.#known = outcome;
    if (outcome === 'healthy') this.stop();
    else this.#plan();
  }

  /** A run of the person begins: the next check waits for its end. */
  started(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The setting may have changed. */
  reconsider(): void {
    if (!this.#options.allowed()) this.stop();
    else if (!this.#timer && this.#known !== undefined && this.#known !== 'healthy') this.#plan();
  }

  /** Knows of no fault any more, nor of a check that is under way. */
  forget(): void {
    this.stop();
    this.#known = undefined;
    this.#checking = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#checks = 0;
  }

  #plan(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#options.allowed() || this.#checks >= MAX_CHECKS) return;
    const spread = 1 + ((this.#options.random ?? Math.random)() * 2 - 1) * JITTER;
    this.#timer = setTimeout(() => this.#check(), PAUSE_MS * spread);
    this.#timer.unref?.();
  }

  #check(): void {
    this.#timer = undefined;
    if (!this.#options.allowed()) return;
    if (this.#options.busy()) {
      this.#plan();
      return;
    }
    this.#checks += 1;
    this.#checking = true;
    this.#options.check();
  }
}
