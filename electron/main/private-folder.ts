import { chmodSync, existsSync, mkdirSync } from 'node:fs';

/**
 * Makes the folder, for this user alone; one that is there already (out of a backup for example) is closed to others.
 * Windows knows no such bits: there the profile, in which the folder lies, lets in its user, administrators and the
 * system only.
 */
export function keepFolderPrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/** A file that is there is closed to others. New ones are made so by whoever writes them. */
export function keepFilePrivate(file: string): void {
  if (existsSync(file)) chmodSync(file, 0o600);
}
