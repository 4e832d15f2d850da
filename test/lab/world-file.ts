import type { InterfaceAddress } from '../../electron/engine/net/network-profile.ts';
import { type AddressRule, ruleFor } from './address-rules.ts';

/** All that a process must know to use a running world; plain data, saved as JSON. */
export interface WorldFile {
  schema: 'mailpath-lab-world/1';
  bind: 'loopback' | 'real';
  /** Loopback port by `<public address> <port>`; `* <port>`: whatever has no entry of its own. */
  endpoints: Record<string, number>;
  rules: AddressRule[];
  /** A port where nobody listens. */
  refusePort: number;
  /** A port that never answers; 0 where no rule needs one. */
  blackHolePort: number;
  dnsServers: string[];
  hostsFile: string;
  interfaces: InterfaceAddress[];
  defaultRoute: { gateway?: string; interface: string } | null;
  neighbourAnswers: boolean;
  /** Of every URL; `null`: none is set. */
  proxy: { host: string; port: number } | null;
  /** The script that is set; `null`: none. */
  pac: { url: string; evaluated: boolean } | null;
  publicPem: string;
  privatePem: string;
}

const loopback = '127.0.0.1';
/** The broadcast address of loopback: a connect to it fails at once with ENETUNREACH, and no packet is made. */
const unreachable = '127.255.255.255';

/** Where an address of the simulated Internet is on this computer. */
export function endpointOf(
  world: WorldFile,
  address: string,
  port: number,
  rules: readonly AddressRule[] = world.rules,
): { address: string; port: number } {
  if (world.bind === 'real') return { address, port };
  const action = ruleFor(rules, address, port);
  if (action === 'unreachable') return { address: unreachable, port };
  if (action === 'blackhole') return { address: loopback, port: world.blackHolePort };
  if (action === 'refuse') return { address: loopback, port: world.refusePort };
  const known = world.endpoints[`${address} ${port}`] ?? world.endpoints[`* ${port}`];
  return { address: loopback, port: known ?? world.refusePort };
}
