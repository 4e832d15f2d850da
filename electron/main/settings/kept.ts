import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, Shell } from 'electron';
import type { InitialState, IpcHandlers } from '../../../shared/ipc/schema.ts';
import { oldestKept } from '../../../shared/model/retention.ts';
import { allPutAside } from '../../history/put-aside.ts';
import type { WorkHandlers } from '../handlers.ts';
import type { LogFile } from '../log-file.ts';
import type { Unexpected } from '../unexpected.ts';
import type { AppSettings } from './app-settings.ts';

export interface KeptOptions {
  /** Folder of what is kept on this device, absolute. */
  userData: string;
  /** Where fetched versions lie, absolute. */
  updaterCache: string;
  log: Pick<LogFile, 'file' | 'dropOlder' | 'wipe'>;
  work: Pick<WorkHandlers, 'historyCount' | 'lastRightTime' | 'wipe'>;
  settings: Pick<AppSettings, 'wipe'>;
  /** Everything of Chromium's that may remember something. */
  sessions: readonly Pick<
    Session,
    'clearStorageData' | 'clearCache' | 'clearAuthCache' | 'clearHostResolverCache'
  >[];
  shell: Pick<Shell, 'openPath' | 'showItemInFolder'>;
  /** What the window is told after a wipe. */
  initial(): InitialState;
  unexpected: Unexpected;
}

/** Files of which damaged ones may have been put aside; those hold what the files held. */
const files = ['settings.json', 'history.sqlite'];

/** The updater's id of this installation, by which staged versions are handed out (electron-updater's AppUpdater). */
const updaterId = '.updaterId';

/** What is on this computer, for people to see and to delete. */
export function keptAnswers(
  options: KeptOptions,
): Pick<IpcHandlers['settings'], 'kept' | 'showKept' | 'wipe'> {
  const { userData, updaterCache, log, work, settings, sessions, shell, initial, unexpected } = options;
  return {
    kept: () => ({ runs: work.historyCount(), logApart: !log.file.startsWith(userData) }),
    async showKept({ what }) {
      if (what === 'folder') await shell.openPath(userData);
      else shell.showItemInFolder(log.file);
    },
    async wipe() {
      const complete = await eachStep(
        {
          // First, so that what fails after it is in it.
          log: () => log.wipe(),
          // Stops a run that is under way: its report would be kept again a moment later.
          runs: () => work.wipe(),
          settings: () => settings.wipe(),
          'installation id': () => rmSync(join(userData, updaterId), { force: true }),
          'fetched versions': () => rmSync(updaterCache, { recursive: true, force: true }),
          pages: () => Promise.all(sessions.map(clearSession)),
        },
        unexpected,
      );
      return { complete, state: initial() };
    },
  };
}

async function clearSession(session: KeptOptions['sessions'][number]): Promise<void> {
  await session.clearStorageData();
  await session.clearCache();
  await session.clearAuthCache();
  await session.clearHostResolverCache();
}

/** Every step, also after one that failed. Whether all went well. */
async function eachStep(steps: Record<string, () => unknown>, unexpected: Unexpected): Promise<boolean> {
  let complete = true;
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (error) {
      complete = false;
      unexpected(error, `delete everything: ${name}`);
    }
  }
  return complete;
}

/**
 * Drops what is past the retention, but for runs: those go when the next one is kept. By the last time that servers
 * agreed with, never by the clock of this computer: one that is two years ahead would leave nothing. A defect here costs
 * no start.
 */
export function expireKept({
  userData,
  log,
  work,
  unexpected,
}: Pick<KeptOptions, 'userData' | 'log' | 'work' | 'unexpected'>): void {
  const now = work.lastRightTime();
  if (now === undefined) return;
  const oldest = oldestKept(now);
  void eachStep(
    {
      log: () => log.dropOlder(oldest),
      'put aside': () => {
        for (const name of files)
          for (const aside of allPutAside(join(userData, name))) removeOlder(aside, oldest);
      },
    },
    unexpected,
  );
}

function removeOlder(file: string, oldest: Date): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && found.mtime < oldest) rmSync(file, { force: true });
}
