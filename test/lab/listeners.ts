import { type Fault, faultsOf } from './faults.ts';
import type { SimulatedHost } from './host.ts';
import { proxyAddress, proxyPort } from './proxy-server.ts';
import { type ResolverName, resolverAddresses } from './resolvers.ts';
import type { Role } from './servers.ts';

/** One address and port where something listens; `*` stands for every address that has nothing of its own. */
export interface Listener {
  address: string;
  port: number;
  hosts: SimulatedHost[];
  role: Role;
}

/** All of a world. Hosts that share an address share its listeners: front doors are told apart by name. */
export function listenersOf(hosts: readonly SimulatedHost[], faults: readonly Fault[]): Listener[] {
  const found = new Map<string, Listener>();
  const add = (address: string, port: number, role: Role, host?: SimulatedHost) => {
    const key = `${address} ${port}`;
    const known = found.get(key);
    if (!known) found.set(key, { address, port, role, hosts: host ? [host] : [] });
    else if (host) known.hosts.push(host);
  };
  for (const host of hosts) {
    for (const address of [...host.addresses, ...(host.alsoAt ?? [])]) {
      if (host.http) add(address, 80, { kind: 'http' }, host);
      if (host.https) add(address, 443, { kind: 'https' }, host);
      for (const service of host.mail ?? []) add(address, service.port, { kind: 'mail', service }, host);
    }
  }
  for (const [resolver, address] of Object.entries(resolverAddresses)) {
    add(address, 53, { kind: 'dns', resolver: resolver as ResolverName });
  }
  if (faultsOf(faults, 'proxy').some(({ mode }) => mode !== 'dead' && mode !== 'unresolvable')) {
    add(proxyAddress, proxyPort, { kind: 'proxy' });
  }
  if (faultsOf(faults, 'portal').length > 0) {
    add('*', 80, { kind: 'http' });
    add('*', 443, { kind: 'https' });
  }
  return [...found.values()];
}
