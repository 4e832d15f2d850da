import { expect, test } from 'vitest';
import { read } from '../../../electron/engine/net/reading.ts';
import { parseRegistry } from '../../../electron/engine/net/registry.ts';
import { macServersFor, parseScutilDns } from '../../../electron/engine/net/scutil.ts';
import { systemDnsServers } from '../../../electron/engine/net/system-dns-servers.ts';
import { windowsDnsServers } from '../../../electron/engine/net/windows-dns.ts';
import { commands, output, understood } from './system-output.ts';

test('macOS at home: one resolver, link-local addresses with their interface, no multicast', () => {
  const resolvers = understood(parseScutilDns(output('macos/scutil-dns-home')));
  expect(resolvers).toEqual([
    { use: 'default', servers: ['192.168.178.1', 'fe80::1%en0'], interface: 'en0', order: 0 },
    { use: 'scoped', servers: ['192.168.178.1', 'fe80::1%en0'], interface: 'en0', order: 0 },
  ]);
  expect(macServersFor(resolvers)).toEqual(['192.168.178.1', 'fe80::1%en0']);
});

test('macOS with a VPN that takes some names: the longest domain wins', () => {
  const resolvers = understood(parseScutilDns(output('macos/scutil-dns-split')));
  expect(macServersFor(resolvers)).toEqual(['192.168.178.1']);
  expect(macServersFor(resolvers, 'outlook.office365.com')).toEqual(['192.168.178.1']);
  expect(macServersFor(resolvers, 'autodiscover.Contoso.com.')).toEqual(['10.20.0.53', '10.20.1.53']);
  expect(macServersFor(resolvers, 'contoso.com')).toEqual(['10.20.0.53', '10.20.1.53']);
  expect(macServersFor(resolvers, 'notcontoso.com')).toEqual(['192.168.178.1']);
  expect(macServersFor(resolvers, 'a.lab.contoso.com')).toEqual(['10.30.0.53']);
});

test('macOS with a VPN that takes all names: by order', () => {
  expect(macServersFor(understood(parseScutilDns(output('macos/scutil-dns-full-tunnel'))))).toEqual([
    '10.83.200.1',
    'fdbf:5677:c5d:e515::1',
    '192.0.2.53',
  ]);
});

/** Per output, names and who is asked for them; the empty name is any that no VPN takes. */
const asked: [output: string, name: string, servers: string[]][] = [
  ['tailscale-and-office', '', ['100.100.100.100', '192.168.178.1', 'fd12:3456:789a::1']],
  ['tailscale-and-office', 'mail.contoso.com', ['10.20.0.53', '10.20.1.53', '10.20.2.53']],
  ['tailscale-and-office', 'host.lab.tail1234.ts.net', ['100.100.100.100']],
  ['tailscaled', '', ['192.168.24.51', '192.168.24.52']],
  ['tailscaled', 'a.fabrikam.ts.net', ['100.100.100.100']],
  // A resolver that only lists search domains takes no name.
  ['tailscaled', 'a.search.tailscale', ['192.168.24.51', '192.168.24.52']],
  ['overwritten', 'mail.contoso.com', ['10.8.0.1']],
  // Only the tunnel's own sockets ask there.
  ['default-without-server', 'mail.contoso.com', []],
  ['many-domains', '', ['192.0.2.1']],
  ['many-domains', 'mail.contoso.com', ['10.8.0.1', '10.8.0.2']],
  ['many-domains', 'a.sandbox.contoso.com', ['10.8.9.1', '10.8.0.2']],
  ['pulse', '', ['192.0.2.53', '192.168.24.1']],
  ['pulse', 'mail.corp.contoso.com', ['10.40.0.19', '10.40.0.20']],
  ['pulse', 'mail.consul', ['10.40.0.19']],
  ['all-names', 'mail.contoso.com', ['100.96.0.53', 'fd00:db8:6:53::1', '2001:db8:178::1', '192.168.1.253']],
  ['point-to-point', '', ['10.70.0.53', '10.70.1.53', '192.168.1.1']],
  ['anyconnect', 'mail.contoso.com', ['10.20.0.53', '10.20.1.53']],
  // At the usual port nobody answers for these names, and the default resolvers are not asked.
  ['own-port', 'mail.test', []],
  ['own-port', 'mail.dc1.consul', []],
  ['own-port', 'mail.dev.fabrikam.com', ['127.0.0.1']],
  ['own-port', 'mail.lab.fabrikam.com', ['10.40.0.53']],
  ['own-port', '', ['192.168.178.1']],
  ['zone-number', '', ['fe80::200:5eff:fe10:1%en1', '172.20.10.1']],
  ['zone-number', 'mail.lan', ['192.168.15.1']],
  ['words-only', 'a.123456789.members.btmm.icloud.com', ['192.168.1.1']],
  ['japanese', '', ['fe80::1%en0', '2001:db8:cafe::53', '192.168.24.1']],
  // Somebody wrote addresses and ports where domains belong.
  ['odd-domains', 'metabase.contoso.com', ['100.96.7.1']],
  ['odd-domains', 'mail.fabrikam.com', ['100.96.7.1']],
  ['service-specific', 'mail.contoso.com', ['10.20.0.53']],
  ['service-specific', 'mail.fabrikam.com', ['192.168.178.1']],
  ['none', '', []],
];

