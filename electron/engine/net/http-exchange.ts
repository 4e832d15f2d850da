import { Socket } from 'node:net';
import type { Client as ClientType } from 'undici';
import { decodeBody } from './content-encoding.ts';
import { failureOfError } from './error-codes.ts';
import { caps, elapsedMs } from './limits.ts';
import { plainText } from './plain-text.ts';
import { type Failure, failureFrom } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface HttpHead {
  statusCode: number;
  /** Lower-case names, in order, repeats kept, at most 100. */
  headers: [name: string, value: string][];
  /** From the request's last byte to the answer's head. */
  firstByteMs: number;
  /** When the request went out, milliseconds since 1970 by this computer's clock: the base of a clock offset. */
  sentAt: number;
}

export interface HttpAnswer extends HttpHead {
  /** Decoded, at most `maxBody`. */
  body: Buffer;
  /** More was to come, raw or decoded. */
  truncated: boolean;
  totalMs: number;
}

/** A failure keeps the head, when it came that far. */
export type ExchangeResult =
  | { ok: true; value: HttpAnswer }
  | { ok: false; failure: Failure; partial?: HttpHead };

export interface HttpRequest {
  /** `https://host:port`; names the host in the request. */
  origin: string;
  method: string;
  /** Starts with a slash, or is absolute towards a proxy. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Time for the whole exchange. */
  timeoutMs: number;
  signal: AbortSignal;
  /** Bytes, raw and decoded; 256 KiB when absent, never more than 4 MiB. */
  maxBody?: number;
}

let client: Promise<typeof ClientType> | undefined;

/** Loading the client and compiling its parser costs some 35 ms: call this while the first names resolve. */
export async function warmUp(): Promise<void> {
  await loadedClient();
}

function loadedClient(): Promise<typeof ClientType> {
  client ??= loadClient();
  return client;
}

async function loadClient(): Promise<typeof ClientType> {
  // The client alone loads in less than half the time of the whole package (fetch, caches, mocks, node:sqlite).
  const module: { default: unknown } = await import('undici/lib/dispatcher/client.js');
  const Client = module.default as typeof ClientType;
  // The parser compiles when the first connection is made; a dead one will do, and keeps that out of a measurement.
  const dispatcher = new Client('http://warm-up.invalid', {
    connect: (_options, connected) => queueMicrotask(() => connected(null, new Socket().destroy())),
  });
  await new Promise<void>((resolve) => {
    dispatcher.dispatch(
      { path: '/', method: 'GET' },
      { onRequestStart() {}, onResponseError: () => resolve() },
    );
  });
  await dispatcher.destroy();
  return Client;
}

const endOfAnswer = new Error('enough');

/**
 * One HTTP/1.1 request over a socket that is already connected. Nothing is followed, retried or kept alive; the socket
 * is destroyed at the end. A body over the cap is cut, and the answer says so; a body without end ends at the limit.
 */
export async function exchangeHttp(socket: Socket, request: HttpRequest): Promise<ExchangeResult> {
  const Client = await loadedClient();
  const maxBody = Math.min(request.maxBody ?? caps.httpBody, caps.httpLongBody);
  const start = performance.now();
  let sentAt = Date.now();
  let sent = start;
  let head: HttpHead | undefined;
  const chunks: Buffer[] = [];
  let size = 0;

  const raw = await withTimeLimit<{ failure?: Failure; truncated: boolean }>(
    request,
    (why) => ({ failure: failureFrom('http-timeout', interruptionText(why)), truncated: true }),
    (settle) => {
      if (socket.destroyed) {
        const why = socket.errored ?? undefined;
        const failure =
          why === undefined
            ? failureFrom('http-reset', 'closed before the request')
            : failureOfError(why, 'http');
        settle({ failure, truncated: false });
        return undefined;
      }
      // A TLS alert after the handshake (a demanded client certificate) comes as an error here; the client then sees the
      // end of the stream and tells only that.
      let firstError: Error | undefined;
      const onError = (error: Error): void => {
        firstError ??= error;
      };
      socket.on('error', onError);
      const dispatcher = new Client(request.origin, {
        // Not at once: the client does not go on with a connection that it gets while it asks for one.
        connect: (_options, connected) => queueMicrotask(() => connected(null, socket)),
        allowH2: false,
        maxHeaderSize: caps.httpHead,
        headersTimeout: 0,
        bodyTimeout: 0,
        pipelining: 1,
      });
      dispatcher.dispatch(
        {
          path: request.path,
          method: request.method as 'GET',
          headers: { ...request.headers },
          body: request.body ?? null,
          reset: true,
        },
        {
          onRequestStart() {
            sentAt = Date.now();
            sent = performance.now();
          },
          onRequestSent() {
            sentAt = Date.now();
            sent = performance.now();
          },
          onResponseStart(controller, statusCode) {
            if (statusCode < 200) return;
            const firstByteMs = elapsedMs(sent);
            head = { statusCode, headers: headerList(controller.rawHeaders), firstByteMs, sentAt };
          },
          onResponseData(controller, chunk) {
            const rest = maxBody - size;
            chunks.push(chunk.length > rest ? Buffer.from(chunk.subarray(0, rest)) : chunk);
            size += Math.min(chunk.length, rest);
            if (chunk.length > rest) {
              settle({ truncated: true });
              controller.abort(endOfAnswer);
            }
          },
          onResponseEnd() {
            settle({ truncated: false });
          },
          onResponseError(_controller, error) {
            settle({ failure: failureOfError(firstError ?? error, 'http'), truncated: false });
          },
        },
      );
      return () => {
        dispatcher.destroy().catch(() => {});
        socket.destroy();
      };
    },
  );

  if (raw.failure !== undefined || head === undefined) {
    const failure = raw.failure ?? failureFrom('http-protocol', 'no head');
    return head === undefined ? { ok: false, failure } : { ok: false, failure, partial: head };
  }
  const encoding = head.headers.find(([name]) => name === 'content-encoding')?.[1];
  const decoded = await decodeBody(Buffer.concat(chunks), encoding, maxBody);
  return {
    ok: true,
    value: {
      ...head,
      body: decoded.body,
      truncated: raw.truncated || decoded.truncated,
      totalMs: elapsedMs(start),
    },
  };
}

/** Raw headers come as name, value, name, value. */
function headerList(raw: unknown): [string, string][] {
  const flat = Array.isArray(raw) ? raw : [];
  const headers: [string, string][] = [];
  for (let i = 0; i + 1 < flat.length && headers.length < caps.httpHeaders; i += 2) {
    headers.push([
      plainText(latin1(flat[i]), 200).toLowerCase(),
      plainText(latin1(flat[i + 1]), caps.httpHead),
    ]);
  }
  return headers;
}

function latin1(value: unknown): string {
  return Buffer.isBuffer(value) ? value.toString('latin1') : String(value);
}
