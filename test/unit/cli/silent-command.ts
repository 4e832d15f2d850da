/* `mailpath diagnose` as a process of its own, on a network where nothing answers. */
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import { leave } from '../../../electron/cli/leave.ts';
import { isBrokenPipe, systemSinks } from '../../../electron/cli/sink.ts';
import { silentNetwork } from './silent-network.ts';

const sinks = systemSinks();
try {
  const code = await runDiagnose(process.argv.slice(2), { ...sinks, profile: silentNetwork });
  await Promise.allSettled([sinks.stdout.flush(), sinks.stderr.flush()]);
  leave(code);
} catch (error) {
  leave(isBrokenPipe(error) ? 0 : 70);
}
