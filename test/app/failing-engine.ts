/*
 * An engine's process that fails with the text of MAILPATH_FAILURE in its error: in its first run, which it survives, then
 * where nobody catches it, which it does not.
 */
import { type EnginePort, serveEngine } from '../../electron/main/engine-process/serve-engine.ts';

const { parentPort } = process as unknown as { parentPort: EnginePort };
const failure = () => new Error(`the engine failed: ${process.env.MAILPATH_FAILURE}`);
let runs = 0;
parentPort.on('message', ({ data }) => {
  if (data.type !== 'start') return;
  runs += 1;
  if (runs > 1) throw failure();
});
serveEngine(
  parentPort,
  () =>
    new Proxy({} as never, {
      get() {
        throw failure();
      },
    }),
);
