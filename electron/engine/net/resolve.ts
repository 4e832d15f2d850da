import { isIP } from 'node:net';
import { caps, elapsedMs } from './limits.ts';
import type { NetworkProfile } from './network-profile.ts';
import { failed, type Result, succeeded } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface Address {
  address: string;
  family: 4 | 6;
}

export interface Resolved {
  /** In the resolver's order, without duplicates, at most 64. */
  addresses: Address[];
  ms: number;
}

/**
 * Asks the operating system's resolver. An address is its own answer, in no time. getaddrinfo cannot be cancelled: when
 * the time is over or the signal fires, its promise is dropped.
 */
export async function resolveHost(
  profile: NetworkProfile,
  host: string,
  options: { timeoutMs: number; signal: AbortSignal },
): Promise<Result<Resolved>> {
  const literal = addressOf(host);
  if (literal !== undefined) return succeeded({ addresses: [literal], ms: 0 });
  const start = performance.now();
  return withTimeLimit<Result<Resolved>>(
    options,
    (why) => failed('dns-timeout', interruptionText(why)),
    (settle) => {
      profile.lookup(host, options.signal).then(
        (answer) => {
          if (!answer.ok) return settle(failed(answer.code, answer.text));
          const addresses = distinct(answer.addresses);
          if (addresses.length === 0) return settle(failed('dns-nodata'));
          settle(succeeded({ addresses, ms: elapsedMs(start) }));
        },
        () => settle(failed('dns-unknown')),
      );
      return undefined;
    },
  );
}

/** The address that a host is, brackets of URLs removed; `undefined` for a name. */
export function addressOf(host: string): Address | undefined {
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  const family = isIP(bare);
  return family === 4 || family === 6 ? { address: bare, family } : undefined;
}

function distinct(addresses: readonly Address[]): Address[] {
  const seen = new Set<string>();
  return addresses
    .filter(({ address }) => !seen.has(address) && seen.add(address))
    .slice(0, caps.addresses)
    .map(({ address, family }) => ({ address, family }));
}

/** A look-up that the callers of one run share. */
export type Resolver = (host: string) => Promise<Result<Resolved>>;
