import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { atEnd } from './at-end.ts';

export interface ThreadOptions {
  speaks: 'imap' | 'http' | 'proxy' | 'tls' | 'dns' | 'nothing';
  cert?: string;
  key?: string;
}

/** A server with a thread of its own: it answers while the thread of the test computes. */
export async function otherThread(
  options: ThreadOptions,
): Promise<{ port: number; asked: Promise<unknown> }> {
  const worker = new Worker(new URL('answering-thread.ts', import.meta.url), { workerData: options });
  atEnd(() => worker.terminate());
  const [port] = (await once(worker, 'message')) as [number];
  return { port, asked: once(worker, 'message') };
}
