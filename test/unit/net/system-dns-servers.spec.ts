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
