import { uptime } from 'node:os';
import type { DataOf } from '../../shared/model/observation.ts';

/** Own weakness: when, and what. `from` and `to` on the monotonic clock (`performance.now()`). */
export interface Stall {
  from: number;
  to: number;
  what: DataOf<'device-stall'>['what'];
  /** As in the observation: milliseconds; of a clock jump with its sign. */
  lengthMs: number;
}

/** What the clocks say at one moment, all in milliseconds. */
export interface ClockReading {
  /** `performance.now()`: goes on evenly. Stands still during sleep on Linux, and goes on on Windows. */
  monotonic: number;
  /** `Date.now()`: goes on during sleep, and is set. */
  wall: number;
  /** `os.uptime()`: since the boot, sleep included, and not moved by who sets the clock. A whole second on macOS. */
  uptime: number;
  /** Time that the loop was awake, waiting for nothing but a processor. */
  awake: number;
  /** Time that this thread had a processor. */
  processor: number;
}

export const TICK_MS = 250;

/** A person who drags a window, a garbage collection or a big certificate list stay below. */
export const STALL_MS = 1000;

/** Clocks are slewed by up to 500 ppm (RFC 5905, 12); `uptime` may be cut to whole seconds. */
const CLOCK_STEP_MS = 2000;

/** Who loses this much of the window to others is too busy to measure: half of the processor. */
const STARVED_MS = 2000;
const STARVING_WINDOW_MS = 4000;

/** What the time between two ticks tells. Pure, so that sleep and set clocks can be tested without either. */
export function weaknessBetween(before: ClockReading, after: ClockReading): Stall | undefined {
  const passed = after.monotonic - before.monotonic;
  const [from, to] = [before.monotonic, after.monotonic];
  const slept = after.uptime - before.uptime - passed;
  if (slept > CLOCK_STEP_MS) return { from, to, what: 'suspended', lengthMs: Math.round(slept) };
  const late = passed - TICK_MS;
  if (late >= STALL_MS) return { from, to, what: 'stall', lengthMs: Math.round(late) };
  const set = after.wall - before.wall - passed;
  if (Math.abs(set) > CLOCK_STEP_MS) return { from, to, what: 'clock-jump', lengthMs: Math.round(set) };
  return undefined;
}

/**
 * Time between two ticks in which we would have run and were not let: late at the tick, or awake without a processor (a
 * busy computer, a limited container).
 */
export function lostBetween(before: ClockReading, after: ClockReading): number {
  const late = after.monotonic - before.monotonic - TICK_MS;
  const waiting = after.awake - before.awake - (after.processor - before.processor);
  return Math.max(0, late, waiting);
}

export function readClocks(): ClockReading {
  const { user, system } = process.threadCpuUsage();
  return {
    monotonic: performance.now(),
    wall: Date.now(),
    uptime: uptime() * 1000,
    awake: performance.eventLoopUtilization().active,
    processor: (user + system) / 1000,
  };
}

/**
 * Notices that this computer stood still, slept, was too busy, or had its clock set. Each finding is told once and kept,
 * so that a try can be asked whether it fell into it.
 */
export class Heartbeat {
  readonly #tell: (stall: Stall) => void;
  readonly #read: () => ClockReading;
  readonly #stalls: Stall[] = [];
  #last: ClockReading;
  #timer: NodeJS.Timeout | undefined;
  /** Since when lost time is added up, and how much it is. */
  #window: { from: number; lostMs: number };

  constructor(tell: (stall: Stall) => void, read: () => ClockReading = readClocks) {
    this.#tell = tell;
    this.#read = read;
    this.#last = read();
    this.#window = { from: this.#last.monotonic, lostMs: 0 };
  }

  /** Beats from now on; it has been watching since it was made. */
  start(): void {
    this.#timer = setInterval(() => this.tick(this.#read()), TICK_MS);
    this.#timer.unref();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#catchUp();
  }

  /** Whether nothing ran here for a time between `began` and now. */
  stoodStillSince(began: number): boolean {
    return this.#anySince(began, ['stall', 'suspended']);
  }

  /** Whether this computer was too busy to measure for a time between `began` and now. */
  starvedSince(began: number): boolean {
    return this.#anySince(began, ['starved']);
  }

  #anySince(began: number, kinds: readonly Stall['what'][]): boolean {
    this.#catchUp();
    return this.#stalls.some(({ what, to }) => kinds.includes(what) && to > began);
  }

  /** A tick may be due and not have run yet: whoever asks must not depend on whose timer comes first. */
  #catchUp(): void {
    const now = this.#read();
    if (now.monotonic - this.#last.monotonic >= TICK_MS + STALL_MS) this.tick(now);
  }

  /** Every `TICK_MS`; what follows from the clocks is told. */
  tick(now: ClockReading): void {
    const found = weaknessBetween(this.#last, now) ?? this.#starving(now);
    this.#last = now;
    if (found === undefined) return;
    this.#window = { from: now.monotonic, lostMs: 0 };
    this.#stalls.push(found);
    this.#tell(found);
  }

  #starving(now: ClockReading): Stall | undefined {
    this.#window.lostMs += lostBetween(this.#last, now);
    const { from, lostMs } = this.#window;
    const starved = lostMs >= STARVED_MS;
    if (starved || now.monotonic - from >= STARVING_WINDOW_MS)
      this.#window = { from: now.monotonic, lostMs: 0 };
    return starved ? { from, to: now.monotonic, what: 'starved', lengthMs: Math.round(lostMs) } : undefined;
  }
}
