import { describe, expect, test } from 'vitest';
import {
  parseArpA,
  parseArpAn,
  parseIpNeigh,
  parseProcArp,
} from '../../../electron/engine/net/neighbour-tables.ts';
import {
  parseProcRoute,
  parseProcRoute6,
  parseRouteGet,
  parseRoutePrint,
} from '../../../electron/engine/net/route-tables.ts';
import { output } from './system-output.ts';

describe('Linux', () => {
  const head = 'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n';
  const eth0 = 'eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n';
  const wlan0 = 'wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n';
  const link = 'eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n';
  const wireguard = 'wg0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n';

  test('the default route of the lowest metric', () => {
    expect(parseProcRoute(head + wlan0 + eth0 + link)).toEqual({ gateway: '192.0.2.1', interface: 'eth0' });
    expect(parseProcRoute(head + wlan0 + wireguard)).toEqual({ interface: 'wg0' });
    expect(parseProcRoute(head + link)).toBeNull();
    expect(parseProcRoute('')).toBeUndefined();
  });

  test('half of the table is no default route', () => {
    const half = 'tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0\n';
    expect(parseProcRoute(head + half)).toBeNull();
  });

  test('IPv6, without the kernel’s own unreachable routes', () => {
    const zero = '0'.repeat(32);
    const own = `${zero} 00 ${zero} 00 ${zero} ffffffff 00000001 00000000 00200200       lo\n`;
    const route = `${zero} 00 ${zero} 00 fe80000000000000021122fffe334455 00000400 00000002 00000000 00000003     eth0\n`;
    const linkLocal = `fe800000000000000000000000000000 40 ${zero} 00 ${zero} 00000100 00000002 00000000 00000001     eth0\n`;
    expect(parseProcRoute6(linkLocal + route + own)).toEqual({
      gateway: 'fe80::211:22ff:fe33:4455',
      interface: 'eth0',
    });
    expect(parseProcRoute6(linkLocal + own)).toBeNull();
    expect(parseProcRoute6(route.replace('fe80', 'fe8g'))).toBeUndefined();
  });

  test('neighbours', () => {
    const arp = `IP address       HW type     Flags       HW address            Mask     Device
192.0.2.1        0x1         0x2         02:00:5e:10:00:01     *        eth0
192.0.2.9        0x1         0x0         00:00:00:00:00:00     *        eth0
`;
    expect(parseProcArp(arp, '192.0.2.1')).toBe(true);
    expect(parseProcArp(arp, '192.0.2.9')).toBe(false);
    expect(parseProcArp(arp, '192.0.2.10')).toBe('no-entry');
    const neigh = `fe80::1 dev eth0 lladdr 02:00:5e:10:00:01 router STALE
fe80::9 dev eth0 FAILED
fe80::8 dev eth0  INCOMPLETE
`;
    expect(parseIpNeigh(neigh, 'fe80::1')).toBe(true);
    expect(parseIpNeigh(neigh, 'fe80::9')).toBe(false);
    expect(parseIpNeigh(neigh, 'fe80::8')).toBe(false);
    expect(parseIpNeigh(neigh, 'fe80::7')).toBe('no-entry');
  });
});

