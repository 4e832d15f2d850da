import { readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SmallDisk, smallDisk, whyNoDisk } from '../../durability/small-disk.ts';
import './without-electron.ts';

const { SettingsStore } = await import('../../../electron/main/settings/settings-store.ts');

let folder: string;
let lines: string[];
const file = () => join(folder, 'settings.json');
const open = () => new SettingsStore(folder, (line) => lines.push(line));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-settings-'));
  lines = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was chosen is there after a restart, in a file for this user alone', () => {
  open().change({ theme: 'dark', language: 'ja' });
  // Nothing else: what was not chosen follows the policy's suggestions and the defaults.
  expect(open().chosen).toEqual({ theme: 'dark', language: 'ja' });
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(lines).toEqual([]);
});

test('the address is remembered while that is wanted, and forgotten with the wish', () => {
  const store = open();
  store.rememberAddress('ana@contoso.com');
  expect(open().address).toBe('ana@contoso.com');
  store.change({ rememberAddress: false });
  store.rememberAddress('ana@contoso.com');
  expect(open().address).toBe('');
  expect(readFileSync(file(), 'utf8')).not.toContain('ana@');
});

test('the window’s place is kept, unless it is none', async () => {
  const place = { x: 1, y: 2, width: 900, height: 700, maximised: true };
  open().keepWindow(place);
  expect(open().window).toEqual(place);
  await writeFile(file(), JSON.stringify({ window: { ...place, width: 'wide' } }));
  expect(open().window).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '"x"', '\u0000\u0001'])(
  'a file %j gives the defaults, a line in the log and a copy of itself',
  async (text) => {
    await writeFile(file(), text);
    expect(open().chosen).toEqual({});
    expect(lines).toHaveLength(1);
    expect(readFileSync(`${file()}.broken-1`, 'utf8')).toBe(text);
    open().change({ theme: 'light' });
    expect(open().chosen.theme).toBe('light');
    expect(lines).toHaveLength(1);
  },
);

test('a setting that does not fit costs only itself, and its value is not logged', async () => {
  await writeFile(
    file(),
    JSON.stringify({ settings: { theme: 'ana@contoso.com', language: 'de' }, address: 7 }),
  );
  const store = open();
  expect(store.chosen).toEqual({ language: 'de' });
  expect(store.address).toBe('');
  expect(lines).toEqual([expect.stringContaining('theme')]);
  expect(lines.join()).not.toContain('ana@');
  // It stays in the file: a newer version may have written it, and understands it.
  store.change({ language: 'fr' });
  expect(JSON.parse(readFileSync(file(), 'utf8')).settings).toEqual({
    theme: 'ana@contoso.com',
    language: 'fr',
  });
});

test('what a newer version has written stays, through changes of this one', async () => {
  await writeFile(file(), JSON.stringify({ settings: { contrast: 'high' }, 'newer-key': [1] }));
  const store = open();
  store.change({ theme: 'dark' });
  store.rememberAddress('ana@contoso.com');
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
    settings: { contrast: 'high', theme: 'dark' },
    'newer-key': [1],
    address: 'ana@contoso.com',
  });
  expect(lines).toEqual([]);
});

test('settings that are no object are damage: all of it is put aside, and the rest goes on', async () => {
  await writeFile(file(), '{"settings": 7, "address": "ana@contoso.com"}');
  const store = open();
  expect([store.damaged, store.chosen, store.address]).toEqual([true, {}, 'ana@contoso.com']);
  const again = open();
  expect([again.damaged, again.address]).toEqual([false, 'ana@contoso.com']);
  expect(readdirSync(folder).sort()).toEqual(['settings.json', 'settings.json.broken-1']);
});

test('each damaged file is put aside under a number of its own', async () => {
  for (const text of ['{first', '{second']) {
    await writeFile(file(), text);
    expect(open().damaged).toBe(true);
  }
  expect(readFileSync(`${file()}.broken-1`, 'utf8')).toBe('{first');
  expect(readFileSync(`${file()}.broken-2`, 'utf8')).toBe('{second');
});

