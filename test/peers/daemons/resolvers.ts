import { join } from 'node:path';
import { home } from '../../namespace/network.ts';
import { lineResolver } from '../../namespace/place.ts';
import type { Daemon } from '../daemon.ts';

/** An address of the router on which a second resolver listens, for the company's own servers. */
export const innerResolver = '127.0.0.53';

/** dnsmasq in the router, as on most of them, with these options. */
export function dnsmasq(...options: readonly string[]): Daemon {
  return {
    name: 'dnsmasq',
    argv: [
      'dnsmasq',
      ...['--keep-in-foreground', '--conf-file=/dev/null', '--no-hosts', '--user=root', '--pid-file='],
      ...['--no-resolv', `--server=${lineResolver}`, `--listen-address=${home.router4}`, '--bind-interfaces'],
      ...options,
    ],
    ports: [53],
  };
}

/** What no resolver offers as an option, and some do: see odd-resolver.ts. `value`: what that fault needs to know. */
export function oddResolver(fault: string, value?: string, address: string = home.router4): Daemon {
  const more = value === undefined ? [] : [value];
  return {
    name: 'odd-resolver',
    argv: [
      process.execPath,
      join(import.meta.dirname, '../odd-resolver.ts'),
      address,
      lineResolver,
      fault,
      ...more,
    ],
    ports: [53],
  };
}

/** Knows everything and answers late. */
export function slowResolver(delayMs: number): Daemon {
  return oddResolver('answers late', String(delayMs), innerResolver);
}
