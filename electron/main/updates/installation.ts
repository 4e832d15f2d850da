import { constants } from 'node:fs';
import { access, open, readFile, rm } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import { feedKind, type UpdateFeed } from './update-feed.ts';

/** How this copy of Mailpath is installed, as far as it matters for updates. */
export interface Installation {
  /** Not run from its sources. */
  packaged: boolean;
  /** This user may replace it, without any further right. */
  writable: boolean;
  feed: UpdateFeed;
}

export interface InstallationOptions {
  platform: NodeJS.Platform;
  packaged: boolean;
  /** `process.execPath` and `process.resourcesPath`. */
  executable: string;
  resources: string;
  environment: NodeJS.ProcessEnv;
  /** Stands for the packaged feed, and for being packaged: of tests, never of a packaged app. */
  feedFile?: string | undefined;
}

export async function readInstallation(options: InstallationOptions): Promise<Installation> {
  const { platform, packaged, feedFile = join(options.resources, 'app-update.yml') } = options;
  const seams = options.feedFile !== undefined;
  // Nothing is tried on the disk of somebody who works on Mailpath.
  if (!packaged && !seams) return { packaged: false, writable: false, feed: 'none' };
  const [writable, text] = await Promise.all([
    isWritable(options),
    readFile(feedFile, 'utf8').catch(() => undefined),
  ]);
  return { packaged: true, writable, feed: feedKind(text, platform) };
}

async function isWritable({ platform, executable, environment }: InstallationOptions): Promise<boolean> {
  switch (platform) {
    case 'win32':
      return canCreateIn(dirname(executable));
    case 'darwin': {
      const bundle = posix.resolve(executable, '../../..');
      // Run from the disk image, or from the read-only copy that macOS makes of what was never moved out of Downloads.
      if (/^\/Volumes\/|\/AppTranslocation\//.test(bundle)) return false;
      // Both, or Squirrel asks for an administrator: https://github.com/Squirrel/Squirrel.Mac/issues/263
      return allow(bundle, posix.dirname(bundle));
    }
    default: {
      // Only an AppImage replaces itself; what came as a package is the package manager's.
      const { APPIMAGE, APPDIR } = environment;
      if (!APPIMAGE || !APPDIR) return false;
      // An app that another AppImage has started, a terminal for example, inherits its variables.
      if (relative(APPDIR, executable).startsWith('..')) return false;
      return allow(APPIMAGE, dirname(APPIMAGE));
    }
  }
}

async function allow(...paths: string[]): Promise<boolean> {
  const tried = await Promise.allSettled(paths.map((path) => access(path, constants.W_OK)));
  return tried.every(({ status }) => status === 'fulfilled');
}

/** Windows: `access` knows nothing of its access-control lists (https://nodejs.org/api/fs.html#fsaccesspath-mode-callback). */
async function canCreateIn(folder: string): Promise<boolean> {
  const file = join(folder, `.mailpath-${process.pid}`);
  try {
    await (await open(file, 'wx')).close();
    await rm(file);
    return true;
  } catch {
    return false;
  }
}
