/* `mailpath diagnose` with an engine that comes to no end; what becomes of that one is the first argument. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import { engineBeside } from '../../../electron/cli/engine/engine-beside.ts';
import { leave } from '../../../electron/cli/leave.ts';
import { systemSinks } from '../../../electron/cli/sink.ts';

const [fate = '', recorded = '', ...argv] = process.argv.slice(2);
const engine = spawn(
  process.execPath,
  ['--max-old-space-size=64', join(import.meta.dirname, 'stuck-engine.ts'), fate, recorded],
  { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], serialization: 'advanced' },
);
process.stderr.write(`engine ${engine.pid}\n`);
const sinks = systemSinks();
const code = await runDiagnose(argv, { ...sinks, engine: engineBeside(engine) });
await Promise.allSettled([sinks.stdout.flush(), sinks.stderr.flush()]);
leave(code);
