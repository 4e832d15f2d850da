import { lookup, Resolver } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupResult, NetworkProfile } from './network-profile.ts';
import { systemDnsServers } from './system-dns-servers.ts';
import { systemPlatform } from './system-platform.ts';
import { systemTrust } from './system-trust.ts';

/** Production's network: the machine's own resolver, ports, proxies and trust. */
export function systemNetwork(): NetworkProfile {
  return {
    lookup: systemLookup,
    dnsServers: systemDnsServers(process.platform, process.env, () =>
      configuredServers(new Resolver().getServers()),
    ),
    endpoint: (address, port) => ({ address, port }),
    trust: systemTrust(process.env),
    platform: systemPlatform(process.platform, process.env),
  };
}

/**
 * What getaddrinfo's refusals mean. Windows and macOS say "no such name" also when they reach no resolver at all, so
 * `dns-nxdomain` from here alone does not prove that a name does not exist.
 */
const lookupCodes: Readonly<Record<string, 'dns-nxdomain' | 'dns-timeout' | 'dns-servfail'>> = {
  ENOTFOUND: 'dns-nxdomain',
  ENODATA: 'dns-nxdomain',
  EAI_AGAIN: 'dns-servfail',
  EAI_FAIL: 'dns-servfail',
  ETIMEOUT: 'dns-timeout',
  ETIMEDOUT: 'dns-timeout',
};

/** getaddrinfo without an order of our own. Its thread cannot be stopped; the promise settles when the signal fires. */
function systemLookup(host: string, signal: AbortSignal): Promise<LookupResult> {
  return new Promise((resolve) => {
    const cancelled = (): void => resolve({ ok: false, code: 'dns-timeout', text: 'cancelled' });
    if (signal.aborted) {
      cancelled();
      return;
    }
    signal.addEventListener('abort', cancelled, { once: true });
    lookup(host, { all: true, order: 'verbatim' }, (error, addresses) => {
      signal.removeEventListener('abort', cancelled);
      if (error !== null) {
        const code = error.code ?? '';
        resolve({ ok: false, code: lookupCodes[code] ?? 'dns-unknown', text: code });
        return;
      }
      resolve({
        ok: true,
        addresses: addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })),
      });
    });
  });
}

/**
 * Addresses alone, at most 8. Some c-ares versions give 127.0.0.1 for "could not find out" on Windows
 * (nodejs/node#62748): there a loopback server is not to be believed.
 */
export function configuredServers(
  servers: readonly string[],
  platform: NodeJS.Platform = process.platform,
): string[] {
  const addresses = servers.map((server) => {
    if (isIP(server) !== 0) return server;
    const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(server)?.[1];
    return bracketed ?? server.replace(/:\d+$/, '');
  });
  return [...new Set(addresses)]
    .filter((address) => isIP(address) !== 0)
    .filter((address) => platform !== 'win32' || (address !== '127.0.0.1' && address !== '::1'))
    .slice(0, 8);
}
