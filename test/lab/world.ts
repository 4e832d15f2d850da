import type { Socket as UdpSocket } from 'node:dgram';
import { writeFile } from 'node:fs/promises';
import { isIP, type Server, type Socket } from 'node:net';
import type { NetworkProfile } from '../../electron/engine/net/network-profile.ts';
import { ruleFor, rulesOf } from './address-rules.ts';
import { BlackHole } from './black-hole.ts';
import { Authorities, type LeafRequest, type ServerCertificate } from './certificates.ts';
import type { LabRequest, Log } from './connection.ts';
import { DelayedStream } from './delayed-stream.ts';
import { describeWorld, type WorldOptions } from './describe-world.ts';
import { bindDnsUdp, type Resolve } from './dns-server.ts';
import { dohHosts } from './doh.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { SimulatedHost, ZoneRecord } from './host.ts';
import { HttpServer } from './http-server.ts';
import { internetOf } from './internet/internet.ts';
import { listenTcp, portOf } from './listen.ts';
import { type Listener, listenersOf } from './listeners.ts';
import { pacHosts } from './pac-server.ts';
import { portalHost } from './portal.ts';
import { profileOf } from './profile.ts';
import { proxyAddress, proxyName } from './proxy-server.ts';
import { type ResolverName, resolverAddresses, resolverReply } from './resolvers.ts';
import { Servers } from './servers.ts';
import { endpointOf, type WorldFile } from './world-file.ts';
import { Zone } from './zone.ts';

/** A scenario, a list of faults, or both with options. */
export type WorldDescription = WorldOptions | readonly Fault[];

export interface World {
  profile(): NetworkProfile;
  roots: { publicPem: string; privatePem: string };
  /** For `profileOf` on another thread, while this world runs. */
  readonly file: WorldFile;
  /** For `profileFromFile` in another process. */
  save(file: string): Promise<void>;
  /** What every server received, in order. */
  requests: LabRequest[];
  /** Addresses that must be on an interface for `bind: 'real'`; in any world, the addresses that servers have. */
  addresses(): string[];
  /** Where each address and port of the world listens on this computer, for tools that know no port map. */
  externalPorts(): {
    address: string;
    port: number;
    transport: 'tcp' | 'udp';
    local: { address: string; port: number };
  }[];
  /** Another certificate of this world's authorities, for a server that is not the lab's. */
  certificate(request: LeafRequest): Promise<ServerCertificate>;
  /** The world's clock, epoch milliseconds. */
  now(): number;
  close(): Promise<void>;
}

/** Starts all servers. Resolves when every one listens. Rejects when `bind: 'real'` finds an address or port missing. */
export async function startWorld(description: WorldDescription): Promise<World> {
  const options: WorldOptions = 'faults' in description ? description : { faults: description };
  const running = new RunningWorld(options);
  try {
    await running.start();
  } catch (error) {
    await running.close();
    throw error;
  }
  return running;
}

class RunningWorld implements World {
  readonly requests: LabRequest[] = [];
  readonly #options: WorldOptions;
  readonly #rttMs: number;
  readonly #offsetMs: number;
  readonly #startedAt = performance.now();
  readonly #servers: Server[] = [];
  readonly #udp: UdpSocket[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #listeners: Listener[];
  readonly #zone: Zone;
  readonly #hosts: readonly SimulatedHost[];
  #connections = 0;
  #hole: BlackHole | undefined;
  #file: WorldFile;
  #authorities: Authorities | undefined;

