import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';

/** Every entry begins so; the lines of a stack do not. */
const stamp = /^\[(\d{4}-\d\d-\d\dT[\d:.]+Z)\] /;

/** A log file is rotated long before; what is larger was not written here. Bytes. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Takes the entries out that are older, in place. Costs a look at the first line while there are none. A file without
 * any entry that is new enough goes.
 */
export function dropOldEntries(file: string, oldest: Date): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? {};
  if (size === undefined || size === 0) return;
  const isNewEnough = (line: string) => {
    const [, written] = stamp.exec(line) ?? [];
    return written !== undefined && Date.parse(written) >= oldest.getTime();
  };
  if (isNewEnough(headOf(file))) return;
  const lines = size > LARGEST ? [] : readFileSync(file, 'utf8').split('\n');
  const first = lines.findIndex(isNewEnough);
  if (first < 0) {
    rmSync(file, { force: true });
    return;
  }
  const shortened = `${file}.new`;
  writeFileSync(shortened, lines.slice(first).join('\n'), { mode: 0o600 });
  renameSync(shortened, file);
}

/** Enough for a time. */
function headOf(file: string): string {
  const bytes = Buffer.alloc(64);
  const opened = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(opened, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(opened);
  }
}
