import { type ExtendedReason, extendedReason } from '../../catalogue/extended-dns-errors.ts';
import type { FailureCode } from '../../model/failure.ts';
import type { ObservationOf } from '../../model/observation.ts';

/** What a resolver said about a name, in one word. `away`: the resolver itself could not be asked. */
export type DnsWord =
  | 'answer'
  | 'nodata'
  | 'nxdomain'
  | 'servfail'
  | 'refused'
  | 'silent'
  | 'malformed'
  | 'away';

const words: Partial<Record<FailureCode, DnsWord>> = {
  'dns-nxdomain': 'nxdomain',
  'dns-nodata': 'nodata',
  'dns-servfail': 'servfail',
  'dns-refused': 'refused',
  'dns-timeout': 'silent',
  'dns-unreachable': 'silent',
  'dns-malformed': 'malformed',
  'dns-mismatched': 'malformed',
  // Programs take an answer only from whom they asked, so that they hear nothing.
  'dns-wrong-source': 'silent',
  'dns-truncated': 'silent',
  'dns-unknown': 'servfail',
};

/** The codes that say something else than that the server could not find out. */
const rcodes: Readonly<Record<string, DnsWord>> = {
  NXDOMAIN: 'nxdomain',
  REFUSED: 'refused',
};

/** The word of one question; undefined when it was not asked. */
export function dnsWord(one: ObservationOf<'dns-server'> | ObservationOf<'dns-system'>): DnsWord | undefined {
  if (one.status === 'failed') {
    const code = one.failure?.code;
    if (code === undefined || code === 'internal') return undefined;
    return words[code] ?? 'away';
  }
  if (one.status !== 'ok') return undefined;
  if (one.kind === 'dns-system') return (one.data?.addresses.length ?? 0) > 0 ? 'answer' : 'nodata';
  const rcode = one.data?.rcode?.toUpperCase() ?? 'NOERROR';
  if (rcode !== 'NOERROR') return rcodes[rcode] ?? 'servfail';
  return (one.data?.answers.length ?? 0) > 0 || (one.data?.cnames.length ?? 0) > 0 ? 'answer' : 'nodata';
}

/**
 * Why the resolver keeps the answer back: it says so, or it gives one as soon as it is told not to check signatures
 * (RFC 4035, 3.2.2). Undefined: it does not say.
 */
export function dnsWhy({ data }: ObservationOf<'dns-server'>): ExtendedReason | undefined {
  if (!data) return undefined;
  const { secondLook, extendedErrors = [] } = data;
  const unchecked = secondLook?.form === 'checking-disabled' && secondLook.rcode === 'NOERROR';
  return extendedReason(extendedErrors) ?? (unchecked ? 'signatures' : undefined);
}

const operators: Readonly<Record<string, string>> = {
  '1.1.1.1': 'Cloudflare',
  '1.0.0.1': 'Cloudflare',
  'cloudflare-dns.com': 'Cloudflare',
  '8.8.8.8': 'Google',
  '8.8.4.4': 'Google',
  'dns.google': 'Google',
  '9.9.9.9': 'Quad9',
  'dns.quad9.net': 'Quad9',
};

/** One name per operator, whichever transport was used: two transports are not two witnesses. */
export function operatorOf(server: string): string {
  return operators[server.toLowerCase()] ?? server;
}

export function isPublicResolver(server: string): boolean {
  return operators[server.toLowerCase()] !== undefined;
}
