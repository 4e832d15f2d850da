/*
 * Runs worlds on a thread of its own: the engine that measures them keeps its own thread to itself, as it does on a person's
 * computer, where the servers are elsewhere.
 */
import { parentPort } from 'node:worker_threads';
import { startWorld, type World } from './world.ts';
import type { FromLabThread, ToLabThread } from './world-beside.ts';

const worlds = new Map<number, World>();
const say = (message: FromLabThread) => parentPort?.postMessage(message);

async function serve(message: ToLabThread): Promise<void> {
  const { id } = message;
  switch (message.type) {
    case 'start': {
      const world = await startWorld(message.faults);
      worlds.set(id, world);
      say({ type: 'done', id, file: world.file });
      break;
    }
    case 'close':
      await worlds.get(id)?.close();
      worlds.delete(id);
      say({ type: 'done', id });
      break;
  }
}

parentPort?.on('message', (message: ToLabThread) => {
  serve(message).catch((error: unknown) => say({ type: 'failed', id: message.id, why: String(error) }));
});
