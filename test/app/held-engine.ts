/*
 * The engine's process for specs that look at a run half-way: lab-engine.ts with a hold. The file that MAILPATH_HOLD names
 * says where, when a run starts: `observed 25` lets that many observations through, `verdict` the first verdict, `lost`
 * ends the process after 25 observations. A file of the same name with `.reached` says that it has come that far. What comes
 * after is told when the file is gone, or up to the next place that it names by then.
 */
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FromEngine } from '../../electron/main/engine-process/messages.ts';
import { type EnginePort, serveEngine } from '../../electron/main/engine-process/serve-engine.ts';
import { profileFromFile } from '../lab/profile.ts';

const { MAILPATH_LAB_WORLD: world, MAILPATH_HOLD: file } = process.env;
if (world === undefined || file === undefined)
  throw new Error('MAILPATH_LAB_WORLD or MAILPATH_HOLD is missing.');
const { parentPort } = process as unknown as { parentPort: EnginePort };

let hold = '';
let observed = 0;
let held: FromEngine[] | undefined;

const reached = (message: FromEngine) => {
  if (message.type !== 'event') return false;
  const { type } = message.event;
  if (type === 'observed') observed += 1;
  if (hold === 'verdict') return type === 'verdict';
  return (
    hold !== '' && type === 'observed' && observed === (hold === 'lost' ? 25 : Number(hold.split(' ')[1]))
  );
};

const port: EnginePort = {
  on: (event, listener) =>
    parentPort.on(event, (heard) => {
      if (heard.data.type === 'start') {
        hold = existsSync(file) ? readFileSync(file, 'utf8') : '';
        observed = 0;
        rmSync(`${file}.reached`, { force: true });
      }
      listener(heard);
    }),
  postMessage(message) {
    // Questions and answers of other kinds go on: only the run stands still.
    if (held && 'runId' in message) {
      held.push(message);
      return;
    }
    parentPort.postMessage(message);
    if (!reached(message)) return;
    // Told first: main hears the observations before the end.
    if (hold === 'lost') setImmediate(() => process.exit(1));
    else if (existsSync(file)) {
      held = [];
      writeFileSync(`${file}.reached`, '');
    }
  },
};

watch(dirname(file), (_event, name) => {
  if (name !== basename(file) || !held) return;
  const next = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Told of the same twice, or in the middle of being written.
  if (next === hold || (next === '' && existsSync(file))) return;
  hold = next;
  const late = held;
  held = undefined;
  rmSync(`${file}.reached`, { force: true });
  for (const message of late) port.postMessage(message);
});

const profile = await profileFromFile(world);
serveEngine(port, () => profile);
