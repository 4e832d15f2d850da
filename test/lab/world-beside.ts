import { Worker } from 'node:worker_threads';
import type { NetworkProfile } from '../../electron/engine/net/network-profile.ts';
import type { Fault } from './faults.ts';
import { profileOf } from './profile.ts';
import type { WorldFile } from './world-file.ts';

/** To the lab's thread; `id` is of the world. */
export type ToLabThread =
  | { type: 'start'; id: number; faults: readonly Fault[] }
  | { type: 'close'; id: number };

export type FromLabThread =
  | { type: 'done'; id: number; file?: WorldFile }
  | { type: 'failed'; id: number; why: string };

export interface WorldBeside {
  profile(): NetworkProfile;
  close(): Promise<void>;
}

type Answer = Extract<FromLabThread, { type: 'done' }>;

const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
let thread: Worker | undefined;
let lastId = 0;

/** Starts all servers of a world on a thread beside this one; all worlds share that thread. */
export async function startWorldBeside(faults: readonly Fault[]): Promise<WorldBeside> {
  lastId += 1;
  const id = lastId;
  const { file } = await ask({ type: 'start', id, faults });
  if (file === undefined) throw new Error('a world that has started says where it is');
  return {
    profile: () => profileOf(file),
    close: async () => {
      await ask({ type: 'close', id });
    },
  };
}

function ask(message: ToLabThread): Promise<Answer> {
  return new Promise((resolve, reject) => {
    waiting.set(message.id, { resolve, reject });
    const asked = labThread();
    asked.ref();
    asked.postMessage(message);
  });
}

function labThread(): Worker {
  if (thread) return thread;
  thread = new Worker(new URL('lab-thread.ts', import.meta.url));
  thread.on('message', (answer: FromLabThread) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    // Nothing is left to wait for when nobody asks. Listening holds the process, so this cannot be said once at the start.
    if (waiting.size === 0) thread?.unref();
    if (answer.type === 'done') asked?.resolve(answer);
    else asked?.reject(new Error(answer.why));
  });
  thread.once('error', (error) => {
    for (const { reject } of waiting.values())
      reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
    thread = undefined;
  });
  return thread;
}
