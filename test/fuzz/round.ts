import { Worker } from 'node:worker_threads';
import type { FromThread, ThreadTask } from './thread.ts';

/** What a target's time has shown. */
export interface Round {
  target: string;
  tried: number;
  hangs: number;
  exceptions: number;
  /** The longest that one input took of the processor, milliseconds; of sockets, the longest until it was over. */
  longestMs: number;
  /** How much the whole process held at the most beyond what it held before, MiB. */
  peakMiB: number;
  failures: Failure[];
}

export interface Failure {
  target: string;
  /** With the seed, the number from which the input can be made again. */
  number: number;
  input: Buffer;
  why: string;
}

export interface RoundTask {
  target: string;
  seed: number;
  from: number;
  forMs: number;
  /** No further input after so many. */
  atMost?: number;
  /** A target that answers no more after this time hangs; the thread is ended and goes on behind the input. */
  hangMs: number;
  /** A target that failed so often has shown enough; 20 when absent. */
  enough?: number;
}

/** Tries a target in threads of its own for the time. Never throws: what goes wrong is counted. */
export async function tryTarget(task: RoundTask): Promise<Round> {
  const round: Round = {
    target: task.target,
    tried: 0,
    hangs: 0,
    exceptions: 0,
    longestMs: 0,
    peakMiB: 0,
    failures: [],
  };
  const until = performance.now() + task.forMs;
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    round.peakMiB = Math.max(round.peakMiB, (process.memoryUsage.rss() - before) / 1024 / 1024);
  }, 20);
  let from = task.from;
  while (performance.now() < until && round.failures.length < (task.enough ?? 20)) {
    const left = (task.atMost ?? Number.POSITIVE_INFINITY) - round.tried;
    if (left <= 0) break;
    const next = await oneThread(
      { target: task.target, seed: task.seed, from, until: until - performance.now(), atMost: left },
      task.hangMs,
      round,
    );
    if (next === undefined) break;
    from = next;
  }
  clearInterval(watch);
  return round;
}

/** Runs until the time is over (`undefined`) or a thread had to be ended: then the number to go on with. */
function oneThread(task: ThreadTask, hangMs: number, round: Round): Promise<number | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./thread.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    let at = task.from;
    let began = performance.now();
    // Loading the code of a target takes its time on a busy machine.
    let patience = 60_000;
    let ended = false;
    const end = (next: number | undefined) => {
      if (ended) return;
      ended = true;
      clearInterval(watchdog);
      void worker.terminate().then(() => resolve(next));
    };
    const watchdog = setInterval(() => {
      if (performance.now() - began < patience) return;
      round.hangs += 1;
      round.failures.push({
        target: task.target,
        number: at,
        input: Buffer.alloc(0),
        why: `no end after ${hangMs} ms`,
      });
      end(at + 1);
    }, 50);
    worker.on('message', (message: FromThread) => {
      began = performance.now();
      patience = hangMs;
      if (message.kind === 'begins') at = message.number;
      if (message.kind === 'failed') {
        round.exceptions += 1;
        round.failures.push({
          target: task.target,
          number: message.number,
          input: Buffer.from(message.input),
          why: message.why,
        });
      }
      if (message.kind === 'tried') {
        round.tried += message.count;
        round.longestMs = Math.max(round.longestMs, message.longestMs);
      }
      if (message.kind === 'over') end(undefined);
    });
    worker.on('error', (error) => {
      round.exceptions += 1;
      round.failures.push({
        target: task.target,
        number: at,
        input: Buffer.alloc(0),
        why: `the thread ended: ${error.message}`,
      });
      end(at + 1);
    });
  });
}
