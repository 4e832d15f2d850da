import { directRules, gatewayAddress, rulesOf } from './address-rules.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { SimulatedHost } from './host.ts';
import { pacUrl } from './pac-server.ts';
import { proxyName, proxyPort } from './proxy-server.ts';
import { resolverAddresses } from './resolvers.ts';
import type { WorldFile } from './world-file.ts';

export interface WorldOptions {
  faults: readonly Fault[];
  /** Delay of a round trip in milliseconds; a `slow` fault says the same. */
  rttMs?: number;
  /** `real`: listen on the public addresses and ports themselves; they must be on an interface (root, own namespace). */
  bind?: 'loopback' | 'real';
  /** What is sent instead of each piece that a server says: in clear text, before it is encrypted. Not of UDP's. */
  alter?: (said: Buffer) => Buffer;
}

/** What the computer in this world knows about itself; ports and roots are filled in as the servers start. */
export function describeWorld({ faults, bind }: WorldOptions, hosts: readonly SimulatedHost[]): WorldFile {
  const gone = faultsOf(faults, 'no-interface').length > 0;
  const silent = gone || faultsOf(faults, 'gateway-silent').length > 0;
  const routeless = gone || faultsOf(faults, 'no-route').length > 0;
  const using = faultsOf(faults, 'resolvers')[0]?.use ?? ['router' as const];
  const lines = faultsOf(faults, 'hosts-file').flatMap((fault) => fault.lines);
  const [pac] = faultsOf(faults, 'pac');
  return {
    schema: 'mailpath-lab-world/1',
    bind: bind ?? 'loopback',
    endpoints: {},
    rules: [...directRules(faults), ...rulesOf(faults, hosts)],
    refusePort: 1,
    blackHolePort: 0,
    dnsServers: gone ? [] : using.map((name) => resolverAddresses[name]),
    hostsFile: ['127.0.0.1 localhost', '::1 localhost', ...lines, ''].join('\n'),
    interfaces: gone
      ? []
      : [
          { name: 'en0', address: '192.168.1.23', family: 4, tunnel: false },
          { name: 'en0', address: '2a02:8109:9c40:1::23', family: 6, tunnel: false },
        ],
    defaultRoute: routeless ? null : { gateway: gatewayAddress, interface: 'en0' },
    neighbourAnswers: !silent,
    proxy: faultsOf(faults, 'proxy').length > 0 ? { host: proxyName, port: proxyPort } : null,
    pac: pac ? { url: pacUrl, evaluated: pac.evaluated !== false } : null,
    publicPem: '',
    privatePem: '',
  };
}
