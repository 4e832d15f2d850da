import { readDefaultRoute } from './default-route.ts';
import { environmentProxies } from './environment-proxy.ts';
import { localAddresses } from './local-addresses.ts';
import { readNeighbour } from './neighbours.ts';
import type { InterfaceAddress, PlatformFacts } from './network-profile.ts';
import { inTime, PATIENCE_MS, patient } from './patient.ts';
import { readCapped } from './read-capped.ts';
import { readSystemProxies } from './read-system-proxies.ts';
import { notTold, type Reading, read } from './reading.ts';
import { addressOf } from './resolve.ts';
import { type RunCommand, runCommand, systemFile } from './run-command.ts';
import { settingsWithoutBrowser } from './settings-without-browser.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names that VPN clients and kernels give to tunnels, on all three platforms. */
const tunnelName =
  /^(?:utun|tun|tap|wg|ppp|ipsec|gpd|zt|tailscale|nordlynx|cscotun|zcctun|warp)\d*|vpn|wireguard|tailscale|openvpn|anyconnect|globalprotect|zscaler|fortinet|juniper|pulse|wintun/i;

export function isTunnel(name: string): boolean {
  return tunnelName.test(name);
}

/**
 * What this computer says of itself. Commands have fixed absolute paths and arguments; each is waited for three seconds at
 * most, and asked once by all who ask within a while.
 */
export function systemPlatform(
  platform: NodeJS.Platform,
  environment: Environment,
  run: RunCommand = runCommand,
): PlatformFacts {
  return {
    interfaces: localInterfaces,
    defaultRoute: patient('route', () => readDefaultRoute(platform, environment, run)),
    async neighbourAnswers(address) {
      const literal = addressOf(address);
      if (literal === undefined) return notTold;
      return inTime('arp', readNeighbour(platform, environment, run, literal), PATIENCE_MS);
    },
    hostsFile: () => readHostsFile(hostsPath(platform, environment)),
    async proxies() {
      const fromEnvironment = environmentProxies(environment);
      if (fromEnvironment.source === 'environment') return fromEnvironment;
      return settingsWithoutBrowser(await readSystemProxies(platform, environment, run));
    },
  };
}

/** A computer without the file has no entries in it. */
async function readHostsFile(path: string): Promise<Reading<{ path: string; text: string; whole: boolean }>> {
  const file = await inTime(path, readCapped(path), PATIENCE_MS);
  return file.is === 'value' ? read({ path, ...file.value }) : file;
}

function localInterfaces(): Reading<InterfaceAddress[]> {
  const addresses = localAddresses();
  if (addresses.is !== 'value') return addresses;
  return read(
    addresses.value
      .filter(({ internal }) => !internal)
      .map(({ interface: name, address, family }) => ({
        ...{ name, address, family: family === 'IPv6' ? 6 : 4, tunnel: isTunnel(name) },
      })),
  );
}

export function hostsPath(platform: NodeJS.Platform, environment: Environment): string {
  return platform === 'win32' ? systemFile(environment, 'drivers\\etc\\hosts') : '/etc/hosts';
}
