import type { NetworkProfile } from '../../engine/net/network-profile.ts';
import { leave } from '../leave.ts';
import { engineHere } from './engine-here.ts';
import type { FromEngine, ToEngine } from './messages.ts';

/**
 * The engine's process: measures for the command that started it, which alone decides when it ends. Ctrl-C reaches both, as
 * all processes of a terminal's job; here it means nothing.
 *
 * @param profile the network to measure; this machine's, when absent
 */
export function serveCommand(profile: () => Promise<NetworkProfile> = machineNetwork): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const) process.on(name, () => {});
  process.on('disconnect', () => leave(0));
  // It may have ended while this one was still starting.
  if (!process.connected) leave(0);
  // The other end may be gone while this is on its way: `disconnect` tells.
  const send = (message: FromEngine) => process.send?.(message, () => {});
  const network = profile();
  const modules = Promise.all([network, import('../../engine/diagnose.ts')]);
  const engine = engineHere(() => network);
  process.on('message', (message: ToEngine) => {
    switch (message.type) {
      case 'start':
        engine.start(message.run, {
          event: (event) => send({ type: 'event', event }),
          failed: (why) => send({ type: 'failed', why }),
        });
        break;
      case 'cancel':
        engine.cancel();
        break;
    }
  });
  modules.catch((error: unknown) => send({ type: 'failed', why: String(error) }));
}

const machineNetwork = async () => (await import('../../engine/net/system-network.ts')).systemNetwork();
