import { app, protocol } from 'electron';
import { registerAppScheme } from './app-scheme.ts';
import { linkAmong, parseDeepLink } from './deep-link.ts';
import { openLogFile } from './log-file.ts';
import { keepFolderPrivate } from './private-folder.ts';
import { type RunningApp, startApp } from './start-app.ts';
import { catchUnexpected, describeUnexpected } from './unexpected.ts';

app.enableSandbox();
registerAppScheme(protocol);

// Chromium's files lie there as well.
const isWritable = keepFolderPrivate(app.getPath('userData'));
// The lock is per user-data folder; whoever has it gets our arguments. In a folder that may not be written nobody gets it:
// two windows are better than none.
if (app.requestSingleInstanceLock() || !isWritable) run();
else app.quit();

function run(): void {
  const log = openLogFile(app.getPath('logs'), !app.isPackaged && process.env.MAILPATH_DEV_URL !== undefined);
  const unexpected = (error: unknown, where: string) => log.error(describeUnexpected(error, where));
  catchUnexpected(process, unexpected);
  let running: RunningApp | undefined;
  let waiting: string | undefined;

  function follow(link: string | undefined): void {
    if (link === undefined) return;
    const read = parseDeepLink(link);
    if ('refused' in read) log.info(`link refused: ${read.refused}`);
    else if (running) running.link(read.address);
    else waiting = read.address;
  }

  // That links of the scheme come here is declared by the packages (Info.plist, desktop entry, the installers' registry
  // keys), and goes with them. What the app itself declared for each user would outlive it.
  follow(linkAmong(process.argv));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(link);
  });
  app.on('second-instance', (_event, argv) => {
    running?.show();
    follow(linkAmong(argv));
  });
  app.on('activate', () => running?.show());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });
  // Not before: a window may still keep the app from quitting.
  app.on('will-quit', () => running?.close());
  app.on('child-process-gone', (_event, { type, reason, exitCode, serviceName }) => {
    if (!quitting) log.info(`a process is gone: ${serviceName ?? type}, ${reason}, ${exitCode}`);
  });

  app
    .whenReady()
    .then(() => startApp({ appFolder: import.meta.dirname, log, unexpected }))
    .then((started) => {
      running = started;
      if (waiting !== undefined) started.link(waiting);
    })
    .catch((error: unknown) => {
      unexpected(error, 'start');
      app.exit(70);
    });
}