test('a file that cannot be read is no damaged one: it stays, is not written over, and is read when it can be', async () => {
  await mkdir(file());
  const store = open();
  expect([store.obstacle, store.damaged, store.chosen]).toEqual(['denied', false, {}]);
  store.change({ theme: 'dark' });
  expect([store.obstacle, store.chosen.theme]).toEqual(['denied', 'dark']);
  expect(readdirSync(folder)).toEqual(['settings.json']);
  await rm(file(), { recursive: true });
  await writeFile(
    file(),
    JSON.stringify({ settings: { theme: 'light', language: 'de' }, address: 'a@b.example' }),
  );
  store.keepWindow({ x: 1, y: 2, width: 900, height: 700, maximised: false });
  expect(store.obstacle).toBeUndefined();
  const again = open();
  expect([again.chosen, again.address]).toEqual([{ theme: 'dark', language: 'de' }, 'a@b.example']);
});

describe('on a disk', { skip: whyNoDisk !== undefined }, () => {
  let disk: SmallDisk;
  beforeEach(async () => {
    disk = smallDisk(256 * 1024);
    await rm(folder, { recursive: true });
    folder = disk.folder;
  });
  afterEach(() => disk.close());

  test.each(['full', 'denied'] as const)(
    'that is %s a choice applies, is no error, and is kept later',
    (why) => {
      open().change({ theme: 'light', language: 'de' });
      if (why === 'full') disk.fill();
      else disk.readOnly(true);
      const store = open();
      expect(store.chosen).toEqual({ theme: 'light', language: 'de' });
      store.change({ theme: 'dark' });
      store.rememberAddress('ana@contoso.com');
      expect([store.obstacle, store.chosen.theme, store.address]).toEqual([why, 'dark', 'ana@contoso.com']);
      expect(open().chosen.theme).toBe('light');
      if (why === 'full') disk.free();
      else disk.readOnly(false);
      store.change({ redactionLevel: 'strict' });
      expect(store.obstacle).toBeUndefined();
      expect(open().chosen).toEqual({ theme: 'dark', language: 'de', redactionLevel: 'strict' });
      expect(open().address).toBe('ana@contoso.com');
      expect(lines.filter((line) => line.includes(why))).toHaveLength(why === 'full' ? 1 : lines.length);
    },
  );

  test('that is full a damaged file is put aside all the same', async () => {
    await writeFile(file(), '{"address": "ana@');
    disk.fill();
    expect(open().damaged).toBe(true);
    expect(readFileSync(`${file()}.broken-1`, 'utf8')).toBe('{"address": "ana@');
  });
});

test.each(['{"settings": 7, "address": "ana@contoso.com"}', '{"address": "ana@'])(
  'the file %j that others could read is closed to them, and so is its copy',
  async (text) => {
    await writeFile(file(), text);
    await chmod(file(), 0o666);
    open();
    const names = readdirSync(folder);
    expect(names).toContain('settings.json.broken-1');
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  },
);

test('with the wish to remember the address goes the copy of a broken file that may hold it', async () => {
  await writeFile(file(), '{"address": "ana@contoso.com"');
  const store = open();
  // That of earlier versions has no number.
  await writeFile(`${file()}.broken`, '{"address": "ana@contoso.com"');
  store.change({ rememberAddress: false });
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a wipe leaves nothing, and the store goes on as after a first start', async () => {
  await writeFile(file(), '{');
  const store = open();
  store.change({ theme: 'dark' });
  store.rememberAddress('ana@contoso.com');
  // What a write leaves that was cut off by a loss of power.
  await writeFile(`${file()}.tmp-1763731234a1b2c3`, '{"address": "ana@contoso.com"}');
  store.wipe();
  expect(readdirSync(folder)).toEqual([]);
  expect([store.chosen, store.address, store.window]).toEqual([{}, '', undefined]);
  store.rememberAddress('bob@contoso.com');
  expect(open().address).toBe('bob@contoso.com');
  expect(open().chosen).toEqual({});
});
