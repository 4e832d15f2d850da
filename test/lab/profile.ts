import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { createSecureContext } from 'node:tls';
import type { NetworkProfile, TrustStore } from '../../electron/engine/net/network-profile.ts';
import type { Reading } from '../../electron/engine/net/reading.ts';
import { fingerprints, splitPem } from './certificates.ts';
import { systemLookup } from './system-lookup.ts';
import { endpointOf, type WorldFile } from './world-file.ts';

/** The engine's one port, filled with a running world. */
export function profileOf(world: WorldFile): NetworkProfile {
  const endpoint = (address: string, port: number) => endpointOf(world, address, port);
  return {
    lookup(host, signal) {
      const family = isIP(host);
      if (family !== 0) {
        return Promise.resolve({ ok: true, addresses: [{ address: host, family: family === 6 ? 6 : 4 }] });
      }
      return systemLookup(host, { servers: world.dnsServers, hostsFile: world.hostsFile, endpoint, signal });
    },
    dnsServers: async () => {
      const servers = [...world.dnsServers];
      return servers.length > 0 ? { is: 'value', value: servers } : { is: 'absent' };
    },
    endpoint,
    trust: trustOf(world),
    platform: {
      interfaces: () => ({ is: 'value', value: [...world.interfaces] }),
      defaultRoute: async () => readingOf(world.defaultRoute),
      neighbourAnswers: async () => readingOf(world.neighbourAnswers),
      hostsFile: async () => ({
        is: 'value',
        value: { path: '/etc/hosts', text: world.hostsFile, whole: true },
      }),
      proxies: () =>
        Promise.resolve({
          source: world.pac
            ? ('platform' as const)
            : world.proxy
              ? ('environment' as const)
              : ('none' as const),
          ...(world.pac && { pacUrl: world.pac.url }),
          forUrl: () =>
            Promise.resolve({
              proxy: world.proxy && { ...world.proxy, scheme: 'http' as const },
              ...(world.pac?.evaluated === false && { problem: 'pac-not-evaluated' as const }),
            }),
        }),
    },
  };
}

/** `null`: there is none; `undefined`: the platform does not tell. */
function readingOf<T>(known: T | null | undefined): Reading<T> {
  if (known === undefined) return { is: 'not-told' };
  return known === null ? { is: 'absent' } : { is: 'value', value: known };
}

/** For another process than the one in which the world runs; `file` as `World.save` wrote it. */
export async function profileFromFile(file: string): Promise<NetworkProfile> {
  const world = JSON.parse(await readFile(file, 'utf8')) as WorldFile;
  if (world.schema !== 'mailpath-lab-world/1') throw new Error(`${file} is no saved lab world`);
  return profileOf(world);
}

function trustOf(world: WorldFile): TrustStore {
  const publicRoots = new Set(fingerprints(world.publicPem));
  const privateRoots = splitPem(world.privatePem);
  const ca = [...splitPem(world.publicPem), ...privateRoots];
  return {
    context: createSecureContext({ ca }),
    smallHelloContext: createSecureContext({ ca, ecdhCurve: 'X25519' }),
    isPublicRoot: (fingerprint) => publicRoots.has(fingerprint),
    extraRoots: () => privateRoots,
    // A root that a company installs is in the system's store; NODE_EXTRA_CA_CERTS has none of its own here.
    systemRoots: () => ca,
    publicRootsReplaced: true,
    extraRootCount: privateRoots.length,
  };
}
