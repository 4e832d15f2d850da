import { chmodSync, existsSync, readdirSync, renameSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What SQLite keeps beside a database: a journal belongs to the file whose name it bears. */
const besides = ['', '-journal', '-wal', '-shm'];

/**
 * Renames a damaged file to `<file>.broken-1`, or the next number that is free: nothing that was put aside before is
 * written over, and no room is needed. What lies beside it goes along, because a journal may be what repairs it.
 * @returns the new path
 */
export function putAside(file: string): string {
  let number = 1;
  while (besides.some((end) => existsSync(`${file}.broken-${number}${end}`))) number += 1;
  const aside = `${file}.broken-${number}`;
  // The journals first: cut off in between, the damaged file is put aside again with the next start.
  for (const end of besides.toReversed()) {
    if (!existsSync(`${file}${end}`)) continue;
    renameSync(`${file}${end}`, `${aside}${end}`);
    chmodSync(`${aside}${end}`, 0o600);
    // How long it is kept counts from now, not from when it was last written.
    utimesSync(`${aside}${end}`, new Date(), new Date());
  }
  return aside;
}

/** All that was put aside of the file, absolute; also the one without a number of earlier versions. */
export function allPutAside(file: string): string[] {
  const folder = dirname(file);
  const start = `${basename(file)}.broken`;
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => join(folder, name));
}
