import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes } from '../shared/model/exit-codes.ts';
import { projectRoot } from './bundle.ts';
import { electronBinary, electronVersion } from './electron-binary.ts';
import { exitOf, runElectron, withoutElectron } from './run-electron.ts';

/** `npm start`: the built app on the real Electron. */
async function start(): Promise<number> {
  const executable = await electronBinary((line) => console.error(line));
  if (executable === undefined) {
    console.error(withoutElectron(electronVersion()));
    return exitCodes.couldNotRun;
  }
  const app = join(projectRoot, 'dist/app');
  // The bundler is loaded only when there is nothing to run.
  if (!existsSync(join(app, 'main.cjs'))) await (await import('./bundle-app.ts')).bundleApp(app);
  return exitOf(runElectron(executable, [projectRoot, ...process.argv.slice(2)]));
}

process.exitCode = await start();
