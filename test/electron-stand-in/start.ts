/*
 * What the Electron executable does at its start: understands its command line, offers the module `electron`, runs the app's
 * main file and then becomes ready.
 */
import inspector from 'node:inspector';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { findApp } from './find-app.ts';

const args = process.argv.slice(2);
const found = findApp(args);
if ('problem' in found) {
  process.stderr.write(`${found.problem}\n`);
  process.exit(64);
}

// Prints `Debugger listening on …`, which is what Playwright waits for.
const inspect = args.find((arg) => arg.startsWith('--inspect'));
if (inspect !== undefined) {
  inspector.open(Number(inspect.split('=')[1] ?? 9229), '127.0.0.1');
  if (inspect.startsWith('--inspect-brk')) inspector.waitForDebugger();
}

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, shortCircuit: true }
      : next(specifier, context),
});

process.argv = [process.execPath, ...args];
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: found.folder });
Object.defineProperty(process.versions, 'electron', { value: found.electronVersion, enumerable: true });

const { startApp } = await import('./launch.ts');
await startApp(found, () => import(pathToFileURL(found.main).href));
