/**
 * Public resolvers for comparison only: what they say about a name is never what a mail program sees. Dialled by
 * address, so that a broken resolver here does not hide them. protocols.md 2.4; RFC 8484.
 */
export interface ControlResolver {
  operator: 'cloudflare' | 'google';
  address: string;
  /** Name in the DoH URL, SNI and Host. */
  host: string;
  path: string;
}

export const controlResolvers: readonly ControlResolver[] = [
  { operator: 'cloudflare', address: '1.1.1.1', host: 'cloudflare-dns.com', path: '/dns-query' },
  { operator: 'google', address: '8.8.8.8', host: 'dns.google', path: '/dns-query' },
];
