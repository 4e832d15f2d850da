/*
 * The lab's engine as one long-lived process of Node: the same messages as in the app, over Node's own channel. Between runs
 * it tells what it holds.
 */
import type { EnginePort } from '../../electron/main/engine-process/serve-engine.ts';

/** What the process holds when nothing is measured. */
export interface Held {
  type: 'held';
  /** Bytes in use after garbage collection. */
  heap: number;
  /** Bytes that belong to objects of the heap but lie outside it. */
  external: number;
  /** Timers, sockets, requests that keep the process alive, by kind. */
  resources: Record<string, number>;
}

const port: EnginePort = {
  postMessage: (message) => process.send?.(message),
  on: (_event, listener) => process.on('message', (data) => listener({ data: data as never })),
};
Object.assign(process, { parentPort: port });

process.on('message', (message: { type: string }) => {
  if (message.type !== 'measure') return;
  // Twice: what the first one finalises, the second one frees.
  globalThis.gc?.();
  setImmediate(() => {
    globalThis.gc?.();
    const { heapUsed: heap, external } = process.memoryUsage();
    const resources: Record<string, number> = {};
    for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
    process.send?.({ type: 'held', heap, external, resources } satisfies Held);
  });
});

await import('../app/lab-engine.ts');
process.send?.({ type: 'ready' });
