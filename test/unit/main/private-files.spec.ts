import fs, { chmodSync, mkdirSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import './without-electron.ts';
import { History } from '../../../electron/history/history.ts';
import { openLogFile } from '../../../electron/main/log-file.ts';
import { keepFolderPrivate } from '../../../electron/main/private-folder.ts';
import { smallDisk, whyNoDisk } from '../../durability/small-disk.ts';
import { sampleReport } from '../report/sample-report.ts';

// Before the libraries that write take the function for themselves.
const opened: { path: string; mode: unknown }[] = [];
const { openSync } = fs;
fs.openSync = (path, flags, mode) => {
  opened.push({ path: String(path), mode });
  return openSync(path, flags, mode);
};
const { SettingsStore } = await import('../../../electron/main/settings/settings-store.ts');

let folder: string;
let umask: number;
beforeAll(async () => {
  umask = process.umask(0);
  folder = await mkdtemp(join(tmpdir(), 'mailpath-private-'));
});
afterAll(async () => {
  process.umask(umask);
  fs.openSync = openSync;
  await rm(folder, { recursive: true, force: true });
});

const modeOf = (path: string) => statSync(path).mode & 0o777;

test('a folder is closed to others, whether it was there or not', () => {
  const there = join(folder, 'there');
  mkdirSync(there);
  chmodSync(there, 0o777);
  for (const path of [there, join(folder, 'new', 'deep')]) {
    keepFolderPrivate(path);
    expect(modeOf(path)).toBe(0o700);
  }
  expect(modeOf(join(folder, 'new'))).toBe(0o700);
});

test.skipIf(whyNoDisk !== undefined)('what may not be written is said, and is no reason not to start', () => {
  const disk = smallDisk(64 * 1024);
  expect(keepFolderPrivate(disk.folder)).toBe(true);
  disk.readOnly(true);
  expect(keepFolderPrivate(disk.folder)).toBe(false);
  expect(keepFolderPrivate(join(disk.folder, 'new'))).toBe(false);
  const log = openLogFile(join(disk.folder, 'logs'), false);
  log.info('a line');
  disk.close();
});

test('settings are closed to others from the first moment, also in the file that takes the place of the last', () => {
  const store = new SettingsStore(folder, () => undefined);
  opened.length = 0;
  store.change({ theme: 'dark' });
  store.rememberAddress('ana@contoso.com');
  const written = opened.filter(({ path }) => path.startsWith(join(folder, 'settings.json')));
  expect(written.some(({ path }) => path !== join(folder, 'settings.json'))).toBe(true);
  expect(written.map(({ mode }) => mode).filter((mode) => mode !== 0o600)).toEqual([]);
  expect(modeOf(join(folder, 'settings.json'))).toBe(0o600);
});

test('the files that a database writes beside itself are closed to others as well', async () => {
  const file = join(folder, 'history.sqlite');
  const history = History.open(file);
  history.add({ ...sampleReport(), id: 'a' });
  // A second connection, half-way through a change.
  const other = new DatabaseSync(file);
  other.exec('BEGIN; DELETE FROM runs');
  const beside = (await readdir(folder)).filter((name) => name.startsWith('history.sqlite'));
  expect(beside.length).toBeGreaterThan(1);
  for (const name of beside) expect(modeOf(join(folder, name)), name).toBe(0o600);
  other.exec('ROLLBACK');
  other.close();
  history.close();
});
