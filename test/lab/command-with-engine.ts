/*
 * `mailpath diagnose` whose engine is another program: command-with-engine.ts ENGINE ARGUMENT…, where ENGINE is
 * what Node shall start, as a JSON array. Says `engine PID` first, on standard error.
 */
import { spawn } from 'node:child_process';
import { runDiagnose } from '../../electron/cli/diagnose.ts';
import { engineBeside } from '../../electron/cli/engine/engine-beside.ts';
import { leave } from '../../electron/cli/leave.ts';
import { systemSinks } from '../../electron/cli/sink.ts';

const [said = '[]', ...argv] = process.argv.slice(2);
const engine = spawn(process.execPath, JSON.parse(said), {
  stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  serialization: 'advanced',
});
process.stderr.write(`engine ${engine.pid}\n`);
const sinks = systemSinks();
const code = await runDiagnose(argv, { ...sinks, engine: engineBeside(engine) });
await Promise.allSettled([sinks.stdout.flush(), sinks.stderr.flush()]);
leave(code);
