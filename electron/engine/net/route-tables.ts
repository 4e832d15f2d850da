import { isIP } from 'node:net';

/** The way out. `gateway` absent: straight onto the link, as in most tunnels. */
export interface DefaultRoute {
  gateway?: string;
  interface: string;
}

/**
 * Linux `/proc/net/route`: hexadecimal, little-endian; the default route with the lowest metric that is up. Of each of the
 * tables here: `null` when it has none, `undefined` when the text is no such table.
 */
export function parseProcRoute(text: string): DefaultRoute | null | undefined {
  if (!text.startsWith('Iface\t')) return undefined;
  const routes = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[1] === '00000000' && fields[7] === '00000000' && isUp(fields[3]))
    .sort((a, b) => Number(a[6]) - Number(b[6]));
  const [name, , gateway = ''] = routes[0] ?? [];
  if (name === undefined) return null;
  const bytes = (gateway.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse();
  return gateway === '00000000' ? { interface: name } : { gateway: bytes.join('.'), interface: name };
}

/** Linux `/proc/net/ipv6_route`; the kernel's own `lo` entries for "unreachable" are no way out. */
export function parseProcRoute6(text: string): DefaultRoute | null | undefined {
  const zero = '0'.repeat(32);
  const entry = /^(?:[0-9a-f]{32} [0-9a-f]{2} ){2}[0-9a-f]{32} /;
  if (text.split('\n').some((line) => line !== '' && !entry.test(line))) return undefined;
  const routes = text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[0] === zero && fields[1] === '00' && fields[9] !== 'lo' && isUp(fields[8]))
    .sort((a, b) => Number.parseInt(a[5] ?? '', 16) - Number.parseInt(b[5] ?? '', 16));
  const fields = routes[0];
  const name = fields?.[9];
  if (fields === undefined || name === undefined) return null;
  const gateway = fields[4] ?? zero;
  if (gateway === zero) return { interface: name };
  const address = (gateway.match(/.{4}/g) ?? []).join(':');
  return { gateway: shortened(address), interface: name };
}

/** RTF_UP, and not RTF_REJECT. */
function isUp(flags: string | undefined): boolean {
  const bits = Number.parseInt(flags ?? '0', 16);
  return (bits & 0x1) !== 0 && (bits & 0x200) === 0;
}

/**
 * macOS `route -n get default`. A gateway like `link#12` or an interface's index is no address, and neither is `fe80::%utun0`,
 * which has no host in it. What refuses packets is no way out; nor is the route that each tunnel of the system itself (utun0
 * and so on) has for the sockets that are bound to it, and which is found when there is no other.
 */
export function parseRouteGet(text: string): DefaultRoute | null | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const field = (name: string) =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
      .split(/\s/)[0] || undefined;
  const name = field('interface');
  if (name === undefined) return undefined;
  const flags = field('flags')?.slice(1, -1).split(',') ?? [];
  if (flags.includes('REJECT') || flags.includes('BLACKHOLE')) return null;
  const gateway = field('gateway');
  if (gateway?.startsWith('fe80::%')) return flags.includes('IFSCOPE') ? null : { interface: name };
  return gateway !== undefined && isIP(gateway) !== 0 ? { gateway, interface: name } : { interface: name };
}

/**
 * Windows `route print -4`: of the active routes only (numbers need no language), the lowest metric. The interface is
 * told by its address. `On-link` is translated, so anything that is no address means: no gateway. Every table has a route,
 * if only that of the loopback.
 */
export function parseRoutePrint(text: string): DefaultRoute | null | undefined {
  const tables = text.split(/^=+[ \t\r]*$/m).map((part) => part.split('\n').flatMap(printedRoute));
  if (tables.every((routes) => routes.length === 0)) return undefined;
  const isDefault = (route: PrintedRoute) => route.target === '0.0.0.0' && route.mask === '0.0.0.0';
  const active = tables.find((routes) => routes.some(isDefault)) ?? [];
  const [best] = active
    .filter((route) => isDefault(route) && route.gateway !== '' && isIP(route.interface) === 4)
    .sort((a, b) => a.metric - b.metric);
  if (best === undefined) return null;
  return isIP(best.gateway) === 0
    ? { interface: best.interface }
    : { gateway: best.gateway, interface: best.interface };
}

interface PrintedRoute {
  target: string;
  mask: string;
  gateway: string;
  interface: string;
  metric: number;
}

/**
 * One line: target, mask, gateway in a word or several, the interface's address, and the metric. Persistent routes say no
 * interface: what stands there is their gateway.
 */
function printedRoute(line: string): PrintedRoute[] {
  const [target = '', mask = '', ...rest] = line.trim().split(/\s+/);
  const metric = rest.pop() ?? '';
  if (isIP(target) !== 4 || isIP(mask) !== 4 || !/^\d+$/.test(metric)) return [];
  return [{ target, mask, interface: rest.pop() ?? '', gateway: rest.join(' '), metric: Number(metric) }];
}

/** RFC 5952 by way of the URL parser. */
function shortened(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}
