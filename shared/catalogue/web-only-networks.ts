import ipaddr from 'ipaddr.js';
import { underSuffix } from './under-suffix.ts';

/**
 * Networks that stand in front of web servers and carry nothing else: a mail server whose record leads there cannot be reached
 * (Cloudflare calls such a record "proxied"). What these operators carry for single customers on other ports has addresses of
 * the customers' own; a server that answers is never judged by this list. Standing L (protocols.md): as known in
 * 2026-11; the source is the operator's own list, which is right where it differs.
 */
interface WebOnlyNetwork {
  operator: string;
  ranges: readonly string[];
  /** Names that hosts are an alias of. */
  aliases: readonly string[];
  source: string;
}

const networks: readonly WebOnlyNetwork[] = [
  {
    operator: 'Cloudflare',
    ranges: [
      '173.245.48.0/20',
      '103.21.244.0/22',
      '103.22.200.0/22',
      '103.31.4.0/22',
      '141.101.64.0/18',
      '108.162.192.0/18',
      '190.93.240.0/20',
      '188.114.96.0/20',
      '197.234.240.0/22',
      '198.41.128.0/17',
      '162.158.0.0/15',
      '104.16.0.0/13',
      '104.24.0.0/14',
      '172.64.0.0/13',
      '131.0.72.0/22',
      '2400:cb00::/32',
      '2606:4700::/32',
      '2803:f800::/32',
      '2405:b500::/32',
      '2405:8100::/32',
      '2a06:98c0::/29',
      '2c0f:f248::/32',
    ],
    aliases: ['cdn.cloudflare.net'],
    source: 'https://www.cloudflare.com/ips/',
  },
  {
    operator: 'Fastly',
    ranges: [
      '23.235.32.0/20',
      '43.249.72.0/22',
      '103.244.50.0/24',
      '103.245.222.0/23',
      '103.245.224.0/24',
      '104.156.80.0/20',
      '140.248.64.0/18',
      '140.248.128.0/17',
      '146.75.0.0/17',
      '151.101.0.0/16',
      '157.52.64.0/18',
      '167.82.0.0/17',
      '167.82.128.0/20',
      '167.82.160.0/20',
      '167.82.224.0/20',
      '172.111.64.0/18',
      '185.31.16.0/22',
      '199.27.72.0/21',
      '199.232.0.0/16',
      '2a04:4e40::/32',
      '2a04:4e42::/32',
    ],
    aliases: ['fastly.net', 'fastlylb.net'],
    source: 'https://api.fastly.com/public-ip-list',
  },
  {
    operator: 'Imperva',
    ranges: [
      '199.83.128.0/21',
      '198.143.32.0/19',
      '149.126.72.0/21',
      '103.28.248.0/22',
      '185.11.124.0/22',
      '192.230.64.0/18',
      '45.64.64.0/22',
      '107.154.0.0/16',
      '45.60.0.0/16',
      '45.223.0.0/16',
      '2a02:e980::/29',
    ],
    aliases: ['impervadns.net', 'incapdns.net'],
    source: 'https://docs.imperva.com/howto/c85245b7',
  },
  {
    operator: 'Sucuri',
    ranges: ['192.88.134.0/23', '185.93.228.0/22', '66.248.200.0/22', '208.109.0.0/22', '2a02:fe80::/29'],
    aliases: [],
    source: 'https://docs.sucuri.net/website-firewall/sucuri-firewall-troubleshooting-guide/',
  },
  {
    operator: 'Amazon CloudFront',
    // Its ranges change by the week; hosts are always an alias of it.
    ranges: [],
    aliases: ['cloudfront.net'],
    source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html',
  },
  {
    operator: 'Akamai',
    ranges: [],
    aliases: ['edgekey.net', 'edgesuite.net', 'akamaiedge.net'],
    source: 'https://techdocs.akamai.com/property-mgr/docs/edge-hostnames',
  },
  {
    operator: 'Microsoft Azure Front Door',
    ranges: [],
    aliases: ['azurefd.net', 'azureedge.net'],
    source: 'https://learn.microsoft.com/azure/frontdoor/front-door-custom-domain',
  },
  {
    operator: 'Netlify',
    ranges: [],
    aliases: ['netlify.app', 'netlifyglobalcdn.com'],
    source: 'https://docs.netlify.com/domains-https/custom-domains/configure-external-dns/',
  },
  {
    operator: 'Vercel',
    ranges: [],
    aliases: ['vercel-dns.com'],
    source: 'https://vercel.com/docs/projects/domains/add-a-domain',
  },
];

const parsed = networks.map(({ operator, ranges, aliases }) => ({
  operator,
  aliases,
  ranges: ranges.map((range) => ipaddr.parseCIDR(range)),
}));

/** Who stands there, where it is a network for the web alone; `place` is an address or an alias. */
export function webOnlyOperator(place: string): string | undefined {
  if (!ipaddr.isValid(place)) {
    const name = place.toLowerCase().replace(/\.$/, '');
    return parsed.find(({ aliases }) => aliases.some((suffix) => underSuffix(name, suffix)))?.operator;
  }
  const address = ipaddr.process(place);
  return parsed.find(({ ranges }) =>
    ranges.some(([net, bits]) => net.kind() === address.kind() && address.match(net, bits)),
  )?.operator;
}
