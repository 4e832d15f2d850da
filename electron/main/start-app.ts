import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, nativeTheme, session, shell as systemShell } from 'electron';
import type { InitialState, SettingsView, WindowCommand } from '../../shared/ipc/schema.ts';
import { version } from '../../shared/version.ts';
import { machinePolicies } from '../policy/machine-policies.ts';
import { serveAppScheme } from './app-scheme.ts';
import { addressOf, type ExternalTarget, mailAddressOf } from './external-links.ts';
import { workHandlers } from './handlers.ts';
import { notifier } from './ipc/notifier.ts';
import { registerHandlers } from './ipc/register-handlers.ts';
import { refuseSender } from './ipc/sender.ts';
import type { LogFile } from './log-file.ts';
import { menuTemplate } from './menu.ts';
import { guardNavigation } from './navigation-guards.ts';
import { networkSession } from './network-session.ts';
import { pastedAnswers } from './pasted.ts';
import { ReportPages } from './report-pages.ts';
import { guardSession } from './session-guards.ts';
import { AppSettings } from './settings/app-settings.ts';
import { expireKept, keptAnswers } from './settings/kept.ts';
import { SettingsStore } from './settings/settings-store.ts';
import type { Shell } from './shell.ts';
import type { Unexpected } from './unexpected.ts';
import { readInstallation } from './updates/installation.ts';
import { prepareUpdates } from './updates/prepare-updates.ts';
import { updaterCache } from './updates/updater-cache.ts';
import { openMainWindow } from './window/main-window.ts';
import { windowPage } from './window-page.ts';

const DAY_MS = 86_400_000;

export interface StartOptions {
  /** Folder of the built app, absolute. */
  appFolder: string;
  log: LogFile;
  unexpected: Unexpected;
}

/** The running app, as the system's events need it. */
export interface RunningApp {
  /** Shows the window, and opens one when there is none. */
  show(): void;
  /** A link came: fills in the address, starts nothing. */
  link(address: string): void;
  close(): void;
}

