import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDefaultRoute } from '../../../electron/engine/net/default-route.ts';
import { readNeighbour } from '../../../electron/engine/net/neighbours.ts';
import { readSystemProxies } from '../../../electron/engine/net/read-system-proxies.ts';
import { type Reading, read } from '../../../electron/engine/net/reading.ts';
import { type RunCommand, runToEnd } from '../../../electron/engine/net/run-command.ts';
import { settingsWithoutBrowser } from '../../../electron/engine/net/settings-without-browser.ts';
import { systemDnsServers } from '../../../electron/engine/net/system-dns-servers.ts';
import { windowsPolicies } from '../../../electron/policy/windows-registry-policy.ts';
import { output } from './system-output.ts';

/**
 * Every reader of a system's tool against real programs that stand in for the tool: one that tells, one that says that
 * there is none, and those that say nothing that can be read. Whatever nothing looks like, it is never "none".
 */
const root = mkdtempSync(join(tmpdir(), 'mailpath-tools-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Tools = Record<string, string>;
let count = 0;

/** Runs programs of these names, whatever folder and suffix the real ones have. A name that is missing is not there. */
function tools(scripts: Tools, timeoutMs = 60_000): RunCommand {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  for (const [name, body] of Object.entries(scripts)) {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }
  const run = runToEnd({ timeoutMs, maxBytes: 256 * 1024 });
  return (file, args) => run(join(folder, basename(file.replaceAll('\\', '/'))), args);
}

const prints = (text: string) => `cat <<'END'\n${text.replace(/\n$/, '')}\nEND`;
const half = (text: string) => `printf '%s' '${text.slice(0, text.length / 2).replaceAll("'", "'\\''")}'`;
const german = `echo 'FEHLER: Zugriff verweigert.' >&2; exit 1`;

/** Ends that say nothing, with the time that they get: a minute for those that end by themselves. */
const silences: [name: string, body: (told: string) => string, timeoutMs?: number][] = [
  ['sleeps', () => 'exec sleep 600', 1],
  ['leaves a child that keeps its output open', () => 'sleep 3 & sleep 3', 1],
  ['prints half and hangs', (told) => `${half(told)}; exec sleep 600`, 300],
  ['prints half and ends', half],
  ['prints nothing', () => 'exit 0'],
  ['prints something else', () => prints('Bitte warten ...\nUpdates werden installiert (12 %)\n')],
  ['speaks German and fails', () => german],
  ['prints without end', () => 'yes x | head -c 1000000'],
  ['is killed', () => 'kill -9 $$'],
  ['is no program', () => ''],
];

interface Reader {
  name: string;
  /** The tools of a computer where there is something, and where there is nothing. */
  value: { tools: Tools; is: unknown };
  absent?: { tools: Tools; is: unknown };
  read(run: RunCommand): Promise<unknown>;
}

const controlKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\r\n';
/** A registry with these keys; the others are not there, and that is said in German. */
function registry(keys: Record<string, string>): Tools {
  const cases = Object.entries(keys).map(([key, text]) => `'${key}') ${prints(text)}\n;;`);
  return { 'reg.exe': `case "$2" in\n${cases.join('\n')}\n*) ${german} ;;\nesac` };
}
const settingsKey = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const interfacesKey = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces';
const always = { 'HKLM\\SOFTWARE\\Policies': controlKey };

const proxies = (platform: NodeJS.Platform) => async (run: RunCommand) => {
  const settings = settingsWithoutBrowser(await readSystemProxies(platform, {}, run, 60_000));
  const { proxy, problem } = await settings.forUrl('https://mail.example/');
  return {
    source: settings.source,
    proxy: proxy?.host,
    problem,
    unread: (settings.notRead ?? []).length > 0,
  };
};
const nothingSet = { source: 'none', proxy: undefined, problem: undefined, unread: false };
const set = (host: string) => ({ source: 'platform', proxy: host, problem: undefined, unread: false });
const proxyUnread = { source: 'unknown', proxy: undefined, problem: 'not-read', unread: true };

const wifi = `   route to: default
destination: default
    gateway: 192.168.1.1
  interface: en0
      flags: <UP,GATEWAY,DONE,STATIC>
`;
const routeTable = (rows: string) => `IPv4-Routentabelle
===========================================================================
Aktive Routen:
     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
${rows}        127.0.0.0        255.0.0.0   Auf Verbindung         127.0.0.1    331
===========================================================================
`;
const arpA = `
Schnittstelle: 192.168.1.20 --- 0xc
  Internetadresse       Physische Adresse     Typ
  192.168.1.9           02-00-5e-10-00-01     dynamisch
`;
const servers = (platform: NodeJS.Platform) => (run: RunCommand) =>
  systemDnsServers(
    platform,
    {},
    () => [],
    run,
    () => read(['192.168.178.42']),
  )();
const neighbour =
  (platform: NodeJS.Platform, address: string, family: 4 | 6 = 4) =>
  (run: RunCommand) =>
    readNeighbour(platform, {}, run, { address, family });

const readers: Reader[] = [
  {
    name: 'proxies of macOS',
    value: {
      tools: { scutil: prints(output('macos/scutil-proxy-manual')) },
      is: set('secure-proxy.contoso.com'),
    },
    absent: { tools: { scutil: prints(output('macos/scutil-proxy-none')) }, is: nothingSet },
    read: proxies('darwin'),
  },
  {
    name: 'proxies of Windows',
    value: {
      tools: registry({ ...always, [settingsKey]: output('windows/internet-settings-one-for-all') }),
      is: set('proxy.contoso.com'),
    },
    absent: {
      tools: registry({ ...always, [settingsKey]: output('windows/internet-settings-none') }),
      is: nothingSet,
    },
    read: proxies('win32'),
  },
  {
    name: 'proxies of GNOME',
    value: { tools: { gsettings: prints(output('linux/gsettings-manual')) }, is: set('secure.contoso.com') },
    absent: {
      tools: { gsettings: `echo 'No such schema “org.gnome.system.proxy”' >&2; exit 1` },
      is: nothingSet,
    },
    read: proxies('linux'),
  },
  {
    name: 'resolvers of macOS',
    value: {
      tools: { scutil: prints(output('macos/scutil-dns-home')) },
      is: { is: 'value', value: ['192.168.178.1', 'fe80::1%en0'] },
    },
    absent: {
      tools: { scutil: `${prints(output('macos/scutil-dns-none'))}\nexit 1` },
      is: { is: 'absent' },
    },
    read: servers('darwin'),
  },
  {
    name: 'resolvers of Windows',
    value: {
      tools: registry({ ...always, [interfacesKey]: output('windows/tcpip-interfaces') }),
      is: { is: 'value', value: ['192.168.178.1', '192.168.178.2'] },
    },
    absent: { tools: registry(always), is: { is: 'absent' } },
    read: servers('win32'),
  },
  {
    name: 'way out of macOS',
    value: {
      tools: { route: prints(wifi) },
      is: { is: 'value', value: { gateway: '192.168.1.1', interface: 'en0' } },
    },
    // It ends with 0 all the same.
    absent: {
      tools: { route: `echo 'route: writing to routing socket: not in table' >&2` },
      is: { is: 'absent' },
    },
    read: (run) => readDefaultRoute('darwin', {}, run),
  },
  {
    name: 'way out of Windows',
    value: {
      tools: {
        'route.exe': prints(
          routeTable('          0.0.0.0          0.0.0.0      192.168.1.1     203.0.113.20     50\n'),
        ),
      },
      is: { is: 'value', value: { gateway: '192.168.1.1', interface: '203.0.113.20' } },
    },
    // Of IPv4 there is none; IPv6 was not asked.
    absent: { tools: { 'route.exe': prints(routeTable('')) }, is: { is: 'not-told' } },
    read: (run) => readDefaultRoute('win32', {}, run),
  },
  {
    name: 'neighbours of macOS',
    value: {
      tools: { arp: prints('? (192.168.1.9) at 2:0:5e:10:0:1 on en0 ifscope [ethernet]') },
      is: { is: 'value', value: true },
    },
    absent: {
      tools: { arp: prints('? (224.0.0.251) at 1:0:5e:0:0:fb on en0 permanent') },
      is: { is: 'absent' },
    },
    read: neighbour('darwin', '192.168.1.9'),
  },
  {
    name: 'neighbours of Windows',
    value: { tools: { 'arp.exe': prints(arpA) }, is: { is: 'value', value: true } },
    absent: { tools: { 'arp.exe': prints(arpA.replace('1.9 ', '1.7 ')) }, is: { is: 'absent' } },
    read: neighbour('win32', '192.168.1.9'),
  },
  {
    name: 'IPv6 neighbours of Linux',
    value: {
      tools: { ip: prints('fe80::1 dev eth0 lladdr 02:00:5e:10:00:01 router STALE') },
      is: { is: 'value', value: true },
    },
    absent: { tools: { ip: prints('fe80::2 dev eth0 FAILED') }, is: { is: 'absent' } },
    read: neighbour('linux', 'fe80::1', 6),
  },
];

/** A table of neighbours that is empty is one. */
const emptyIsAbsent = new Set(['neighbours of macOS', 'IPv6 neighbours of Linux']);
/** Of a text of one line, the half is an entry of another address, or none. */
const halfIsAbsent = emptyIsAbsent;

describe.each(readers)('$name', ({ name, value, absent, read }) => {
  test('there is one', async () => {
    expect(await read(tools(value.tools))).toEqual(value.is);
  });

  test('there is none, and the tool says so', async () => {
    expect(await read(tools(absent?.tools ?? {}))).toEqual(absent?.is);
  });

  test.each(silences)('the tool %s', async (how, body, timeoutMs) => {
    const [tool = ''] = Object.keys(value.tools);
    const told = Object.values(value.tools)[0]?.replace(/^cat <<'END'\n|\nEND$/g, '') ?? '';
    if (how === 'prints nothing' && emptyIsAbsent.has(name)) return;
    if (how === 'is no program' && emptyIsAbsent.has(name)) return;
    if (how === 'prints half and ends' && halfIsAbsent.has(name)) return;
    const result = await read(tools({ [tool]: body(told) }, timeoutMs));
    if (name.startsWith('proxies')) expect(result).toEqual(proxyUnread);
    else expect(result).toMatchObject({ is: 'not-read' });
  });

  test('there is no such tool', async () => {
    const result = await read(tools({}));
    // A desktop without GNOME's tool has no such settings; a computer without `ip` does not tell.
    if (name === 'proxies of GNOME') expect(result).toEqual(nothingSet);
    else if (name === 'IPv6 neighbours of Linux') expect(result).toEqual({ is: 'not-told' });
    else if (name.startsWith('proxies')) expect(result).toEqual(proxyUnread);
    else expect(result).toMatchObject({ is: 'not-read', why: 'ENOENT' });
  });
});

test.each<[string, string, string, Reading<unknown>]>([
  ['only IPv6’s', '', 'six', read({ gateway: 'fe80::200:5eff:fe10:2%en0', interface: 'en0' })],
  ['only the system’s own tunnel', '', 'six-own-tunnel', { is: 'absent' }],
  ['none for IPv4, that of IPv6 refuses', '', 'refused', { is: 'absent' }],
  ['IPv4’s refuses', 'refused', 'six', read({ gateway: 'fe80::200:5eff:fe10:2%en0', interface: 'en0' })],
  ['a tunnel’s', 'tunnel', 'six', read({ interface: 'ipsec0' })],
])('way out of macOS, %s', async (_name, four, six, expected) => {
  const shown = (name: string) =>
    name === ''
      ? `echo 'route: writing to routing socket: not in table' >&2`
      : prints(output(`macos/route-get-${name}`));
  const route = `case "$*" in\n*inet6*) ${shown(six)}\n;;\n*) ${shown(four)}\n;;\nesac`;
  expect(await readDefaultRoute('darwin', {}, tools({ route }))).toEqual(expected);
});

describe('/proc', () => {
  const proc = (files: Record<string, string>) => {
    count += 1;
    const folder = join(root, String(count));
    mkdirSync(join(folder, 'net'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'net', name), text);
    return folder;
  };
  const head = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';
  const eth0 = 'eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n';
  const none: RunCommand = async () => ({ failure: 'ENOENT' });

  test.each<[string, Record<string, string>, Reading<unknown>['is']]>([
    ['a way out', { route: head + eth0 }, 'value'],
    ['none, and no IPv6', { route: head }, 'absent'],
    ['none of either', { route: head, ipv6_route: '' }, 'absent'],
    ['garbage', { route: 'no\n' }, 'not-read'],
    ['none, and garbage for IPv6', { route: head, ipv6_route: 'no\n' }, 'not-read'],
    ['no such files', {}, 'not-read'],
  ])('the way out: %s', async (_name, files, is) => {
    expect((await readDefaultRoute('linux', {}, none, proc(files))).is).toBe(is);
  });

  test.each<[string, Record<string, string>, Reading<unknown>['is']]>([
    ['known', { arp: 'IP address\n192.0.2.1 0x1 0x2 02:00:5e:10:00:01 * eth0\n' }, 'value'],
    ['not known', { arp: 'IP address\n' }, 'absent'],
    ['garbage', { arp: 'no\n' }, 'not-read'],
    ['no such file', {}, 'not-read'],
  ])('a neighbour: %s', async (_name, files, is) => {
    const wanted = { address: '192.0.2.1', family: 4 as const };
    expect((await readNeighbour('linux', {}, none, wanted, proc(files))).is).toBe(is);
  });
});

test('a policy of Windows that is not read is said; one that is not there is not', async () => {
  const found = async (scripts: Tools, timeoutMs?: number) =>
    (await windowsPolicies(tools(scripts, timeoutMs), {})).map(({ found, usable }) => [found, usable]);
  expect(await found(registry(always))).toEqual([
    [false, false],
    [false, false],
  ]);
  for (const [, body, timeoutMs] of silences) {
    expect(await found({ 'reg.exe': body(controlKey) }, timeoutMs)).toEqual([
      [true, false],
      [true, false],
    ]);
  }
});

test('one key of four that is slow: what the others say is told, and that it may not be all', async () => {
  const [, script = ''] = Object.entries(
    registry({ ...always, [settingsKey]: output('windows/internet-settings-one-for-all') }),
  )[0] ?? ['', ''];
  const slow = script.replace('case "$2" in', `case "$2" in\n*Policies*Windows*) exec sleep 600 ;;`);
  const run = tools({ 'reg.exe': slow }, 500);
  expect(await proxies('win32')(run)).toEqual({
    source: 'platform',
    proxy: 'proxy.contoso.com',
    problem: 'not-read',
    unread: true,
  });
});