test.each(asked)('macOS, %s: “%s” is asked at %j', (name, host, servers) => {
  expect(macServersFor(understood(parseScutilDns(output(`macos/scutil-dns-${name}`))), host)).toEqual(
    servers,
  );
});

test('macOS: an interface that is gone has no name', () => {
  const resolvers = understood(parseScutilDns(output('macos/scutil-dns-service-specific')));
  expect(resolvers.map(({ use, interface: name }) => [use, name])).toEqual([
    ['default', 'en0'],
    ['domain', undefined],
    ['scoped', 'en0'],
    ['scoped', 'utun5'],
  ]);
});

test('macOS: a link-local resolver is asked at the interface that it names, else at its block’s', () => {
  const text = output('macos/scutil-dns-zone-number');
  const first = (shown: string) =>
    macServersFor(understood(parseScutilDns(shown.replace('%12d', '%en7'))))[0];
  expect(first(text)).toBe('fe80::200:5eff:fe10:1%en7');
  expect(first(text.replace(/\(en1\)/, '(?)'))).toBe('fe80::200:5eff:fe10:1%en7');
  const gone = macServersFor(understood(parseScutilDns(text.replace(/\(en1\)/, '(?)'))));
  expect(gone[0]).toBe('fe80::200:5eff:fe10:1%12d');
});

test('macOS: no resolver for anything, none for the name that could be asked, and none at all', async () => {
  const servers = (stdout: string, code = 0) =>
    systemDnsServers(
      'darwin',
      {},
      () => ['192.0.2.53'],
      async () => ({ code, stdout, stderr: '' }),
    );
  const tunnelOnly = servers(output('macos/scutil-dns-default-without-server'));
  expect(await tunnelOnly('mail.contoso.com')).toEqual({ is: 'not-told' });
  const ownPort = servers(output('macos/scutil-dns-own-port'));
  expect(await ownPort('mail.test')).toEqual({ is: 'not-told' });
  // It says so, and ends with 1.
  expect(await servers(output('macos/scutil-dns-none'), 1)('mail.contoso.com')).toEqual({ is: 'absent' });
  expect(await servers('DNS configuration\n')('mail.contoso.com')).toEqual({ is: 'absent' });
  expect(await servers(output('macos/scutil-dns-home'), 1)('mail.contoso.com')).toMatchObject({
    is: 'not-read',
    why: 'exit-1',
  });
});

test('Windows: adapters that are up, what was set by hand before DHCP’s', () => {
  const registry = parseRegistry(output('windows/tcpip-interfaces'));
  expect(windowsDnsServers(registry, ['192.168.178.42', 'fe80::1'])).toEqual([
    '192.168.178.1',
    '192.168.178.2',
  ]);
  expect(windowsDnsServers(registry, ['10.20.7.43'])).toEqual(['10.20.0.53', '10.20.1.53']);
  expect(windowsDnsServers(registry, ['203.0.113.7'])).toEqual([]);
});

test('the runtime’s word is taken where it is good, and the system asked where it is not', async () => {
  const reg = commands({ Interfaces: output('windows/tcpip-interfaces') });
  const local = () => read(['192.168.178.42']);
  const known = systemDnsServers('win32', {}, () => ['192.0.2.53'], reg, local);
  expect(await known('contoso.com')).toEqual({ is: 'value', value: ['192.0.2.53'] });
  expect(reg.run).toEqual([]);
  const unknown = systemDnsServers('win32', {}, () => [], reg, local);
  expect(await unknown()).toEqual({ is: 'value', value: ['192.168.178.1', '192.168.178.2'] });
  await unknown();
  expect(reg.run).toEqual([
    'C:\\Windows\\System32\\reg.exe query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters\\Interfaces /s /reg:64',
  ]);

  const mac = systemDnsServers(
    'darwin',
    {},
    () => ['192.0.2.53'],
    commands({ scutil: output('macos/scutil-dns-split') }),
  );
  expect(await mac('mail.contoso.com')).toEqual({ is: 'value', value: ['10.20.0.53', '10.20.1.53'] });
  // Which resolver a VPN wants for the name is not known then; the default ones are the runtime's to tell.
  const silent = systemDnsServers('darwin', {}, () => ['192.0.2.53'], commands({}, { failure: 'timed-out' }));
  expect(await silent('mail.contoso.com')).toMatchObject({ is: 'not-read', why: 'timed-out' });
  expect(await silent()).toEqual({ is: 'value', value: ['192.0.2.53'] });
  const linux = systemDnsServers('linux', {}, () => ['192.0.2.53'], commands({}));
  expect(await linux('mail.contoso.com')).toEqual({ is: 'value', value: ['192.0.2.53'] });
});
