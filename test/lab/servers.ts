import type { Duplex } from 'node:stream';
import type { Authorities, LeafRequest } from './certificates.ts';
import type { Arrival, Log, ResettableStream } from './connection.ts';
import { type Resolve, serveDnsTcp } from './dns-server.ts';
import { type Fault, faultsOf, matchesHost, RatioCounter } from './faults.ts';
import type { MailService } from './host.ts';
import type { HttpServer } from './http-server.ts';
import { serveMail } from './mail-server.ts';
import { portalAddress, portalName } from './portal.ts';
import { serveProxy } from './proxy-server.ts';
import type { ResolverName } from './resolvers.ts';

import { admitHello, serveTls } from './tls-server.ts';

/** What speaks at an address and port. */
export type Role =
  | { kind: 'http' }
  | { kind: 'https' }
  | { kind: 'mail'; service: MailService }
  | { kind: 'dns'; resolver: ResolverName }
  | { kind: 'proxy' };

export interface ServerGround {
  faults: readonly Fault[];
  authorities: Authorities;
  http: HttpServer;
  log: Log;
  now(): number;
  resolver(name: ResolverName): Resolve;
  addressesOf(name: string): string[];
  proxyEndpoint(address: string, port: number): { address: string; port: number };
  alter: ((said: Buffer) => Buffer) | undefined;
}

/** Joins accepted streams with the server of their role, through what the faults put in between. */
export class Servers {
  readonly #ground: ServerGround;
  readonly #ratios = new RatioCounter();
  readonly #imapConnections = new Map<string, number>();

  constructor(ground: ServerGround) {
    this.#ground = ground;
  }

  serve(stream: ResettableStream, arrival: Arrival, role: Role): void {
    const { faults, log } = this.#ground;
    log({ server: arrival.address, port: arrival.port, kind: 'connect' });
    if (this.#isReset(arrival)) {
      stream.resetAndDestroy();
      return;
    }
    switch (role.kind) {
      case 'http':
        this.#ground.http.serve(this.#altered(stream), arrival, false);
        return;
      case 'https':
        this.#secure(stream, arrival, ['http/1.1'], (secured) =>
          this.#ground.http.serve(this.#altered(secured), arrival, true),
        );
        return;
      case 'mail':
        this.#mail(stream, arrival, role.service);
        return;
      case 'dns':
        serveDnsTcp(this.#altered(stream), this.#ground.resolver(role.resolver));
        return;
      case 'proxy': {
        const fault = faultsOf(faults, 'proxy')[0];
        if (!fault) throw new Error('a proxy listens in a world without one');
        const { addressesOf, proxyEndpoint } = this.#ground;
        serveProxy(stream, { fault, log, addressesOf, endpoint: proxyEndpoint });
      }
    }
  }

