import { mailHosts } from '../../catalogue/host-owner.ts';
import { addressKind } from '../../model/address-kind.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { Evidence } from '../evidence.ts';
import { isUnder } from '../host.ts';
import { type Fact, fact } from './fact.ts';
import type { MailboxFacts } from './mailbox.ts';
import { placeOf } from './place.ts';

const linkSpeaks = {
  ok: 'health',
  'no-interface': 'fault',
  'no-route': 'fault',
  unknown: 'nothing',
} as const;

export interface LinkFact extends Fact<keyof typeof linkSpeaks> {
  /** A VPN or other tunnel is up. */
  tunnel: boolean;
  /** The default route goes through one. */
  throughTunnel: boolean;
  /** An interface has an IPv6 address of the Internet. */
  globalIpv6: boolean;
}

export function linkFact(evidence: Evidence): LinkFact {
  const found = evidence.ofKind('interfaces').filter((one) => one.status === 'ok' || one.status === 'failed');
  const observations = found.map((one) => one.id);
  const interfaces = found.flatMap((one) => one.data?.interfaces ?? []);
  const word = (): LinkFact['value'] => {
    const failed = (code: FailureCode) => found.some((one) => one.failure?.code === code);
    if (failed('device-no-interface')) return 'no-interface';
    if (failed('device-no-route') || found.some((one) => one.data?.defaultRoute === null)) return 'no-route';
    return found.some((one) => one.status === 'ok') ? 'ok' : 'unknown';
  };
  return {
    ...fact(word(), observations, linkSpeaks),
    tunnel: interfaces.some((one) => one.tunnel),
    throughTunnel: found.some(({ data }) =>
      data?.interfaces.some((one) => one.tunnel && one.name === data.defaultRoute?.interface),
    ),
    globalIpv6: interfaces.some((one) => one.family === 6 && addressKind(one.address) === 'public'),
  };
}

const gatewaySpeaks = { ok: 'health', silent: 'fault', unknown: 'nothing' } as const;

export interface GatewayFact extends Fact<keyof typeof gatewaySpeaks> {
  address: string | undefined;
  /** How long the router took to answer, milliseconds. */
  answeredInMs: number | undefined;
}

export function gatewayFact(evidence: Evidence): GatewayFact {
  const found = evidence.ofKind('gateway').filter((one) => one.status === 'ok' || one.status === 'failed');
  const observations = found.map((one) => one.id);
  const address = found.map((one) => one.data?.address).find((one) => one !== undefined);
  const answered = found.find((one) => one.status === 'ok');
  const silent = found.some((one) => one.failure?.code === 'network-gateway-silent');
  return {
    ...fact(answered ? 'ok' : silent ? 'silent' : 'unknown', observations, gatewaySpeaks),
    address,
    answeredInMs: answered?.durationMs,
  };
}

const hostsFileSpeaks = {
  none: 'health',
  harmless: 'nothing',
  override: 'fault',
  unknown: 'nothing',
} as const;

export interface HostsFileFact extends Fact<keyof typeof hostsFileSpeaks> {
  /** For hosts that mail needs: those that lead elsewhere, or where there are none, those that lead to the right server. */
  entries: readonly { line: number; address: string; name: string }[];
}

/**
 * Entries for hosts that mail needs, unless a handshake with the right public certificate proved that the address is
 * genuine (protocols.md 2.5, step 1). That somebody runs mail does not make each of their hosts one: block lists name many
 * that collect statistics. What mail needs is what its programs and this run ask, the domain, and the mailbox's own servers,
 * whoever runs them; another provider's hosts break nothing here.
 */
export function hostsFileFact(
  evidence: Evidence,
  { servers, isKeyHost }: Pick<MailboxFacts, 'servers' | 'isKeyHost'>,
  genuine: ReadonlySet<string>,
): HostsFileFact {
  const found = evidence.ofKind('hosts-file').filter((one) => one.status === 'ok');
  const observations = found.map((one) => one.id);
  if (found.length === 0) return { ...fact('unknown', observations, hostsFileSpeaks), entries: [] };
  const domain = evidence.request.domain.toLowerCase();
  const all = found.flatMap((one) => one.data?.entries ?? []);
  const own = new Set(servers.map(({ host }) => host.toLowerCase()));
  const asked = new Set(evidence.observations.map((one) => placeOf(one)?.host));
  const ofMail = all.filter(({ name }) => {
    const host = name.toLowerCase();
    if (isUnder(host, domain) || own.has(host)) return true;
    return (mailHosts.has(host) || asked.has(host)) && isKeyHost(host);
  });
  const wrong = ofMail.filter(({ name }) => !genuine.has(name.toLowerCase()));
  if (wrong.length > 0) return { ...fact('override', observations, hostsFileSpeaks), entries: wrong };
  return { ...fact(all.length > 0 ? 'harmless' : 'none', observations, hostsFileSpeaks), entries: ofMail };
}
