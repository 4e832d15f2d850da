import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls';
import type {
  LookupResult,
  NetworkProfile,
  TrustStore,
} from '../../../../electron/engine/net/network-profile.ts';
import { trustStore } from '../../../../electron/engine/net/system-trust.ts';
import { atEnd } from './at-end.ts';

export interface Listening {
  port: number;
  /** Sockets that are open at this moment. */
  open: Set<Socket>;
  close(): Promise<void>;
}

/** One TCP server on 127.0.0.1; ended after the tests of the file. */
export async function listen(onSocket: (socket: Socket) => void): Promise<Listening> {
  return track(createServer(), 'connection', onSocket);
}

export async function listenTls(
  options: TlsOptions,
  onSocket: (socket: TLSSocket) => void,
): Promise<Listening> {
  const server = createTlsServer(options);
  server.on('tlsClientError', () => {});
  return track(server, 'secureConnection', onSocket as (socket: Socket) => void);
}

async function track(
  server: ReturnType<typeof createServer>,
  event: 'connection' | 'secureConnection',
  onSocket: (socket: Socket) => void,
): Promise<Listening> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  });
  server.on(event, (socket: Socket) => {
    socket.on('error', () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
    });
  atEnd(close);
  return { port, open, close };
}

export interface LoopbackOptions {
  /** Names and their addresses; others do not exist. */
  hosts?: Record<string, string[]>;
  /** Real port of `address:port`, or of `port` at any address. */
  ports?: Record<string, number>;
  trust?: TrustStore;
  lookup?: NetworkProfile['lookup'];
}

/** A network whose every address is 127.0.0.1. What is not mapped is refused: port 1 is closed. */
export function loopback(options: LoopbackOptions = {}): NetworkProfile {
  return {
    lookup: options.lookup ?? (async (host) => answerOf(options.hosts?.[host])),
    dnsServers: async () => ({ is: 'not-told' }),
    endpoint: (address, port) => ({
      address: '127.0.0.1',
      port: options.ports?.[`${address}:${port}`] ?? options.ports?.[String(port)] ?? 1,
    }),
    trust: options.trust ?? trustStore({ public: [], extra: () => [], replaced: false }),
    platform: {
      interfaces: () => ({ is: 'value', value: [] }),
      defaultRoute: async () => ({ is: 'not-told' }),
      neighbourAnswers: async () => ({ is: 'not-told' }),
      hostsFile: async () => ({ is: 'not-told' }),
      proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy: null }) }),
    },
  };
}

function answerOf(addresses: string[] | undefined): LookupResult {
  if (addresses === undefined) return { ok: false, code: 'dns-nxdomain', text: 'ENOTFOUND' };
  return {
    ok: true,
    addresses: addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  };
}

export const limits = { dnsMs: 3000, tcpMs: 3000, tlsMs: 3000, firstByteMs: 3000 };
export const never = new AbortController().signal;
