import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, nativeTheme, session } from 'electron';
import { languageFor } from '../../shared/messages/languages.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { version } from '../../shared/version.ts';
import { registerAppScheme, serveAppScheme, windowUrl } from './app-scheme.ts';
import { workHandlers } from './handlers.ts';
import { notifier } from './ipc/notifier.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { refuseSender } from './ipc/sender.ts';
import { ReportPages } from './report-pages.ts';
import type { Shell } from './shell.ts';
import { windowOptions } from './window/window-options.ts';

const appFolder = import.meta.dirname;
let window: BrowserWindow | undefined;

app.enableSandbox();
registerAppScheme();

void app.whenReady().then(() => {
  const pages = new ReportPages();
  serveAppScheme(session.defaultSession.protocol, { folder: join(appFolder, 'window'), pages });
  const view = {
    values: defaultSettings,
    fixed: [],
    policy: [],
    problems: [],
    locale: languageFor([app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()]),
    helpdesk: { page: false },
  };
  const shell: Shell = {
    notify: notifier(() => window?.webContents),
    window: () => window,
    policy: {},
    settings: () => view,
    rememberAddress() {},
    pages,
    openMail: async () => 'refused',
    appFolder,
    userData: app.getPath('userData'),
    log() {},
    unexpected() {},
  };
  const { historyCount, run, report, history } = workHandlers(shell);
  const platform = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux';
  registerHandlers(
    ipcMain,
    {
      app: {
        initial: () => ({ settings: view, address: '', platform, version, historyCount: historyCount() }),
        openExternal: () => ({ status: 'refused' }),
      },
      settings: { change: () => view },
      run,
      report,
      history,
    },
    {
      refuse: ({ sender, senderFrame }) =>
        refuseSender(senderFrame, sender === window?.webContents, {
          origin: 'app://bundle',
          pages: [windowUrl],
        }),
      refused() {},
      unexpected() {},
    },
  );
  window = new BrowserWindow(
    windowOptions({
      preload: join(appFolder, 'preload.cjs'),
      packaged: app.isPackaged,
      dark: nativeTheme.shouldUseDarkColors,
      platform: process.platform,
      title: 'Mailpath',
    }),
  );
  window.once('ready-to-show', () => window?.show());
  void window.loadURL(windowUrl);
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});
