import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunCommand } from '../../../electron/engine/net/run-command.ts';
import { effectivePolicy, effectiveValues, forcedPolicy } from '../../../electron/policy/effective-policy.ts';
import { policyPlaces } from '../../../electron/policy/machine-policies.ts';
import { commands } from './fixtures.ts';

const managedUser = '/Library/Managed Preferences/ana/app.mailpath.desktop.plist';
const managedDevice = '/Library/Managed Preferences/app.mailpath.desktop.plist';
const own = '/Users/ana/Library/Preferences/app.mailpath.desktop.plist';
const machine = '/Library/Preferences/app.mailpath.desktop.plist';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mailpath-plist-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true, force: true });
});

async function put(place: string, name: string): Promise<void> {
  await mkdir(dirname(join(root, place)), { recursive: true });
  await copyFile(new URL(`../../fixtures/macos/${name}`, import.meta.url), join(root, place));
}

async function write(place: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, place)), { recursive: true });
  await writeFile(join(root, place), text);
}

/** The files are XML already. */
const plutil: RunCommand = async (file, args) => {
  expect([file, ...args.slice(0, -1)]).toEqual(['/usr/bin/plutil', '-convert', 'xml1', '-o', '-', '--']);
  return { code: 0, stdout: await readFile(args.at(-1) ?? '', 'utf8'), stderr: '' };
};

const read = (run: RunCommand = plutil, user: string | undefined = 'ana') =>
  policyPlaces({ platform: 'darwin', run, root, user, home: '/Users/ana' });

describe('macOS', () => {
  test('managed for the user, then for the device; the rest is suggested', async () => {
    await put(managedUser, 'mailpath-managed-user.plist');
    await put(managedDevice, 'mailpath-managed-device.plist');
    await put(own, 'mailpath-preferences.plist');
    const sources = await read();
    expect(sources.map(({ layer, name, found }) => [layer, name, found])).toEqual([
      ['machine', managedUser, true],
      ['machine', managedDevice, true],
      ['suggested', own, true],
      ['suggested', machine, false],
    ]);
    expect(forcedPolicy(sources)).toEqual({
      redactionLevel: 'standard',
      defaultDomain: 'contoso.com',
      disableUpdates: true,
      knownInspectionIssuers: ['Contoso Inspection CA', 'Contoso Prüfstelle Köln'],
      extraProbes: [{ id: 'intranet', url: 'https://intranet.contoso.com/health?a=1&b=2' }],
    });
    expect(effectivePolicy(sources)).toEqual({ ...forcedPolicy(sources), helpdeskEmail: 'help@contoso.com' });
    const origin = Object.fromEntries(effectiveValues(sources).map(({ key, source }) => [key, source.name]));
    expect(origin).toMatchObject({
      redactionLevel: managedUser,
      defaultDomain: managedDevice,
      helpdeskEmail: own,
    });
  });

  test('wrong values of every type are named; keys of Apple and of the profile are no mistake', async () => {
    await put(managedUser, 'mailpath-managed-user.plist');
    await put(managedDevice, 'mailpath-managed-device.plist');
    await put(own, 'mailpath-preferences.plist');
    const sources = await read();
    expect(sources.map(({ problems }) => problems)).toEqual([
      [
        { kind: 'malformed-key', file: managedUser, key: 'disableDoh', expected: { is: 'boolean' } },
        { kind: 'unknown-key', file: managedUser, key: 'helpdeskMail' },
        { kind: 'malformed-key', file: managedUser, key: 'vantageUrl', expected: { is: 'https' } },
      ],
      [],
      [{ kind: 'malformed-key', file: own, key: 'reportUploadUrl', expected: { is: 'https' } }],
      [],
    ]);
  });

  test('what an administrator wrote in Japanese and German is read as it stands', async () => {
    await put(managedDevice, 'mailpath-managed-japanese.plist');
    const sources = await read();
    expect(sources[1]?.problems).toEqual([]);
    expect(forcedPolicy(sources)).toEqual({
      knownInspectionIssuers: ['コントソ検査認証局', 'Contoso <Prüf> & 社内'],
      redactionLevel: 'strict',
    });
  });

  test('nothing is started for files that are not there', async () => {
    const run = commands(() => ({ failure: 'ENOENT' }));
    expect((await read(run)).map(({ found, problems }) => [found, problems])).toEqual(
      Array(4).fill([false, []]),
    );
    expect(run.asked).toEqual([]);
  });

  test('a file that cannot be used is said, and the others apply', async () => {
    // Of XML that plutil would never print, the parser complains there as well.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
    const doctype = (subset: string) =>
      `${head}<!DOCTYPE plist ${subset}>\n<plist version="1.0"><dict/></plist>`;
    const apple = 'PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd"';
    await put(machine, 'mailpath-preferences.plist');
    for (const text of [
      '',
      'bplist00',
      '{"defaultDomain":"contoso.com"}',
      `${head}<plist version="1.0"><array/></plist>`,
      `${head}<plist version="1.0"><dict><key>a</key></plist>`,
      `${head}<plist version="1.0"><dict><key>__proto__</key><dict/></dict></plist>`,
      `${head}<plist version="1.0">${'<array>'.repeat(20_000)}`,
      doctype('SYSTEM "file:///etc/passwd"'),
      doctype(`${apple} [<!ENTITY a "aaaa">]`),
      doctype(apple).replace('<plist', '<!DOCTYPE plist [<!ENTITY a "aaaa">]><plist'),
      doctype(apple).replace('<dict/>', '<!DOCTYPE plist [<!ENTITY a "aaaa">]><dict/>'),
    ]) {
      await write(managedDevice, text);
      const [, source, , other] = await read();
      expect(source, text.slice(0, 200)).toMatchObject({
        found: true,
        usable: false,
        policy: {},
        problems: [{ kind: 'not-property-list', file: managedDevice }],
      });
      expect(other?.policy.helpdeskEmail).toBe('help@contoso.com');
    }
    await write(managedDevice, doctype(apple));
    expect((await read())[1]).toMatchObject({ found: true, usable: true, problems: [] });
    await write(managedDevice, `${doctype(apple)}${' '.repeat(256 * 1024)}`);
    expect((await read())[1]?.problems).toEqual([{ kind: 'too-large', file: managedDevice }]);
  });

  test('a plutil that refuses, is missing or is stuck is said', async () => {
    await put(managedDevice, 'mailpath-managed-device.plist');
    const problems = async (run: RunCommand) => (await read(run))[1]?.problems;
    expect(
      await problems(async () => ({ code: 1, stdout: '', stderr: 'file: Property List error' })),
    ).toEqual([{ kind: 'not-property-list', file: managedDevice }]);
    expect(await problems(async () => ({ failure: 'timed-out' }))).toEqual([
      { kind: 'unreadable', file: managedDevice, reason: 'timed-out' },
    ]);
    // A file where a folder should be.
    await write('/Library/Preferences', 'x');
    expect((await read())[3]?.problems).toEqual([{ kind: 'unreadable', file: machine, reason: 'ENOTDIR' }]);
  });
});
