import type { StdioOptions } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { app } from 'electron';
import {
  AppImageUpdater,
  type AppUpdater,
  CancellationToken,
  MacUpdater,
  NsisUpdater,
  type UpdateInfo,
} from 'electron-updater';
import { guardUpdateSession } from './update-session.ts';
import type { Updater } from './updater.ts';

/** A server that has not said in this time which version is the newest does not say it; in milliseconds. */
const LOOK_MS = 60_000;

export interface UpdaterOptions {
  /** Instead of the packaged `app-update.yml`: of tests. */
  feedFile?: string | undefined;
  /** Lines for the log. */
  log: { info(line: string): void; error(line: string): void };
}

/**
 * electron-updater, so set up that it never asks for rights, tells the server nothing about this computer, and does nothing
 * by itself. In a file of its own: loaded with the first look (docs/adr/0014).
 */
export function electronUpdater({ feedFile, log }: UpdaterOptions): Updater {
  keepPlaceInRollout();
  const updater = updaterOf(process.platform);
  updater.logger = {
    info: (text) => log.info(`updater: ${text}`),
    warn: (text) => log.info(`updater: ${text}`),
    error: (text) => log.error(`updater: ${text}`),
  };
  guardUpdateSession(updater.netSession, (line) => log.info(line));
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.disableWebInstaller = true;
  // How far a version is rolled out is compared here; electron-updater would also send the number it compares with.
  updater.requestHeaders = { 'x-user-staging-id': 'none' };
  // A proxy that wants a password gets none.
  updater.on('login', (_info, answer) => (answer as () => void)());
  const supports = updater.isUpdateSupported;
  updater.isUpdateSupported = async (info) => !needsRights(info) && (await supports(info));
  if (feedFile !== undefined) {
    updater.forceDevUpdateConfig = true;
    updater.updateConfigPath = feedFile;
  }
  let cancel = new CancellationToken();

  return {
    async look(channel) {
      updater.channel = channel === 'beta' ? 'beta' : 'latest';
      updater.allowPrerelease = channel === 'beta';
      // Set after the channel, which would allow it. Back on the stable versions, the beta stays until they pass it.
      updater.allowDowngrade = false;
      const late = setTimeout(() => void updater.netSession.closeAllConnections(), LOOK_MS);
      try {
        const found = await updater.checkForUpdates();
        return found?.isUpdateAvailable === true ? found.updateInfo.version : undefined;
      } finally {
        clearTimeout(late);
      }
    },
    async download() {
      cancel = new CancellationToken();
      await updater.downloadUpdate(cancel);
    },
    stop() {
      cancel.cancel();
      void updater.netSession.closeAllConnections();
    },
    installOnQuit(wanted) {
      updater.autoInstallOnAppQuit = wanted;
    },
    restart() {
      // The new version must not find the old one still in its place.
      app.releaseSingleInstanceLock();
      updater.quitAndInstall(true, true);
    },
  };
}

/** By platform, not by what electron-updater finds: its updaters of packages ask for the administrator's password. */
function updaterOf(platform: NodeJS.Platform): AppUpdater {
  if (platform === 'darwin') return new MacUpdater();
  return platform === 'win32' ? new UnprivilegedInstaller() : new AppImageUpdater();
}

/** Where Windows refuses to start the installer, electron-updater would try again with the administrator's rights. */
class UnprivilegedInstaller extends NsisUpdater {
  protected override spawnLog(
    command: string,
    args?: string[],
    environment?: unknown,
    stdio?: StdioOptions,
  ): Promise<boolean> {
    if (basename(command).toLowerCase() === 'elevate.exe') {
      return Promise.reject(new Error('the installer wants rights that this user lacks'));
    }
    return super.spawnLog(command, args, environment, stdio);
  }
}

const needsRights = ({ files }: UpdateInfo) =>
  files.some(({ isAdminRightsRequired }) => isAdminRightsRequired);

/** The number that decides when a version reaches this computer. electron-updater would let everybody read it. */
function keepPlaceInRollout(): void {
  try {
    writeFileSync(join(app.getPath('userData'), '.updaterId'), randomUUID(), { flag: 'wx', mode: 0o600 });
  } catch {
    // It is there already; or it cannot be written, and electron-updater says so.
  }
}
