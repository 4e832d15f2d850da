import ipaddr from 'ipaddr.js';

/** What an address says of where it is. `carrier` is RFC 6598, `reserved` everything that no host on the Internet has. */
export const addressKinds = [
  'public',
  'private',
  'loopback',
  'link-local',
  'carrier',
  'unspecified',
  'multicast',
  'reserved',
] as const;
export type AddressKind = (typeof addressKinds)[number];

const kindByRange: Readonly<Record<string, AddressKind>> = {
  unicast: 'public',
  private: 'private',
  uniqueLocal: 'private',
  loopback: 'loopback',
  linkLocal: 'link-local',
  carrierGradeNat: 'carrier',
  unspecified: 'unspecified',
  multicast: 'multicast',
  broadcast: 'multicast',
  // Translated and tunnelled forms of public addresses.
  rfc6052: 'public',
  rfc6145: 'public',
  '6to4': 'public',
  teredo: 'public',
};

/** Documentation and benchmark ranges (RFC 5737, RFC 3849, RFC 2544) stand for public addresses wherever they are seen. */
const documentation = [
  ipaddr.parseCIDR('192.0.2.0/24'),
  ipaddr.parseCIDR('198.18.0.0/15'),
  ipaddr.parseCIDR('198.51.100.0/24'),
  ipaddr.parseCIDR('203.0.113.0/24'),
  ipaddr.parseCIDR('2001:db8::/32'),
];

const pseudonym = /^ip-\d+ \(([a-z-]+)\)$/;

/**
 * The kind of an address, `undefined` when the text is none. Reads pseudonyms of a redacted report as well
 * (`ip-1 (private)`), so that a stored report is judged like the measured one.
 */
export function addressKind(text: string): AddressKind | undefined {
  const before = known.get(text);
  if (before !== undefined) return before;
  const kind = readKind(text);
  if (kind !== undefined && known.size < 10_000) known.set(text, kind);
  return kind;
}

/** A judgement asks for the same few addresses hundreds of times. */
const known = new Map<string, AddressKind>();

function readKind(text: string): AddressKind | undefined {
  const kept = pseudonym.exec(text)?.[1];
  if (kept !== undefined) return addressKinds.find((kind) => kind === kept);
  const address = parseAddress(text);
  if (!address) return undefined;
  if (documentation.some(([net, bits]) => address.kind() === net.kind() && address.match(net, bits))) {
    return 'public';
  }
  return kindByRange[address.range()] ?? 'reserved';
}

/**
 * One spelling per address: lower case, shortest IPv6 form, IPv4-mapped as IPv4, no zone. `undefined` when the text is
 * no address.
 */
export function canonicalAddress(text: string): string | undefined {
  return parseAddress(text)?.toString();
}

const fourNumbers = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;

function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/s, '');
  // Asked first: the library makes an exception for each text that is none, and most are names.
  if (fourNumbers.test(bare) && ipaddr.IPv4.isValidFourPartDecimal(bare)) return ipaddr.IPv4.parse(bare);
  if (!bare.includes(':') || !ipaddr.IPv6.isValid(bare)) return undefined;
  const address = ipaddr.IPv6.parse(bare);
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : address;
}
