import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CertificateFault, Fault } from '../lab/faults.ts';
import { atEnd } from './at-end.ts';
import { type Service, startService } from './child.ts';
import type { Computer } from './computer.ts';
import { home, type Network, openNetwork } from './network.ts';
import { startResolver } from './resolver.ts';
import { shIn } from './shell.ts';

/** The lab's resolver of the provider of the line, to which the router's own passes every question. */
export const lineResolver = '195.34.133.21';

export interface PlaceOptions {
  /** What the servers of the Internet do wrong. What the network does wrong is done to the network. */
  faults?: readonly Fault[];
  /** Round trip over the line to the Internet, milliseconds. */
  rttMs?: number;
  /** Of the router's resolver; `none`: nothing listens on its port 53. */
  resolver?: { server?: readonly string[]; clauses?: readonly string[] } | 'none';
  /** The computer's /etc/resolv.conf; the router alone unless given. */
  resolvConf?: string;
  /** Lines of the computer's hosts file. */
  hosts?: string;
  /** Certificates of the Internet's authorities for servers that are not the lab's. */
  certificates?: readonly WantedCertificate[];
}

/** Made as `<file>.crt` (leaf first) and `<file>.key` in the place's folder. */
export interface WantedCertificate {
  file: string;
  names: readonly string[];
  problem?: CertificateFault;
}

/** A computer at home with the Internet in reach: namespaces, servers on their real ports, a resolver on port 53. */
export interface Place {
  network: Network;
  computer: Computer;
  /** The Internet's public roots, and the roots that only this computer trusts, as PEM files. */
  publicRoots: string;
  privateRoots: string;
  /** A filter rule at the router, for both families. */
  filter(...rule: string[]): void;
  /** Another program for the place, ended with it. */
  run(namespace: string, script: string, args: string[], ready: RegExp): Promise<void>;
  close(): Promise<void>;
}

export async function openPlace(options: PlaceOptions): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'mailpath-place-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const network = await openNetwork(options.rttMs);
  const services: Service[] = [];
  const run = async (namespace: string, script: string, args: string[], ready: RegExp) => {
    const file = join(import.meta.dirname, script);
    services.push(await startService(namespace, process.execPath, [file, ...args], ready));
  };
  const close = async () => {
    await Promise.all(services.map((service) => service.stop()));
    await network.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await run(
      network.internet,
      'world-process.ts',
      [folder, JSON.stringify(options.faults ?? []), JSON.stringify(options.certificates ?? [])],
      /world is up/,
    );
    if (options.resolver !== 'none') {
      const { router } = network;
      services.push(await startResolver({ router, folder, forwardTo: lineResolver, ...options.resolver }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return {
    network,
    computer: {
      namespace: network.computer,
      folder,
      resolvConf: options.resolvConf ?? `nameserver ${home.router4}\n`,
      hosts: options.hosts ?? '',
    },
    publicRoots: join(folder, 'public.pem'),
    privateRoots: join(folder, 'private.pem'),
    filter: (...rule) => {
      shIn(network.router, 'iptables', ...rule);
      shIn(network.router, 'ip6tables', ...rule);
    },
    run,
    close,
  };
}
