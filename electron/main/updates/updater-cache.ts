import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where electron-updater puts what it has fetched, absolute: its own rule (its AppAdapter's getAppCacheDir), known here
 * without loading it. The packaging names the folder.
 */
export function updaterCache(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home = homedir(),
): string {
  return join(cacheFolder(platform, env, home), 'mailpath-updater');
}

function cacheFolder(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return env.LOCALAPPDATA || join(home, 'AppData', 'Local');
  if (platform === 'darwin') return join(home, 'Library', 'Caches');
  return env.XDG_CACHE_HOME || join(home, '.cache');
}