/** Puts the app together, once it is ready, and opens its window. */
export async function startApp({ appFolder, log, unexpected }: StartOptions): Promise<RunningApp> {
  const packaged = app.isPackaged;
  const page = windowPage(packaged, process.env.MAILPATH_DEV_URL);
  const say = (line: string) => log.info(line);
  const pages = new ReportPages();
  guardNavigation(app, { page, log: say });
  guardSession(session.defaultSession, { page, packaged, log: say });
  serveAppScheme(session.defaultSession.protocol, {
    folder: join(appFolder, 'window'),
    pages,
    window: page.origin,
  });

  const userData = app.getPath('userData');
  const store = new SettingsStore(userData, say);
  const { platform, execPath: executable, resourcesPath: resources, env: environment } = process;
  const feedFile = packaged ? undefined : environment.MAILPATH_UPDATE_FEED;
  const [policies, installation] = await Promise.all([
    machinePolicies({ platform, file: packaged ? undefined : environment.MAILPATH_MACHINE_POLICY }),
    readInstallation({ platform, packaged, executable, resources, environment, feedFile }),
  ]);
  const settings = new AppSettings({
    store,
    policies,
    systemLocales: [app.commandLine.getSwitchValue('lang'), ...app.getPreferredSystemLanguages()],
    changed: applySettings,
  });
  await settings.loadLanguage();

  let window: BrowserWindow | undefined;
  /** The page has asked for its state, so it hears what it is told; before that, things wait for its question. */
  let listening = false;
  let waitingLink: string | undefined;
  let waitingCommand: WindowCommand | undefined;
  const notify = notifier(() => (window?.isDestroyed() === false ? window.webContents : undefined));

  const shell: Shell = {
    notify,
    window: () => window,
    policy: settings.policy,
    settings: () => settings.view,
    rememberAddress: (address) => store.rememberAddress(address),
    runStarted: () => updates.runStarted(),
    runEnded: (report) => updates.runEnded(report),
    pages,
    openMail: (mail) => open(mailAddressOf(mail, settings.policy)),
    appFolder,
    userData,
    log: say,
    unexpected,
  };
  const work = workHandlers(shell);
  const updates = prepareUpdates({
    installation,
    feedFile,
    policies,
    settings,
    store,
    isMeasuring: () => work.measuring(),
    tell: (state) => notify.updates.changed(state),
    log,
  });

  async function open(address: string | undefined): Promise<boolean> {
    if (address === undefined) {
      log.info('an address outside of the catalogue and the policy was not opened');
      return false;
    }
    try {
      await systemShell.openExternal(address);
      return true;
    } catch (error) {
      unexpected(error, 'open external');
      return false;
    }
  }

  const openExternal = async (target: ExternalTarget) => {
    const address = addressOf(target, { policy: settings.policy, platform: process.platform });
    return { status: (await open(address)) ? ('opened' as const) : ('refused' as const) };
  };

  function initial(): InitialState {
    listening = true;
    const command = waitingCommand;
    waitingCommand = undefined;
    const address = waitingLink ?? (store.address || (settings.policy.defaultDomain ?? ''));
    waitingLink = undefined;
    return {
      settings: settings.view,
      address,
      platform: platformName(process.platform),
      version,
      historyCount: work.historyCount(),
      updates: updates.state,
      ...(command === undefined ? {} : { command }),
    };
  }

  const kept = { userData, log, work, unexpected };
  expireKept(kept);
  setInterval(() => expireKept(kept), DAY_MS).unref();

  registerHandlers(
    ipcMain,
    {
      app: { initial, openExternal },
      settings: {
        change: (wanted) => settings.change(wanted),
        ...keptAnswers({
          ...kept,
          settings,
          updaterCache: updaterCache(process.platform, process.env),
          sessions: [session.defaultSession, networkSession()],
          shell: systemShell,
          initial,
        }),
      },
      run: work.run,
      pasted: pastedAnswers(() => settings.view.locale),
      report: work.report,
      history: work.history,
      updates: { look: () => updates.look(), restart: () => updates.restart() },
    },
    {
      refuse: ({ sender, senderFrame }) =>
        refuseSender(senderFrame, sender === window?.webContents, { origin: page.origin, pages: [page.url] }),
      refused: (channel, reason) => log.info(`question refused: ${channel}, ${reason}`),
      unexpected,
    },
  );

  function applySettings(view: SettingsView): void {
    nativeTheme.themeSource = view.values.theme;
    updates.reconsider();
    buildMenu();
    notify.settings.changed(view);
    work.settingsChanged();
  }

  function send(command: WindowCommand): void {
    if (listening) notify.app.command(command);
    else waitingCommand = command;
    show();
  }

  function buildMenu(): void {
    const { locale, helpdesk } = settings.view;
    const template = menuTemplate({
      platform: process.platform,
      packaged,
      locale,
      helpdeskPage: helpdesk.page,
      updates: updates.state.status !== 'off',
      send,
      lookForUpdates() {
        updates.look();
        send('settings');
      },
      openHelpdesk: () => void openExternal({ kind: 'helpdesk' }),
      showLogFile: () => systemShell.showItemInFolder(log.file),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  function show(): void {
    if (!window) {
      window = openMainWindow({
        preload: join(appFolder, 'preload.cjs'),
        packaged,
        page,
        kept: store.window,
        keep: (state) => store.keepWindow(state),
        locale: () => settings.locale,
        log: say,
      });
      window.once('closed', () => {
        window = undefined;
        listening = false;
      });
      return;
    }
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }

  nativeTheme.themeSource = settings.view.values.theme;
  app.setAboutPanelOptions({ applicationName: 'Mailpath', applicationVersion: version });
  buildMenu();
  show();

  return {
    show,
    link(address) {
      if (listening) notify.app.linked({ address });
      else waitingLink = address;
      show();
    },
    close() {
      updates.close();
      work.close();
    },
  };
}

function platformName(platform: NodeJS.Platform): InitialState['platform'] {
  if (platform === 'darwin') return 'mac';
  return platform === 'win32' ? 'windows' : 'linux';
}
