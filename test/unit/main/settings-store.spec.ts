import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
    expect(readFileSync(`${file()}.broken`, 'utf8')).toBe(text);
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
  expect(existsSync(`${file()}.broken`)).toBe(true);
});

test.each(['{"settings": {"theme": 7}}', '{"address": "ana@'])(
  'the file %j that others could read is closed to them, and so is its copy',
  async (text) => {
    await writeFile(file(), text);
    await chmod(file(), 0o666);
    open();
    const names = readdirSync(folder);
    expect(names).toContain('settings.json.broken');
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
  },
);

test('with the wish to remember the address goes the copy of a broken file that may hold it', async () => {
  await writeFile(file(), '{"address": "ana@contoso.com"');
  const store = open();
  expect(existsSync(`${file()}.broken`)).toBe(true);
  store.change({ rememberAddress: false });
  expect(existsSync(`${file()}.broken`)).toBe(false);
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
