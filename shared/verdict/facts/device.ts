import { addressKind } from '../../model/address-kind.ts';
import type { Evidence } from '../evidence.ts';
import { isMainHost, isUnder, vendorOf } from '../host.ts';
import type { Fact } from './fact.ts';

export interface LinkFact extends Fact<'ok' | 'no-interface' | 'no-route' | 'unknown'> {
  /** A VPN or other tunnel is up. */
  tunnel: boolean;
  /** An interface has an IPv6 address of the Internet. */
  globalIpv6: boolean;
}

export function linkFact(evidence: Evidence): LinkFact {
  const found = evidence.ofKind('interfaces').filter((one) => one.status === 'ok' || one.status === 'failed');
  const observations = found.map((one) => one.id);
  const interfaces = found.flatMap((one) => one.data?.interfaces ?? []);
  const extra = {
    tunnel: interfaces.some((one) => one.tunnel),
    globalIpv6: interfaces.some((one) => one.family === 6 && addressKind(one.address) === 'public'),
    observations,
  };
  const code = found.find((one) => one.status === 'failed')?.failure?.code;
  if (code === 'device-no-interface') return { value: 'no-interface', ...extra };
  if (code === 'device-no-route' || found.some((one) => one.data?.defaultRoute === null)) {
    return { value: 'no-route', ...extra };
  }
  return { value: found.some((one) => one.status === 'ok') ? 'ok' : 'unknown', ...extra };
}

export interface GatewayFact extends Fact<'ok' | 'silent' | 'unknown'> {
  address: string | undefined;
}

export function gatewayFact(evidence: Evidence): GatewayFact {
  const found = evidence.ofKind('gateway').filter((one) => one.status === 'ok' || one.status === 'failed');
  const observations = found.map((one) => one.id);
  const address = found.map((one) => one.data?.address).find((one) => one !== undefined);
  if (found.some((one) => one.status === 'ok')) return { value: 'ok', observations, address };
  const silent = found.some((one) => one.failure?.code === 'network-gateway-silent');
  return { value: silent ? 'silent' : 'unknown', observations, address };
}

export interface HostsFileFact extends Fact<'none' | 'harmless' | 'override' | 'unknown'> {
  entries: readonly { line: number; address: string; name: string }[];
}

/**
 * Entries for hosts that mail needs, unless a handshake with the right public certificate proved that the address is
 * genuine (protocols.md 2.5, step 1).
 */
export function hostsFileFact(evidence: Evidence, genuine: ReadonlySet<string>): HostsFileFact {
  const found = evidence.ofKind('hosts-file').filter((one) => one.status === 'ok');
  const observations = found.map((one) => one.id);
  if (found.length === 0) return { value: 'unknown', observations, entries: [] };
  const domain = evidence.request.domain.toLowerCase();
  const all = found.flatMap((one) => one.data?.entries ?? []);
  const entries = all.filter(({ name }) => {
    const host = name.toLowerCase();
    if (genuine.has(host)) return false;
    return isUnder(host, domain) || (vendorOf(host) !== 'other' && isMainHost(host));
  });
  if (entries.length > 0) return { value: 'override', observations, entries };
  return { value: all.length > 0 ? 'harmless' : 'none', observations, entries: all };
}
