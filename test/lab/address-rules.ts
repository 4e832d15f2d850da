import { type Fault, faultsOf, matchesHost, type TcpTarget } from './faults.ts';
import type { SimulatedHost } from './host.ts';
import { pacAddress } from './pac-server.ts';
import { proxyAddress } from './proxy-server.ts';
import { resolverAddresses } from './resolvers.ts';

/** What happens to packets before they reach a server; the parts that are present must all match. */
export interface AddressRule {
  addresses?: readonly string[];
  ports?: readonly number[];
  family?: 4 | 6;
  /** Only beyond the local network. */
  beyondLocal?: true;
  /** `unreachable`: the kernel says so at once (ENETUNREACH). */
  action: 'blackhole' | 'refuse' | 'unreachable';
}

export const gatewayAddress = resolverAddresses.router;

/** The faults below TLS, as rules in order: the first that matches counts. */
export function rulesOf(faults: readonly Fault[], hosts: readonly SimulatedHost[]): AddressRule[] {
  const rules: AddressRule[] = [];
  for (const fault of faults) {
    switch (fault.kind) {
      case 'no-interface':
        rules.push({ action: 'unreachable' });
        break;
      case 'no-route':
        rules.push({ action: 'unreachable', beyondLocal: true });
        break;
      case 'gateway-silent':
        rules.push({ action: 'blackhole', addresses: [gatewayAddress] });
        break;
      case 'ipv6-blackhole':
        rules.push({ action: 'blackhole', family: 6 });
        break;
      case 'tcp-refuse':
        rules.push({ action: 'refuse', ...targetRule(fault.target, hosts) });
        break;
      case 'tcp-blackhole':
        rules.push({ action: 'blackhole', ...targetRule(fault.target, hosts) });
        break;
      case 'proxy':
        if (fault.mode === 'dead') rules.push({ action: 'blackhole', addresses: [proxyAddress] });
        break;
      case 'pac':
        if (fault.serves === 'silent') rules.push({ action: 'blackhole', addresses: [pacAddress] });
        break;
      case 'portal':
        if (fault.tls === 'blackhole')
          rules.push({ action: 'blackhole', beyondLocal: true, ports: securePorts });
        break;
      default:
    }
  }
  return rules;
}

/** A network that lets nothing out but its proxy; the proxy's own connections are not under it. */
export function directRules(faults: readonly Fault[]): AddressRule[] {
  const ways = [...faultsOf(faults, 'proxy'), ...faultsOf(faults, 'pac')];
  const closed = ways.some((fault) => fault.directWorks === false);
  return closed ? [{ action: 'blackhole', beyondLocal: true }] : [];
}

const securePorts = [443, 993, 995, 465, 587, 143, 110, 25];

function targetRule(target: TcpTarget, hosts: readonly SimulatedHost[]): Omit<AddressRule, 'action'> {
  const { host } = target;
  const ofHost =
    host === undefined
      ? []
      : hosts
          .filter(({ name }) => matchesHost(host, name))
          .flatMap((one) => [...one.addresses, ...(one.alsoAt ?? [])]);
  const addresses = [...(target.addresses ?? []), ...ofHost];
  if (host !== undefined && addresses.length === 0) throw new Error(`no host of the lab is called ${host}`);
  return {
    ...(addresses.length > 0 ? { addresses } : {}),
    ...(target.ports ? { ports: target.ports } : {}),
    ...(target.everything ? { beyondLocal: true as const } : {}),
  };
}

export function isLocal(address: string): boolean {
  return /^(127\.|10\.|192\.168\.|169\.254\.|::1$|fe80:|fd)/.test(address);
}

export function ruleFor(
  rules: readonly AddressRule[],
  address: string,
  port: number,
): AddressRule['action'] | undefined {
  return rules.find(
    (rule) =>
      (rule.addresses === undefined || rule.addresses.includes(address)) &&
      (rule.ports === undefined || rule.ports.includes(port)) &&
      (rule.family === undefined || rule.family === (address.includes(':') ? 6 : 4)) &&
      (rule.beyondLocal === undefined || !isLocal(address)),
  )?.action;
}
