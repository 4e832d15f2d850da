import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';

/**
 * Makes the folder, for this user alone; one that is there already (out of a backup for example) is closed to others.
 * Windows knows no such bits: there the profile, in which the folder lies, lets in its user, administrators and the
 * system only.
 * @returns whether files can be written to it; the app starts all the same, and keeps nothing there
 */
export function keepFolderPrivate(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A file that is there is closed to others, where that can be changed. New ones are made so by whoever writes them. */
export function keepFilePrivate(file: string): void {
  try {
    if (existsSync(file)) chmodSync(file, 0o600);
  } catch {
    // Nor can anything be written to it then.
  }
}
