import ipaddr from 'ipaddr.js';

/**
 * IPv4 ranges in which a provider's mail and sign-in hosts are, as it publishes them for firewalls. An address in one of them
 * is the provider's wherever a name leads to it (protocols.md 2.5, step 7); one outside may still be new, so it says nothing
 * alone. Microsoft 365: ids 1, 8, 9, 10 and 56 of https://endpoints.office.com/endpoints/worldwide, as known in 2026-11 (L).
 */
const ranges: Readonly<Record<'microsoft', readonly string[]>> = {
  microsoft: [
    '13.107.6.152/31',
    '13.107.18.10/31',
    '13.107.128.0/22',
    '20.20.32.0/19',
    '20.190.128.0/18',
    '20.231.128.0/19',
    '23.103.160.0/20',
    '40.92.0.0/15',
    '40.96.0.0/13',
    '40.104.0.0/15',
    '40.107.0.0/16',
    '40.126.0.0/18',
    '52.96.0.0/14',
    '52.100.0.0/14',
    '104.47.0.0/17',
    '131.253.33.215/32',
    '132.245.0.0/16',
    '150.171.32.0/22',
    '204.79.197.215/32',
  ],
};

const parsed = {
  microsoft: ranges.microsoft.map((range) => ipaddr.IPv4.parseCIDR(range)),
};

/** Undefined: the provider publishes no ranges that are kept here. */
export function isPublished(provider: string, address: string): boolean | undefined {
  if (provider !== 'microsoft') return undefined;
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  const parsedAddress = ipaddr.IPv4.parse(address);
  return parsed.microsoft.some(([net, bits]) => parsedAddress.match(net, bits));
}
