import { parentPort, workerData } from 'node:worker_threads';
import { drawFrom } from '../accuracy/draw.ts';
import { makeInput } from './mutate.ts';
import { targets } from './targets.ts';

export interface ThreadTask {
  target: string;
  seed: number;
  from: number;
  /** Milliseconds from now. */
  until: number;
  atMost: number;
}

export type FromThread =
  | { kind: 'begins'; number: number }
  | { kind: 'tried'; count: number; longestMs: number }
  | { kind: 'failed'; number: number; input: Uint8Array; why: string }
  | { kind: 'over' };

/** The input of a number, always the same. */
export function inputOf(name: string, seed: number, number: number): Buffer {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no target ${name}`);
  return makeInput(target, drawFrom(Math.imul(seed, 0x9e3779b1) ^ number));
}

/** One after the other, and tells before each what comes: who watches knows which one hangs. */
async function work(task: ThreadTask): Promise<void> {
  const target = targets.find(({ name }) => name === task.target);
  if (target === undefined) throw new Error(`no target ${task.target}`);
  const tell = (message: FromThread) => parentPort?.postMessage(message);
  const end = performance.now() + task.until;
  for (let number = task.from; number < task.from + task.atMost && performance.now() < end; number++) {
    tell({ kind: 'begins', number });
    const input = inputOf(target.name, task.seed, number);
    const start = performance.now();
    const used = process.threadCpuUsage();
    try {
      await target.run(input);
    } catch (error) {
      tell({
        kind: 'failed',
        number,
        input,
        why: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    const { user, system } = process.threadCpuUsage(used);
    const ms = target.waits ? performance.now() - start : (user + system) / 1000;
    tell({ kind: 'tried', count: 1, longestMs: ms });
  }
  tell({ kind: 'over' });
}

if (parentPort) await work(workerData as ThreadTask);
