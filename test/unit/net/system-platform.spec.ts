import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  hostsPath,
  isTunnel,
  readCapped,
  systemPlatform,
} from '../../../electron/engine/net/system-platform.ts';

test('tunnels are known by their names', () => {
  const tunnels = [
    'utun3',
    'tun0',
    'tap1',
    'wg0',
    'ppp0',
    'ipsec0',
    'tailscale0',
    'gpd0',
    'ztabcdef',
    'Contoso VPN',
    'WireGuard Tunnel',
  ];
  const others = [
    'eth0',
    'en0',
    'wlan0',
    'Wi-Fi',
    'Ethernet 2',
    'enp3s0',
    'bridge0',
    'docker0',
    'awdl0',
    'vEthernet (WSL)',
  ];
  expect(tunnels.filter((name) => !isTunnel(name))).toEqual([]);
  expect(others.filter(isTunnel)).toEqual([]);
});

test('the hosts file is where the platform keeps it', () => {
  expect(hostsPath('linux', {})).toBe('/etc/hosts');
  expect(hostsPath('darwin', {})).toBe('/etc/hosts');
  expect(hostsPath('win32', { SystemRoot: 'D:\\Windows' })).toBe(
    'D:\\Windows\\System32\\drivers\\etc\\hosts',
  );
});

test('a file is read up to a mebibyte, and a missing one is not known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-hosts-'));
  writeFileSync(join(folder, 'hosts'), `127.0.0.1 localhost\n${'#'.repeat(2 * 1024 * 1024)}`);
  const text = await readCapped(join(folder, 'hosts'));
  expect(await readCapped(join(folder, 'none'))).toBeUndefined();
  rmSync(folder, { recursive: true });
  expect(text).toMatch(/^127\.0\.0\.1 localhost\n#/);
  expect(text).toHaveLength(1024 * 1024);
});

test('this computer tells without failing', async () => {
  const platform = systemPlatform(process.platform, { HTTPS_PROXY: 'http://p.example:3128' });
  expect(platform.interfaces().every(({ address }) => address !== '127.0.0.1' && address !== '::1')).toBe(
    true,
  );
  const route = await platform.defaultRoute();
  expect(route === null || route === undefined || typeof route.interface === 'string').toBe(true);
  expect([true, false, undefined]).toContain(await platform.neighbourAnswers('192.0.2.254'));
  expect(await platform.neighbourAnswers('not an address')).toBeUndefined();
  expect(await platform.hostsFile()).toMatchObject({ text: expect.any(String) });
  expect((await platform.proxies()).source).toBe('environment');
});

test('a platform that nobody described is not known, rather than broken', async () => {
  const platform = systemPlatform('sunos', {});
  expect(await platform.defaultRoute()).toBeUndefined();
  expect(await platform.neighbourAnswers('192.0.2.1')).toBeUndefined();
});
