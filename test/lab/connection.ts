import type { Duplex } from 'node:stream';
import type { SimulatedHost } from './host.ts';

/** Where a connection came in, by the public address that was dialled. */
export interface Arrival {
  address: string;
  port: number;
  /** Counts the world's connections, from 1. */
  connection: number;
  /** Hosts behind this address and port; the first one answers for names that nobody has. */
  hosts: readonly SimulatedHost[];
}

export type ResettableStream = Duplex & { resetAndDestroy(): unknown };

/** What a server received, in order. */
export interface LabRequest {
  /** Milliseconds since the world started. */
  atMs: number;
  server: string;
  port: number;
  kind: 'dns' | 'connect' | 'tls' | 'http' | 'mail' | 'proxy';
  /** The name asked for: a DNS name, SNI, a Host header. */
  name?: string;
  /** `A`, `GET /path`, `CAPABILITY`, `CONNECT host:443`. */
  detail?: string;
  userAgent?: string;
}

export type Log = (request: Omit<LabRequest, 'atMs'>) => void;
