import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCapped } from '../../../electron/engine/net/read-capped.ts';
import { hostsPath, isTunnel, systemPlatform } from '../../../electron/engine/net/system-platform.ts';

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

test('a file is read up to a size, and says so; a missing one is absent, one that cannot be read is not known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-hosts-'));
  writeFileSync(join(folder, 'hosts'), `127.0.0.1 localhost\n${'#'.repeat(2000)}`);
  const cut = await readCapped(join(folder, 'hosts'), 1000);
  const whole = await readCapped(join(folder, 'hosts'));
  expect(await readCapped(join(folder, 'none'))).toEqual({ is: 'absent' });
  expect(await readCapped(folder)).toEqual({ is: 'not-read', what: folder, why: 'EISDIR' });
  rmSync(folder, { recursive: true });
  expect(cut).toMatchObject({ is: 'value', value: { whole: false } });
  expect(cut.is === 'value' && cut.value.text).toHaveLength(1000);
  expect(whole).toMatchObject({ is: 'value', value: { whole: true } });
});

test('this computer tells without failing', async () => {
  const platform = systemPlatform(process.platform, { HTTPS_PROXY: 'http://p.example:3128' });
  const interfaces = platform.interfaces();
  if (interfaces.is !== 'value') throw new Error(interfaces.is);
  expect(interfaces.value.map(({ address }) => address)).not.toEqual(
    expect.arrayContaining([expect.toBeOneOf(['127.0.0.1', '::1'])]),
  );
  expect((await platform.defaultRoute()).is).toMatch(/^(?:value|absent)$/);
  expect((await platform.neighbourAnswers('192.0.2.254')).is).toMatch(/^(?:value|absent)$/);
  expect(await platform.neighbourAnswers('not an address')).toEqual({ is: 'not-told' });
  expect(await platform.hostsFile()).toMatchObject({ is: 'value', value: { whole: true } });
  expect((await platform.proxies()).source).toBe('environment');
});

test('a platform that nobody described is not known, rather than broken', async () => {
  const platform = systemPlatform('sunos', {});
  expect(await platform.defaultRoute()).toEqual({ is: 'not-told' });
  expect(await platform.neighbourAnswers('192.0.2.1')).toEqual({ is: 'not-told' });
});
