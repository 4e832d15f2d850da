import { isIPv6 } from 'node:net';

/**
 * This end's own address as EHLO takes it (RFC 5321, 4.1.3): `[192.0.2.1]`, `[IPv6:2001:db8::1]`. It gives nothing away: the
 * server sees the same address, or it is a private one behind a router, which means nothing outside. Unknown, because the
 * peer is gone already: `[127.0.0.1]`.
 */
export function addressLiteral(address: string | undefined): string {
  if (address === undefined) return '[127.0.0.1]';
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return `[${mapped}]`;
  // The zone of a link-local address (`%eth0`) means something here alone.
  const plain = address.split('%', 1)[0] ?? address;
  return isIPv6(plain) ? `[IPv6:${plain}]` : `[${plain}]`;
}
