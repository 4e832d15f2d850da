import { networkInterfaces } from 'node:os';
import { environmentProxies } from './environment-proxy.ts';
import { caps } from './limits.ts';
import { parseArpA, parseArpAn, parseIpNeigh, parseProcArp } from './neighbour-tables.ts';
import type { InterfaceAddress, PlatformFacts } from './network-profile.ts';
import { readStart } from './read-start.ts';
import { readSystemProxies } from './read-system-proxies.ts';
import { addressOf } from './resolve.ts';
import {
  type DefaultRoute,
  parseProcRoute,
  parseProcRoute6,
  parseRouteGet,
  parseRoutePrint,
} from './route-tables.ts';
import { runCommand, systemFile } from './run-command.ts';
import { settingsWithoutBrowser } from './settings-without-browser.ts';

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
    async proxies() {
      const fromEnvironment = environmentProxies(environment);
      if (fromEnvironment.source === 'environment') return fromEnvironment;
      return settingsWithoutBrowser(await readSystemProxies(platform, environment, runCommand));
    },
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
    const v4 = await runCommand('/sbin/route', ['-n', 'get', 'default']);
    const found = v4 === undefined ? null : parseRouteGet(v4);
    if (found !== null) return found;
    const v6 = await runCommand('/sbin/route', ['-n', 'get', '-inet6', 'default']);
    return v6 === undefined ? (v4 === undefined ? undefined : null) : parseRouteGet(v6);
  }
  if (platform === 'win32') {
    const text = await runCommand(systemFile(environment, 'route.exe'), ['print', '-4']);
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
      (await runCommand('/usr/sbin/ip', ['-6', 'neigh', 'show'])) ??
      (await runCommand('/sbin/ip', ['-6', 'neigh', 'show']));
    return text === undefined ? undefined : parseIpNeigh(text, address);
  }
  if (literal.family === 6) return undefined;
  if (platform === 'darwin') {
    const text = await runCommand('/usr/sbin/arp', ['-an']);
    return text === undefined ? undefined : parseArpAn(text, address);
  }
  if (platform === 'win32') {
    const text = await runCommand(systemFile(environment, 'arp.exe'), ['-a']);
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

/** The first mebibyte; block lists are bigger than that, names of interest among them are rare. */
export async function readCapped(path: string): Promise<string | undefined> {
  const bytes = await readStart(path, caps.hostsFile).catch(() => undefined);
  return bytes?.toString('utf8');
}
