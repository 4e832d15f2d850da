import type { IncomingHttpHeaders } from 'node:http';
import type { Operator } from './certificates.ts';
import type { HeaderList } from './faults.ts';

/** One HTTP request as a simulated site sees it. */
export interface Visit {
  /** From the Host header, lower case, without the port. */
  host: string;
  path: string;
  query: URLSearchParams;
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
  rawBody: Buffer;
  secure: boolean;
  /** The public address that was dialled: front doors differ by it. */
  address: string;
  /** Counts the world's connections, from 1: machine names differ by it. */
  connection: number;
  /** The world's clock, epoch milliseconds. */
  now: number;
}

export interface Answer {
  status: number;
  headers?: HeaderList;
  body?: string | Buffer;
}

export type Site = (visit: Visit) => Answer;

export type MailPersonality = 'exchange' | 'google' | 'generic';

export interface MailService {
  protocol: 'imap' | 'pop' | 'smtp';
  port: number;
  security: 'implicit' | 'starttls';
  personality: MailPersonality;
}

export interface SimulatedHost {
  name: string;
  /** What DNS says, in this order. */
  addresses: readonly string[];
  /** Further genuine addresses, which DNS elsewhere may say. */
  alsoAt?: readonly string[];
  /** Names between the host's and the addresses: a chain of CNAME records. */
  aliases?: readonly string[];
  certificate: { operator: Operator; names: readonly string[]; commonName?: string; organisation?: string };
  http?: Site;
  https?: Site;
  mail?: readonly MailService[];
  /** The header fields that only this provider's machines send, for an answer of the status (protocols.md 7.4). */
  ownHeaders?: (visit: Visit, status: number) => HeaderList;
}

export interface ZoneRecord {
  name: string;
  type: 'A' | 'AAAA' | 'CNAME' | 'MX' | 'TXT' | 'SRV' | 'NS';
  /** Presentation form: `10 mx.example.org`, `0 1 993 imap.example.org`. */
  data: string;
}

/** One provider's part of the simulated Internet. */
export interface InternetPart {
  hosts: readonly SimulatedHost[];
  records: readonly ZoneRecord[];
}

export const json = (status: number, value: unknown, headers: HeaderList = []): Answer => ({
  status,
  headers: [['content-type', 'application/json; charset=utf-8'], ...headers],
  body: JSON.stringify(value),
});

export const html = (status: number, body: string, headers: HeaderList = []): Answer => ({
  status,
  headers: [['content-type', 'text/html; charset=utf-8'], ...headers],
  body,
});

export const text = (status: number, body: string, headers: HeaderList = []): Answer => ({
  status,
  headers: [['content-type', 'text/plain'], ...headers],
  body,
});

export const notFound: Site = () => html(404, '<html><head><title>404 Not Found</title></head></html>');
