/**
 * Addresses that filters answer with instead of a blocked name's own: a page says so there, and no mail server stands behind
 * it. Standing L (protocols.md): as known in 2026-11; the source is where its operator, or who met it, names it, and is right where
 * it differs.
 */
export interface BlockPage {
  operator: string;
  addresses: readonly string[];
  source: string;
}

export const blockPages: readonly BlockPage[] = [
  {
    operator: 'Cisco Umbrella, OpenDNS',
    addresses: [
      '146.112.61.104',
      '146.112.61.105',
      '146.112.61.106',
      '146.112.61.107',
      '146.112.61.108',
      '146.112.61.109',
      '146.112.61.110',
    ],
    source: 'https://docs.umbrella.com/deployment-umbrella/docs/block-page-ip-addresses',
  },
  {
    operator: 'Fortinet FortiGuard',
    addresses: ['208.91.112.55', '2001:cdba::3257:9652'],
    source:
      'https://community.fortinet.com/t5/FortiGate/Technical-Tip-Various-Block-option-under-DNS-filter/ta-p/260790',
  },
  {
    operator: 'AdGuard DNS',
    addresses: ['94.140.14.33', '94.140.14.35'],
    source: 'https://adguard-dns.io/kb/general/dns-filtering/',
  },
];

const known: ReadonlySet<string> = new Set(blockPages.flatMap(({ addresses }) => addresses));

/** IPv4-mapped forms are the same page. */
export function isBlockPage(address: string): boolean {
  return known.has(address.toLowerCase().replace(/^::ffff:/, ''));
}
