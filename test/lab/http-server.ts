import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Arrival, Log } from './connection.ts';
import { type Fault, faultsOf, matchesHost, RatioCounter } from './faults.ts';
import { type Answer, html, type SimulatedHost, type Visit } from './host.ts';
import { sendHostile } from './hostile-answer.ts';
import { portalAnswer } from './portal.ts';

interface Ground {
  faults: readonly Fault[];
  log: Log;
  /** The world's clock. */
  now(): number;
}

/** All HTTP of a world: sites by Host header on streams that were accepted elsewhere. */
export class HttpServer {
  readonly #server: Server;
  readonly #arrivals = new WeakMap<Duplex, { arrival: Arrival; secure: boolean }>();
  readonly #ratios = new RatioCounter();
  readonly #ground: Ground;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
      this.#receive(request, response);
    });
    this.#server.on('clientError', (_error, socket) => socket.destroy());
  }

  serve(stream: Duplex, arrival: Arrival, secure: boolean): void {
    this.#arrivals.set(stream, { arrival, secure });
    this.#server.emit('connection', stream);
  }

  #receive(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('error', () => undefined);
    request.on('data', (chunk: Buffer) => {
      if (chunks.length < 64) chunks.push(chunk);
    });
    request.on('end', () => this.#answer(request, Buffer.concat(chunks), response));
  }

  #answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const met = this.#arrivals.get(request.socket);
    if (!met) throw new Error('a request on a stream that was not served here');
    const { arrival, secure } = met;
    const visit = visitOf(request, body, arrival, secure, this.#ground.now());
    this.#ground.log({
      server: arrival.address,
      port: arrival.port,
      kind: 'http',
      name: visit.host,
      detail: `${visit.method} ${request.url}`,
      userAgent: String(request.headers['user-agent'] ?? ''),
    });
    const hostile = faultsOf(this.#ground.faults, 'hostile').find((fault) => hits(fault, visit));
    if (hostile) {
      sendHostile(hostile.answer, visit, request.socket, response);
      return;
    }
    const portal = faultsOf(this.#ground.faults, 'portal')[0];
    const instead = portal && portalAnswer(portal, visit);
    if (instead) {
      send(response, instead, visit);
      return;
    }
    const host = arrival.hosts.find((one) => one.name === visit.host) ?? arrival.hosts[0];
    send(response, this.#faulty(visit, host) ?? site(host, visit), visit);
  }

  #faulty(visit: Visit, host: SimulatedHost | undefined): Answer | undefined {
    for (const [index, fault] of faultsOf(this.#ground.faults, 'http-status').entries()) {
      if (!hits(fault, visit)) continue;
      if (!this.#ratios.fails(fault.ratio, `${index} ${visit.host} ${visit.path}`)) continue;
      const own = fault.ownHeaders ? (host?.ownHeaders?.(visit, fault.status) ?? []) : [];
      const isData = /^\s*[{[]/.test(fault.body ?? '');
      return {
        status: fault.status,
        headers: [
          ['content-type', isData ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8'],
          ...own,
          ...(fault.headers ?? []),
        ],
        body: fault.body ?? defaultBody(fault.status),
      };
    }
    return undefined;
  }
}

const hits = (fault: { host: Parameters<typeof matchesHost>[0]; path?: string }, visit: Visit) =>
  matchesHost(fault.host, visit.host) &&
  (fault.path === undefined || visit.path.toLowerCase().startsWith(fault.path.toLowerCase()));

function site(host: SimulatedHost | undefined, visit: Visit): Answer {
  const serve = visit.secure ? host?.https : host?.http;
  return serve?.(visit) ?? html(404, defaultBody(404));
}

function visitOf(
  request: IncomingMessage,
  body: Buffer,
  arrival: Arrival,
  secure: boolean,
  now: number,
): Visit {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  const url = URL.parse(request.url ?? '/', 'http://lab.invalid');
  return {
    host,
    path: url?.pathname ?? '/',
    query: url?.searchParams ?? new URLSearchParams(),
    method: request.method ?? 'GET',
    headers: request.headers,
    body: body.toString('utf8'),
    rawBody: body,
    secure,
    address: arrival.address,
    connection: arrival.connection,
    now,
  };
}

/** The Date field follows the world's clock, as every header of a site may say otherwise. */
export function send(response: ServerResponse, answer: Answer, visit: Visit): void {
  response.sendDate = false;
  const grouped = new Map<string, string[]>();
  for (const [name, value] of [
    ['Date', new Date(visit.now).toUTCString()] as const,
    ...(answer.headers ?? []),
  ]) {
    grouped.set(name, [...(grouped.get(name) ?? []), value]);
  }
  for (const [name, values] of grouped)
    response.setHeader(name, values.length === 1 ? (values[0] ?? '') : values);
  const body = answer.body ?? '';
  const bodiless = answer.status === 204 || answer.status === 304;
  if (!bodiless) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.writeHead(answer.status);
  response.end(bodiless || visit.method === 'HEAD' ? undefined : body);
}

const defaultBody = (status: number) =>
  `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
