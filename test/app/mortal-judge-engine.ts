/*
 * The lab's engine on a process that ends when it is asked to judge a report, as long as the file that MAILPATH_MORTAL names
 * is there: what was asked of it is lost.
 */
import { existsSync, rmSync } from 'node:fs';
import type { ToEngine } from '../../electron/main/engine-process/messages.ts';
import { type EnginePort, serveEngine } from '../../electron/main/engine-process/serve-engine.ts';
import { profileFromFile } from '../lab/profile.ts';

const { MAILPATH_LAB_WORLD: world, MAILPATH_MORTAL: file } = process.env;
if (world === undefined || file === undefined)
  throw new Error('MAILPATH_LAB_WORLD or MAILPATH_MORTAL is missing.');
const { parentPort } = process as unknown as { parentPort: EnginePort };
const dies = ({ type }: ToEngine) => type === 'judge' && existsSync(file);

const port: EnginePort = {
  on: (event, listener) =>
    parentPort.on(event, (heard) => {
      if (dies(heard.data)) {
        rmSync(file);
        process.exit(1);
      }
      listener(heard);
    }),
  postMessage: (message) => parentPort.postMessage(message),
};

const profile = await profileFromFile(world);
serveEngine(port, () => profile);
