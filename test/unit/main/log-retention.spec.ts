import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLogFile } from '../../../electron/main/log-file.ts';
import { dropOldEntries } from '../../../electron/main/log-retention.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-log-'));
  file = join(folder, 'main.log');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (day: string, text: string) => `[${day}T08:00:00.000Z] [info]  ${text}\n`;
const oldest = new Date('2026-08-23T00:00:00Z');

test('entries that are too old go, whole stacks of them; the newer ones stay as they were', async () => {
  const newer = `${entry('2026-08-23', 'second')}    at its.stack (main.cjs:1:2)\n${entry('2026-11-01', 'third')}`;
  await writeFile(file, `${entry('2026-08-22', 'first')}    at old.stack (main.cjs:1:2)\n${newer}`);
  dropOldEntries(file, oldest);
  expect(readFileSync(file, 'utf8')).toBe(newer);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['main.log']);
});

test('a file without anything new enough goes; so does one that is no log', async () => {
  for (const text of [entry('2026-01-01', 'long ago'), 'no log at all\n', '\0'.repeat(100)]) {
    await writeFile(file, text);
    dropOldEntries(file, oldest);
    expect(existsSync(file)).toBe(false);
  }
});

test('a file that begins new enough is not written again', async () => {
  await writeFile(file, entry('2026-11-01', 'new') + 'x'.repeat(1e6));
  const then = new Date('2026-11-02T00:00:00Z');
  utimesSync(file, then, then);
  dropOldEntries(file, oldest);
  expect(statSync(file).mtime).toEqual(then);
  dropOldEntries(join(folder, 'absent.log'), oldest);
});

test('the log that is being written loses its old entries, and those of the file before it', async () => {
  await writeFile(file, entry('2026-01-01', 'old'), { mode: 0o644 });
  await writeFile(join(folder, 'main.old.log'), entry('2025-12-01', 'older'), { mode: 0o644 });
  const log = openLogFile(folder, false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'main.old.log')).mode & 0o777).toBe(0o600);
  log.info('now');
  log.dropOlder(oldest);
  log.info('after');
  expect(readFileSync(file, 'utf8')).toMatch(/^\[[^\]]+\] \[info\] +now\n\[[^\]]+\] \[info\] +after\n$/);
  expect(existsSync(join(folder, 'main.old.log'))).toBe(false);
});

test('a wipe empties it, and it goes on', async () => {
  const log = openLogFile(folder, false);
  for (let line = 0; line < 400; line++) log.info('y'.repeat(3900));
  expect(await readdir(folder)).toContain('main.old.log');
  log.wipe();
  expect(await readdir(folder)).toEqual(['main.log']);
  expect(statSync(file).size).toBe(0);
  log.info('a new one');
  expect(readFileSync(file, 'utf8')).toContain('a new one');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
