import type { Answer as DnsRecord, Question } from 'dns-packet';
import { type DnsAction, type DnsView, type Fault, faultsOf, matchesHost } from './faults.ts';
import type { Zone, ZoneAnswer } from './zone.ts';

export type ResolverName = 'router' | 'isp' | 'company' | 'cloudflare' | 'google' | 'quad9';

/** The resolvers of the lab and where they are. */
export const resolverAddresses: Record<ResolverName, string> = {
  router: '192.168.1.1',
  isp: '195.34.133.21',
  company: '10.1.0.53',
  cloudflare: '1.1.1.1',
  google: '8.8.8.8',
  quad9: '9.9.9.9',
};

export type ResolverReply = ZoneAnswer | 'timeout' | 'garbage' | 'mismatched';

const views: Record<ResolverName, readonly DnsView[]> = {
  router: ['router', 'isp', 'all'],
  isp: ['isp', 'all'],
  company: ['company', 'all'],
  cloudflare: ['cloudflare', 'public', 'all'],
  google: ['google', 'public', 'all'],
  quad9: ['quad9', 'public', 'all'],
};

/** What this resolver answers: the truth of the zone, after the faults of its view. */
export function resolverReply(
  zone: Zone,
  faults: readonly Fault[],
  resolver: ResolverName,
  question: Pick<Question, 'name' | 'type'>,
): ResolverReply {
  const seen = views[resolver];
  const action = faultsOf(faults, 'dns').find(
    (fault) =>
      seen.includes(fault.view) &&
      matchesHost(fault.name, question.name) &&
      (fault.types === undefined || fault.types.includes(question.type)),
  )?.action;
  if (action !== undefined) return reply(action, question);
  const honest = zone.answer(question.name, question.type);
  const rewrite = faultsOf(faults, 'dns-rewrite-unknown').find((fault) => seen.includes(fault.view));
  if (rewrite && honest.rcode === 'NXDOMAIN') return withAddresses([rewrite.address], question);
  return honest;
}

function reply(action: DnsAction, question: Pick<Question, 'name' | 'type'>): ResolverReply {
  if (typeof action === 'object') return withAddresses(action.addresses, question);
  switch (action) {
    case 'nxdomain':
      return { rcode: 'NXDOMAIN', answers: [] };
    case 'nodata':
      return { rcode: 'NOERROR', answers: [] };
    case 'servfail':
      return { rcode: 'SERVFAIL', answers: [] };
    case 'refused':
      return { rcode: 'REFUSED', answers: [] };
    default:
      return action;
  }
}

function withAddresses(addresses: readonly string[], question: Pick<Question, 'name' | 'type'>): ZoneAnswer {
  const answers = addresses.flatMap((data): DnsRecord[] => {
    const type = data.includes(':') ? 'AAAA' : 'A';
    return type === question.type ? [{ name: question.name, type, ttl: 60, class: 'IN', data }] : [];
  });
  return { rcode: 'NOERROR', answers };
}