  constructor(options: WorldOptions) {
    const { faults } = options;
    this.#options = options;
    this.#rttMs = options.rttMs ?? faultsOf(faults, 'slow')[0]?.rttMs ?? 0;
    this.#offsetMs = faultsOf(faults, 'clock')[0]?.offsetMs ?? 0;
    const internet = internetOf(faults);
    const doh = dohHosts((resolver, name, type) => this.#reply(resolver, name, type, 'doh'));
    const portal = faultsOf(faults, 'portal').length > 0 ? [portalHost] : [];
    this.#hosts = [...internet.hosts, ...doh, ...portal, ...pacHosts(faults)];
    const replaced = faultsOf(faults, 'dns-record').flatMap(({ name, type, data }) =>
      data.map((one): ZoneRecord => ({ name, type, data: one })),
    );
    this.#zone = new Zone(this.#hosts, [...internet.records, ...proxyRecords(faults)], replaced);
    this.#listeners = listenersOf(this.#hosts, faults);
    this.#file = describeWorld(options, this.#hosts);
  }

  get roots() {
    return { publicPem: this.#file.publicPem, privatePem: this.#file.privatePem };
  }

  get file() {
    return this.#file;
  }

  now = (): number => Date.now() + this.#offsetMs;

  async certificate(request: LeafRequest): Promise<ServerCertificate> {
    if (this.#authorities === undefined) throw new Error('the world has not started');
    return await this.#authorities.server(request);
  }

  profile(): NetworkProfile {
    return profileOf(this.#file);
  }

  async save(file: string): Promise<void> {
    await writeFile(file, `${JSON.stringify(this.#file, null, 1)}\n`, { mode: 0o600 });
  }

  addresses(): string[] {
    return [...new Set(this.#listeners.map(({ address }) => address))].filter((address) => address !== '*');
  }

  externalPorts() {
    return this.#listeners
      .filter(({ address }) => address !== '*')
      .flatMap(({ address, port, role }) => {
        const local = endpointOf(this.#file, address, port);
        const transports = role.kind === 'dns' ? (['tcp', 'udp'] as const) : (['tcp'] as const);
        return transports.map((transport) => ({ address, port, transport, local }));
      });
  }

  async start(): Promise<void> {
    const { faults } = this.#options;
    const authorities = await Authorities.create(this.now);
    this.#authorities = authorities;
    this.#file.publicPem = authorities.publicPem;
    for (const { issuer, trusted } of faultsOf(faults, 'inspect')) {
      const pem = await authorities.inspectionRootPem(issuer);
      if (trusted && !this.#file.privatePem.includes(pem)) this.#file.privatePem += pem;
    }
    const http = new HttpServer({ faults, log: this.#log, now: this.now });
    const proxyRules = rulesOf(faults, this.#hosts);
    const servers = new Servers({
      faults,
      authorities,
      http,
      log: this.#log,
      now: this.now,
      resolver: (name) => this.#resolve(name),
      addressesOf: (name) =>
        isIP(name) ? [name] : this.#zone.addressesOf(name).filter((address) => isIP(address) === 4),
      alter: this.#options.alter,
      proxyEndpoint: (address, port) => endpointOf(this.#file, address, port, proxyRules),
    });
    await this.#openBlackHole();
    for (const listener of this.#listeners) await this.#listen(listener, servers);
  }

  async #listen(listener: Listener, servers: Servers): Promise<void> {
    const real = this.#options.bind === 'real';
    if (real && (listener.address === '*' || ruleFor(this.#file.rules, listener.address, listener.port)))
      return;
    const bind = real
      ? { address: listener.address, port: listener.port }
      : { address: '127.0.0.1', port: 0 };
    const accept = (socket: Socket) => this.#accept(socket, listener, servers);
    // A resolver has one number for both transports: the port map knows none.
    for (let tries = 0; ; tries++) {
      const server = await listenTcp(bind, accept);
      const port = portOf(server);
      try {
        if (listener.role.kind === 'dns') {
          const resolve = this.#resolve(listener.role.resolver);
          this.#udp.push(await bindDnsUdp({ address: bind.address, port }, this.#rttMs, resolve));
        }
      } catch (error) {
        server.close();
        if (real || tries > 5) throw error;
        continue;
      }
      this.#servers.push(server);
      this.#file.endpoints[`${listener.address} ${listener.port}`] = port;
      return;
    }
  }

  #accept(socket: Socket, listener: Listener, servers: Servers): void {
    this.#connections += 1;
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.setNoDelay(true);
    const arrival = {
      address: listener.address,
      port: listener.port,
      hosts: listener.hosts,
      connection: this.#connections,
    };
    if (this.#rttMs === 0) {
      servers.serve(socket, arrival, listener.role);
      return;
    }
    const delayed = new DelayedStream(socket, this.#rttMs);
    delayed.on('error', () => undefined);
    delayed.whenOpen(() => servers.serve(delayed, arrival, listener.role));
  }

  /** One silent port is enough behind a port map; real addresses need one each. */
  async #openBlackHole(): Promise<void> {
    const { rules } = this.#file;
    if (!rules.some(({ action }) => action === 'blackhole')) return;
    if (this.#options.bind === 'real') {
      const silent = this.#listeners.filter(
        ({ address, port }) => address !== '*' && ruleFor(rules, address, port) === 'blackhole',
      );
      if (silent.length > 0) this.#hole = (await BlackHole.open(silent)).hole;
      return;
    }
    for (let tries = 0; ; tries++) {
      const { hole, ports } = await BlackHole.open([{ address: '127.0.0.1', port: 0 }]);
      const port = ports[0] ?? 0;
      try {
        this.#udp.push(await bindDnsUdp({ address: '127.0.0.1', port }, 0, () => 'timeout'));
      } catch (error) {
        await hole.close();
        if (tries > 5) throw error;
        continue;
      }
      this.#hole = hole;
      this.#file.blackHolePort = port;
      return;
    }
  }

  #resolve(resolver: ResolverName): Resolve {
    return ({ name, type }, transport) => this.#reply(resolver, name, type, transport);
  }

  #reply(resolver: ResolverName, name: string, type: string, transport: 'udp' | 'tcp' | 'doh') {
    this.#log({
      server: resolverAddresses[resolver],
      port: transport === 'doh' ? 443 : 53,
      kind: 'dns',
      name,
      detail: `${type} ${transport}`,
    });
    return resolverReply(this.#zone, this.#options.faults, resolver, { name, type: type as 'A' });
  }

  readonly #log: Log = (request) => {
    if (this.requests.length < 100_000) {
      this.requests.push({ atMs: Math.round((performance.now() - this.#startedAt) * 10) / 10, ...request });
    }
  };

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const socket of this.#udp) socket.close();
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))));
    await this.#hole?.close();
    this.#udp.length = 0;
    this.#servers.length = 0;
    this.#hole = undefined;
  }
}

function proxyRecords(faults: readonly Fault[]): ZoneRecord[] {
  const known = faultsOf(faults, 'proxy').some(({ mode }) => mode !== 'unresolvable');
  return known ? [{ name: proxyName, type: 'A', data: proxyAddress }] : [];
}