  #isReset(arrival: Arrival): boolean {
    return faultsOf(this.#ground.faults, 'tcp-reset').some((fault, index) => {
      const { host, addresses, ports } = fault.target;
      const hit =
        (host === undefined || arrival.hosts.some(({ name }) => matchesHost(host, name))) &&
        (addresses === undefined || addresses.includes(arrival.address)) &&
        (ports === undefined || ports.includes(arrival.port));
      return hit && this.#ratios.fails(fault.ratio, `${index} ${arrival.hosts[0]?.name} ${arrival.port}`);
    });
  }

  #mail(stream: ResettableStream, arrival: Arrival, service: MailService): void {
    const { faults, log, now } = this.#ground;
    const named = <T extends { host: Parameters<typeof matchesHost>[0] }>(list: readonly T[]) =>
      list.find((fault) => arrival.hosts.some(({ name }) => matchesHost(fault.host, name)));
    if (this.#portal(arrival) && service.security === 'starttls') {
      stream.resetAndDestroy();
      return;
    }
    const flaky = service.protocol === 'imap' ? named(faultsOf(faults, 'imap-flaky')) : undefined;
    const refused =
      named(
        faultsOf(faults, 'mail-refused').filter(
          ({ protocols }) => protocols === undefined || protocols.includes(service.protocol),
        ),
      ) !== undefined;
    const answer = named(
      faultsOf(faults, 'mail-answer').filter(
        ({ protocols }) => protocols === undefined || protocols.includes(service.protocol),
      ),
    );
    const start = (opened: ResettableStream) =>
      serveMail({
        stream: opened,
        service,
        arrival,
        now: now(),
        log,
        faults: {
          refused: refused || (flaky !== undefined && this.#countImap(arrival) % (flaky.every ?? 2) === 0),
          stripStarttls: named(faultsOf(faults, 'smtp-strip-starttls')) !== undefined,
          altered: named(faultsOf(faults, 'mail-altered')) !== undefined,
          ...(answer && { answer }),
        },
        upgrade: (plain, onSecure) => this.#secure(plain, arrival, undefined, onSecure),
      });
    if (service.security === 'starttls') start(this.#altered(stream));
    else
      this.#secure(stream, arrival, undefined, (secured) => start(withReset(this.#altered(secured), stream)));
  }

  /** The same stream, whose pieces are altered on their way out. A handshake on it goes below and is not touched. */
  #altered<T extends Duplex>(stream: T): T {
    const { alter } = this.#ground;
    if (alter === undefined) return stream;
    // What hears nonsense hangs up while more is on its way.
    stream.on('error', () => undefined);
    const write = stream.write.bind(stream) as (piece: Buffer, ended?: unknown) => boolean;
    const instead = (piece: string | Uint8Array, how?: unknown, ended?: unknown): boolean => {
      const encoding = typeof how === 'string' ? (how as BufferEncoding) : 'utf8';
      const said = typeof piece === 'string' ? Buffer.from(piece, encoding) : Buffer.from(piece);
      return write(alter(said), typeof how === 'function' ? how : ended);
    };
    return Object.assign(stream, { write: instead });
  }

  /** Counted from 1 over all of IMAP at the same first host, so that every m-th connection is the flaky one. */
  #countImap(arrival: Arrival): number {
    const key = arrival.hosts[0]?.name ?? arrival.address;
    const count = (this.#imapConnections.get(key) ?? 0) + 1;
    this.#imapConnections.set(key, count);
    return count;
  }

  #portal(arrival: Arrival) {
    return arrival.address === portalAddress ? undefined : faultsOf(this.#ground.faults, 'portal')[0];
  }

  #secure(
    stream: ResettableStream,
    arrival: Arrival,
    alpn: string[] | undefined,
    onSecure: (secured: Duplex) => void,
  ): void {
    const { faults, authorities, log } = this.#ground;
    const portal = this.#portal(arrival);
    void serveTls(
      stream,
      {
        ...(alpn ? { alpn } : {}),
        onHello: (hello) =>
          log({
            server: arrival.address,
            port: arrival.port,
            kind: 'tls',
            ...(hello.serverName === undefined ? {} : { name: hello.serverName }),
            detail: `${hello.bytes} bytes`,
          }),
        admit: (hello) => {
          if (portal?.tls === 'reset') return 'reset';
          return admitHello(
            faults,
            hello,
            arrival.hosts.map(({ name }) => name),
          );
        },
        contextFor: async (name) => {
          const request = portal ? portalLeaf : this.#leafFor(arrival, name);
          return (await authorities.server(request)).context;
        },
      },
      onSecure,
    );
  }

  #leafFor(arrival: Arrival, serverName: string | undefined): LeafRequest {
    const host = arrival.hosts.find(({ name }) => name === serverName) ?? arrival.hosts[0];
    if (!host) throw new Error(`no host behind ${arrival.address}:${arrival.port}`);
    const asked = [host.name, ...(serverName === undefined ? [] : [serverName])];
    const { faults } = this.#ground;
    const hits = (pattern: Parameters<typeof matchesHost>[0]) =>
      asked.some((name) => matchesHost(pattern, name));
    const problem = faultsOf(faults, 'certificate').find((fault) => hits(fault.host))?.problem;
    const inspect = faultsOf(faults, 'inspect').find(
      (fault) => hits(fault.host) && (fault.ports ?? [443]).includes(arrival.port),
    );
    // A box in between signs for the very name that was asked.
    const inspected = inspect
      ? { names: [serverName ?? host.name], commonName: serverName ?? host.name }
      : {};
    return { ...host.certificate, ...inspected, problem, inspectedBy: inspect?.issuer };
  }
}

const portalLeaf: LeafRequest = {
  names: [portalName],
  operator: 'letsencrypt',
  problem: 'self-signed',
  organisation: 'Hotel Wi-Fi',
};

/** A secured stream whose reset goes to the connection below. */
function withReset(secured: Duplex, below: ResettableStream): ResettableStream {
  return Object.assign(secured, { resetAndDestroy: () => below.resetAndDestroy() });
}
