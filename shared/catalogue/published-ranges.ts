import ipaddr from 'ipaddr.js';
import { knownProviders } from './known-providers.ts';

/**
 * The ranges that a company's providers publish for firewalls. An address in one of them is the provider's wherever a name leads
 * to it (protocols.md 2.5, step 7); one outside may still be new, so it says nothing alone.
 */
const rangesOf = new Map<string, ReturnType<typeof ipaddr.IPv4.parseCIDR>[]>();
for (const { company, addressRanges } of knownProviders) {
  if (addressRanges === undefined) continue;
  const parsed = addressRanges.ipv4.map((range) => ipaddr.IPv4.parseCIDR(range));
  rangesOf.set(company, [...(rangesOf.get(company) ?? []), ...parsed]);
}

/** Undefined: the company publishes no ranges that are kept here. */
export function isPublished(company: string, address: string): boolean | undefined {
  const ranges = rangesOf.get(company);
  if (ranges === undefined) return undefined;
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  const parsed = ipaddr.IPv4.parse(address);
  return ranges.some(([net, bits]) => parsed.match(net, bits));
}
