import type { Socket } from 'node:net';
import type { Remote, Timing } from '../../../shared/model/observation.ts';
import { dial } from './dial.ts';
import { exchangeHttp, type HttpAnswer, type HttpHead } from './http-exchange.ts';
import { elapsedMs, type Limits } from './limits.ts';
import type { NetworkProfile, ProxyChoice } from './network-profile.ts';
import {
  authenticationSchemes,
  connectThroughProxy,
  connectToProxy,
  failureOfProxyAnswer,
  proxyError,
  timingOfHop,
} from './proxy-connect.ts';
import { type Address, addressOf, type Resolver, resolveHost } from './resolve.ts';
import { type Failure, failureFrom } from './result.ts';
import { shownProxy } from './shown-proxy.ts';
import { startTls, type TlsCapture } from './tls-handshake.ts';

export interface UrlRequest {
  url: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** Bytes; 256 KiB when absent, at most 4 MiB. */
  maxBody?: number;
  signal: AbortSignal;
  limits: Limits;
  /** Dialled instead of what the name resolves to. */
  addresses?: readonly Address[];
  /** Absent or `null`: direct. */
  proxy?: ProxyChoice | null;
  /** Per-run cache; the profile's own look-up otherwise. */
  resolve?: Resolver;
}

/** `failure` absent: an HTTP answer arrived, over a trusted chain or in clear text. Its status is for others to judge. */
export interface Exchange {
  failure?: Failure;
  timing: Timing;
  /** The end that was dialled: the proxy, when there is one. */
  remote?: Remote;
  capture?: TlsCapture;
  answer?: HttpAnswer;
  /** The head of an answer that did not end in time. */
  partial?: HttpHead;
  via: 'direct' | 'proxy';
  /** The proxy as the report names it. */
  proxy?: string;
  /** The proxy's answer to CONNECT, or its own refusal of a clear-text request. */
  proxyStatus?: number;
  proxyAuthenticate?: string[];
}

/** One request, one connection, no redirects followed. Network reasons never throw; a URL that is none does. */
export async function requestUrl(profile: NetworkProfile, request: UrlRequest): Promise<Exchange> {
  const start = performance.now();
  const url = new URL(request.url);
  const proxy = request.proxy ?? null;
  const exchange: Exchange = {
    timing: { totalMs: 0 },
    via: proxy === null ? 'direct' : 'proxy',
    ...(proxy !== null && { proxy: shownProxy(proxy) }),
  };
  const failure = await run(profile, request, url, proxy, exchange);
  if (failure !== undefined) exchange.failure = failure;
  exchange.timing.totalMs = elapsedMs(start);
  return exchange;
}

async function run(
  profile: NetworkProfile,
  request: UrlRequest,
  url: URL,
  proxy: ProxyChoice | null,
  exchange: Exchange,
): Promise<Failure | undefined> {
  const { limits, signal } = request;
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  const opened =
    proxy === null
      ? await openDirect(profile, request, url, port, exchange)
      : await openByProxy(profile, request, url, port, proxy, exchange);
  if (opened.socket === undefined) return opened.failure;
  let socket: Socket = opened.socket;

  if (secure) {
    const handshake = await startTls(profile, socket, {
      serverName: url.hostname,
      port,
      timeoutMs: limits.tlsMs,
      signal,
    });
    exchange.timing.tlsMs = handshake.ms;
    exchange.capture = handshake.capture;
    if (handshake.socket === undefined) return handshake.failure;
    socket = handshake.socket;
  }

  const absoluteForm = proxy !== null && proxy.scheme !== 'socks5' && !secure;
  const result = await exchangeHttp(socket, {
    origin: url.origin,
    method: request.method ?? 'GET',
    path: absoluteForm ? `${url.origin}${url.pathname}${url.search}` : `${url.pathname}${url.search}`,
    headers: { host: url.host, ...request.headers },
    ...(request.body === undefined ? {} : { body: request.body }),
    ...(request.maxBody === undefined ? {} : { maxBody: request.maxBody }),
    timeoutMs: limits.firstByteMs,
    signal,
  });
  if (!result.ok) {
    if (result.partial !== undefined) {
      exchange.partial = result.partial;
      exchange.timing.firstByteMs = result.partial.firstByteMs;
    }
    return result.failure;
  }
  exchange.timing.firstByteMs = result.value.firstByteMs;
  exchange.answer = result.value;
  return absoluteForm ? refusalInClearText(result.value, exchange) : undefined;
}

