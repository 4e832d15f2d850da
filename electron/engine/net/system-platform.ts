import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { environmentProxies } from './environment-proxy.ts';
import { caps } from './limits.ts';
import { parseArpA, parseArpAn, parseIpNeigh, parseProcArp } from './neighbour-tables.ts';
import type { InterfaceAddress, PlatformFacts } from './network-profile.ts';
import { addressOf } from './resolve.ts';
import {
  type DefaultRoute,
  parseProcRoute,
  parseProcRoute6,
  parseRouteGet,
  parseRoutePrint,
} from './route-tables.ts';

/** Names that VPN clients and kernels give to tunnels, on all three platforms. */
const tunnelName =
  /^(?:utun|tun|tap|wg|ppp|ipsec|gpd|zt|tailscale|nordlynx|cscotun|zcctun|warp)\d*|vpn|wireguard|tailscale|openvpn|anyconnect|globalprotect|zscaler|fortinet|juniper|pulse|wintun/i;

export function isTunnel(name: string): boolean {
  return tunnelName.test(name);
}

/** What this computer says of itself. Commands have fixed absolute paths and arguments, one second and 256 KiB. */
export function systemPlatform(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): PlatformFacts {
  return {
    interfaces: localInterfaces,
    defaultRoute: () => defaultRoute(platform, environment),
    neighbourAnswers: (address) => neighbourAnswers(platform, environment, address),
    async hostsFile() {
      const path = hostsPath(platform, environment);
      const text = await readCapped(path);
      return text === undefined ? undefined : { path, text };
    },
    proxies: async () => environmentProxies(environment),
  };
}

function localInterfaces(): InterfaceAddress[] {
  const found: InterfaceAddress[] = [];
  for (const [name, addresses] of Object.entries(networkInterfaces())) {
    for (const { address, family, internal } of addresses ?? []) {
      if (internal) continue;
      found.push({ name, address, family: family === 'IPv6' ? 6 : 4, tunnel: isTunnel(name) });
    }
  }
  return found;
}

async function defaultRoute(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DefaultRoute | null | undefined> {
  if (platform === 'linux') {
    const [v4, v6] = await Promise.all([readCapped('/proc/net/route'), readCapped('/proc/net/ipv6_route')]);
    if (v4 === undefined && v6 === undefined) return undefined;
    return parseProcRoute(v4 ?? '') ?? parseProcRoute6(v6 ?? '');
  }
  if (platform === 'darwin') {
    const v4 = await run('/sbin/route', ['-n', 'get', 'default']);
    const found = v4 === undefined ? null : parseRouteGet(v4);
    if (found !== null) return found;
    const v6 = await run('/sbin/route', ['-n', 'get', '-inet6', 'default']);
    return v6 === undefined ? (v4 === undefined ? undefined : null) : parseRouteGet(v6);
  }
  if (platform === 'win32') {
    const text = await run(systemFile(environment, 'route.exe'), ['print', '-4']);
    // A network of IPv6 alone has no such route: not known, rather than none.
    const route = text === undefined ? null : parseRoutePrint(text);
    return route === null ? undefined : { ...route, interface: nameOfInterface(route.interface) };
  }
  return undefined;
}

/** Windows names the interface by its address. */
function nameOfInterface(address: string): string {
  return localInterfaces().find((entry) => entry.address === address)?.name ?? address;
}

async function neighbourAnswers(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  address: string,
): Promise<boolean | undefined> {
  const literal = addressOf(address);
  if (literal === undefined) return undefined;
  if (platform === 'linux') {
    if (literal.family === 4) {
      const text = await readCapped('/proc/net/arp');
      return text === undefined ? undefined : parseProcArp(text, address);
    }
    const text =
      (await run('/usr/sbin/ip', ['-6', 'neigh', 'show'])) ??
      (await run('/sbin/ip', ['-6', 'neigh', 'show']));
    return text === undefined ? undefined : parseIpNeigh(text, address);
  }
  if (literal.family === 6) return undefined;
  if (platform === 'darwin') {
    const text = await run('/usr/sbin/arp', ['-an']);
    return text === undefined ? undefined : parseArpAn(text, address);
  }
  if (platform === 'win32') {
    const text = await run(systemFile(environment, 'arp.exe'), ['-a']);
    return text === undefined ? undefined : parseArpA(text, address);
  }
  return undefined;
}

export function hostsPath(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  return platform === 'win32' ? systemFile(environment, 'drivers\\etc\\hosts') : '/etc/hosts';
}

function systemFile(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  return `${environment.SystemRoot ?? environment.SYSTEMROOT ?? 'C:\\Windows'}\\System32\\${name}`;
}

/** The first mebibyte; block lists are bigger than that, names of interest among them are rare. */
export async function readCapped(path: string): Promise<string | undefined> {
  try {
    const file = await open(path, 'r');
    try {
      const buffer = Buffer.alloc(64 * 1024);
      const chunks: Buffer[] = [];
      let size = 0;
      // Files of /proc have no size and give less than is asked for, so read to the end.
      while (size < caps.hostsFile) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, caps.hostsFile - size));
        if (bytesRead === 0) break;
        chunks.push(Buffer.from(buffer.subarray(0, bytesRead)));
        size += bytesRead;
      }
      return Buffer.concat(chunks).toString('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function run(file: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = { timeout: 1000, maxBuffer: 256 * 1024, windowsHide: true };
    execFile(file, args, options, (error, stdout) => resolve(error === null ? stdout : undefined));
  });
}
