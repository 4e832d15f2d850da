import { describe, expect, test } from 'vitest';
import type { InterfaceAddress, NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { notTold, read } from '../../../electron/engine/net/reading.ts';
import { type ChangedPart, changedInterfaces, NetworkWatch } from '../../../electron/engine/network-watch.ts';
import { loopback } from '../net/servers/loopback.ts';

const at = (name: string, address: string, tunnel = false): InterfaceAddress => ({
  name,
  address,
  family: address.includes(':') ? 6 : 4,
  tunnel,
});
const wifi = at('wlan0', '192.168.1.20');
const wifi6 = at('wlan0', '2001:db8:1:2:aaaa::1');

describe('changedInterfaces', () => {
  test.each<[why: string, now: InterfaceAddress[], wayOut: string | undefined, changed: ChangedPart[]]>([
    ['nothing', [wifi6, wifi], 'wlan0', []],
    ['another network', [at('wlan0', '10.0.0.7'), wifi6], 'wlan0', ['interface']],
    ['the cable is pulled', [], 'wlan0', ['interface']],
    ['another prefix', [wifi, at('wlan0', '2001:db8:9:9::1')], 'wlan0', ['interface']],
    ['a new address within the prefix (RFC 8981)', [wifi, at('wlan0', '2001:db8:1:2:bbbb::9')], 'wlan0', []],
    [
      'a link-local address',
      [wifi, wifi6, at('wlan0', 'fe80::1'), at('utun3', 'fe80::2', true)],
      'wlan0',
      [],
    ],
    ['a virtual machine beside the way out', [wifi, wifi6, at('vmnet1', '172.16.0.1')], 'wlan0', []],
    [
      'a second interface where the way out is not known',
      [wifi, wifi6, at('eth0', '10.1.0.4')],
      undefined,
      ['interface'],
    ],
    ['a VPN comes up', [wifi, wifi6, at('utun5', '10.9.0.2', true)], 'wlan0', ['vpn']],
  ])('%s', (_, now, wayOut, changed) => {
    expect(changedInterfaces([wifi, wifi6], now, wayOut)).toEqual(changed);
  });
});

/** A computer whose network the test changes. */
function computer() {
  const state = {
    interfaces: [wifi],
    route: { interface: 'wlan0', gateway: '192.168.1.1' } as
      | { interface: string; gateway: string }
      | undefined,
    resolvers: ['192.168.1.1'],
  };
  const base = loopback({});
  const profile: NetworkProfile = {
    ...base,
    dnsServers: async () => (state.resolvers.length > 0 ? read(state.resolvers) : notTold),
    platform: {
      ...base.platform,
      interfaces: () => ({ is: 'value', value: state.interfaces }),
      defaultRoute: async () => (state.route ? read(state.route) : notTold),
    },
  };
  const told: ChangedPart[][] = [];
  const watch = new NetworkWatch(profile, ({ changed }) => told.push(changed));
  return { state, told, watch };
}

describe('a network watch', () => {
  test('knows of a change when a try fails, and not of one before it began', async () => {
    const { state, told, watch } = computer();
    await watch.ask();
    const began = performance.now();
    expect(watch.changedSince(began)).toBe(false);
    state.interfaces = [at('wlan0', '10.0.0.7')];
    watch.look();
    expect(watch.changedSince(began)).toBe(true);
    expect(watch.changedSince(performance.now())).toBe(false);
    expect(told).toEqual([['interface']]);
  });

  test('tells of another route and other name servers, and not of ones that could not be read', async () => {
    const { state, told, watch } = computer();
    await watch.ask();
    state.route = undefined;
    state.resolvers = [];
    await watch.ask();
    expect(told).toEqual([]);
    state.route = { interface: 'eth0', gateway: '10.0.0.1' };
    state.resolvers = ['10.0.0.1'];
    await watch.ask();
    expect(told).toEqual([['route', 'resolver']]);
  });
});