describe('macOS', () => {
  const wifi = `   route to: default
destination: default
       mask: default
    gateway: 192.168.1.1
  interface: en0
      flags: <UP,GATEWAY,DONE,STATIC,PRCLONING,GLOBAL>
 recvpipe  sendpipe  ssthresh  rtt,msec    rttvar  hopcount      mtu     expire
       0         0         0         0         0         0      1500         0
`;
  const tunnel = `   route to: default
destination: default
       mask: default
    gateway: index: 24 utun6
  interface: utun6
      flags: <UP,DONE,CLONING,STATIC>
`;

  test('the default route', () => {
    expect(parseRouteGet(wifi)).toEqual({ gateway: '192.168.1.1', interface: 'en0' });
    expect(parseRouteGet(tunnel)).toEqual({ interface: 'utun6' });
    expect(parseRouteGet('route: writing to routing socket: not in table\n')).toBeUndefined();
  });

  /** A way out, or `null`: there is one in the table, and nothing goes out by it. */
  test.each([
    ['router', { gateway: '192.168.178.1', interface: 'en0' }],
    ['tunnel', { interface: 'ipsec0' }],
    ['tunnel-index', { interface: 'utun6' }],
    ['tunnel-router', { gateway: '10.8.0.5', interface: 'utun3' }],
    // For sockets of the interface alone, and the only one there is: a tunnel takes the rest by halves.
    ['scoped', { gateway: '192.168.1.1', interface: 'en0' }],
    ['six', { gateway: 'fe80::200:5eff:fe10:2%en0', interface: 'en0' }],
    ['six-own-tunnel', null],
    ['refused', null],
  ])('the default route, %s', (name, route) => {
    expect(parseRouteGet(output(`macos/route-get-${name}`))).toEqual(route);
  });

  test('what drops packets without a word is no way out either, and a whole tunnel of IPv6 is one', () => {
    const refused = output('macos/route-get-refused');
    expect(parseRouteGet(refused.replace('REJECT', 'BLACKHOLE'))).toBeNull();
    expect(parseRouteGet(refused.replace('REJECT,', ''))).toEqual({ gateway: '127.0.0.1', interface: 'lo0' });
    const six = output('macos/route-get-six-own-tunnel').replace('IFSCOPE,', '');
    expect(parseRouteGet(six)).toEqual({ interface: 'utun0' });
  });

  test.each([
    ['one-network', '192.168.1.1', true],
    ['one-network', '192.168.1.2', false],
    ['one-network', '192.168.1.20', true],
    ['one-network', '192.168.64.1', true],
    ['one-network', '192.168.1.25', 'no-entry'],
    // Two interfaces in one network: it is there when one of them had an answer.
    ['two-interfaces', '192.168.178.1', true],
    ['two-interfaces', '192.168.178.9', false],
    ['two-interfaces', '192.168.178.42', true],
    ['two-interfaces', '172.16.5.1', true],
    ['two-interfaces', '169.254.169.254', false],
  ])('neighbours, %s: %s is %s', (name, address, expected) => {
    expect(parseArpAn(output(`macos/arp-an-${name}`), address)).toBe(expected);
  });

  test('neighbours', () => {
    const arp = `? (192.168.1.1) at 2:0:5e:10:0:1 on en0 ifscope [ethernet]
? (192.168.1.9) at (incomplete) on en0 ifscope [ethernet]
? (224.0.0.251) at 1:0:5e:0:0:fb on en0 ifscope permanent [ethernet]
`;
    expect(parseArpAn(arp, '192.168.1.1')).toBe(true);
    expect(parseArpAn(arp, '192.168.1.9')).toBe(false);
    expect(parseArpAn(arp, '192.168.1.10')).toBe('no-entry');
  });
});

describe('Windows', () => {
  const english = `===========================================================================
Interface List
 12...02 00 5e 10 00 01 ......Intel(R) Wi-Fi 6 AX201 160MHz
  1...........................Software Loopback Interface 1
===========================================================================

IPv4 Route Table
===========================================================================
Active Routes:
Network Destination        Netmask          Gateway       Interface  Metric
          0.0.0.0          0.0.0.0      192.168.1.1    192.168.1.20     50
          0.0.0.0          0.0.0.0       10.20.0.1      10.20.0.44     25
        127.0.0.0        255.0.0.0         On-link         127.0.0.1    331
===========================================================================
Persistent Routes:
  Network Address          Netmask  Gateway Address  Metric
          0.0.0.0          0.0.0.0     172.16.0.1       1
===========================================================================
`;

  test('the active default route of the lowest metric, not the persistent one', () => {
    expect(parseRoutePrint(english)).toEqual({ gateway: '10.20.0.1', interface: '10.20.0.44' });
    expect(parseRoutePrint(english.replaceAll('\n', '\r\n'))).toEqual({
      gateway: '10.20.0.1',
      interface: '10.20.0.44',
    });
  });

  test('in German, through a tunnel, and with none', () => {
    const german = `IPv4-Routentabelle
===========================================================================
Aktive Routen:
     Netzwerkziel    Netzwerkmaske          Gateway    Schnittstelle Metrik
          0.0.0.0          0.0.0.0   Auf Verbindung         10.8.0.2      5
===========================================================================
Ständige Routen:
  Keine
`;
    expect(parseRoutePrint(german)).toEqual({ interface: '10.8.0.2' });
    const loopback = '        127.0.0.0        255.0.0.0   Auf Verbindung         127.0.0.1    331';
    expect(parseRoutePrint(german.replace(/^ +0\.0\.0\.0.*$/m, loopback))).toBeNull();
    // Not even the loopback's: that is no table.
    expect(parseRoutePrint(german.replace(/^ +0\.0\.0\.0.*$/m, ''))).toBeUndefined();
    const onlyPersistent = english.replace(/^ +0\.0\.0\.0 .*\d{2}$/gm, '');
    expect(parseRoutePrint(onlyPersistent)).toBeNull();
  });

  test('neighbours', () => {
    const arp = `
Interface: 192.168.1.20 --- 0xc\r
  Internet Address      Physical Address      Type\r
  192.168.1.1           02-00-5e-10-00-01     dynamic\r
  192.168.1.9           00-00-00-00-00-00     invalid\r
`;
    expect(parseArpA(arp, '192.168.1.1')).toBe(true);
    expect(parseArpA(arp, '192.168.1.9')).toBe(false);
    expect(parseArpA(arp, '192.168.1.20')).toBe('no-entry');
  });
});