/**
 * A clear-text request is answered by the proxy itself where it gets no further: only a proxy says 407 (RFC 9110, 15.5.8),
 * and squid signs its errors. Whatever else it is may be the target's own.
 */
function refusalInClearText({ statusCode, headers }: HttpAnswer, exchange: Exchange): Failure | undefined {
  const error = proxyError(headers);
  if (statusCode !== 407 && error === undefined) return undefined;
  exchange.proxyStatus = statusCode;
  exchange.proxyAuthenticate = authenticationSchemes(headers);
  return failureOfProxyAnswer(statusCode, error);
}

type Opened = { socket: Socket; failure?: undefined } | { socket?: undefined; failure: Failure };

async function openDirect(
  profile: NetworkProfile,
  request: UrlRequest,
  url: URL,
  port: number,
  exchange: Exchange,
): Promise<Opened> {
  const { limits, signal } = request;
  let addresses = request.addresses;
  if (addresses === undefined) {
    const literal = addressOf(url.hostname);
    if (literal !== undefined) {
      addresses = [literal];
    } else {
      const resolver =
        request.resolve ?? ((host) => resolveHost(profile, host, { timeoutMs: limits.dnsMs, signal }));
      const resolved = await resolver(url.hostname);
      if (!resolved.ok) return { failure: resolved.failure };
      exchange.timing.dnsMs = resolved.value.ms;
      addresses = resolved.value.addresses;
    }
  }
  const dialled = await dial(profile, { addresses, port, timeoutMs: limits.tcpMs, signal });
  if (!dialled.ok) {
    const first = dialled.attempts[0]?.remote;
    if (first !== undefined) exchange.remote = first;
    return { failure: dialled.failure };
  }
  exchange.remote = dialled.value.remote;
  exchange.timing.tcpMs = dialled.value.ms;
  return { socket: dialled.value.socket };
}

async function openByProxy(
  profile: NetworkProfile,
  request: UrlRequest,
  url: URL,
  port: number,
  proxy: ProxyChoice,
  exchange: Exchange,
): Promise<Opened> {
  const { limits, signal } = request;
  const target = {
    proxy,
    limits,
    signal,
    ...(request.resolve === undefined ? {} : { resolve: request.resolve }),
  };
  const tunnelled = url.protocol === 'https:' || proxy.scheme === 'socks5';
  if (!tunnelled) {
    const hop = await connectToProxy(profile, target);
    keepHop(exchange, hop);
    return hop.socket === undefined
      ? { failure: hop.failure ?? failureFrom('proxy-unreachable') }
      : { socket: hop.socket };
  }
  const tunnel = await connectThroughProxy(profile, {
    ...target,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port,
  });
  keepHop(exchange, tunnel);
  if (tunnel.statusCode !== undefined) exchange.proxyStatus = tunnel.statusCode;
  if (tunnel.authenticate.length > 0) exchange.proxyAuthenticate = tunnel.authenticate;
  return tunnel.socket === undefined
    ? { failure: tunnel.failure ?? failureFrom('proxy-unknown') }
    : { socket: tunnel.socket };
}

function keepHop(exchange: Exchange, hop: { remote?: Remote; timing: Timing }): void {
  if (hop.remote !== undefined) exchange.remote = hop.remote;
  Object.assign(exchange.timing, timingOfHop(hop.timing));
}
