import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';

/**
 * A computer on a network where nothing answers: names are never resolved, packets go to a port of this machine that
 * nobody reads. Only the time limits end anything.
 */
export const silentNetwork: NetworkProfile = {
  lookup: () => new Promise(() => {}),
  dnsServers: async () => ({ is: 'value', value: ['192.168.1.1'] }),
  // 192.0.2.0/24 is routed nowhere (RFC 5737).
  endpoint: (_address, port) => ({ address: '192.0.2.1', port }),
  trust: {
    context: undefined,
    isPublicRoot: () => false,
    systemRoots: () => [],
    publicRootsReplaced: false,
    extraRootCount: 0,
  },
  platform: {
    interfaces: () => ({
      is: 'value',
      value: [{ name: 'eth0', address: '192.168.1.23', family: 4, tunnel: false }],
    }),
    defaultRoute: async () => ({ is: 'value', value: { gateway: '192.168.1.1', interface: 'eth0' } }),
    neighbourAnswers: async () => ({ is: 'absent' }),
    hostsFile: async () => ({ is: 'value', value: { path: '/home/ana/hosts', text: '', whole: true } }),
    proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy: null }) }),
  },
};
