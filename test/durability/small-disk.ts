import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own, in memory, that can be filled to the last byte and turned read-only. */
export interface SmallDisk {
  folder: string;
  /** Takes all the room that is left. */
  fill(): void;
  /** Gives it back. */
  free(): void;
  /** Nothing on it can be written any more, whoever asks; or it can be again. */
  readOnly(on: boolean): void;
  close(): void;
}

/** Why there can be no small disk here, for the name of a skipped test. */
export const whyNoDisk: string | undefined =
  process.platform !== 'linux'
    ? 'only Linux mounts a disk in memory'
    : process.getuid?.() === 0
      ? undefined
      : 'only root mounts a disk';

const BLOCK = 4096;

/** @param size bytes */
export function smallDisk(size: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'mailpath-test', folder]);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(BLOCK), { flag: 'a' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    },
    free: () => rmSync(filler, { force: true }),
    readOnly: (on) => execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, folder]),
    close() {
      execFileSync('umount', [folder]);
      rmdirSync(folder);
    },
  };
}
