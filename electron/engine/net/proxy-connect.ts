import { isIP, type Socket } from 'node:net';
import type { Remote, Timing } from '../../../shared/model/observation.ts';
import { type Connected, dial } from './dial.ts';
import { failureOfError } from './error-codes.ts';
import { readHead } from './http-head.ts';
import { elapsedMs, type Limits } from './limits.ts';
import type { NetworkProfile, ProxyChoice } from './network-profile.ts';
import { plainText } from './plain-text.ts';
import type { Resolver } from './resolve.ts';
import { resolveHost } from './resolve.ts';
import { type Failure, failureFrom } from './result.ts';
import { connectSocks } from './socks-connect.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';
import { startTls } from './tls-handshake.ts';

export interface ProxyTarget {
  proxy: ProxyChoice;
  limits: Limits;
  signal: AbortSignal;
  /** Per-run cache; the profile's own look-up otherwise. */
  resolve?: Resolver;
}

export interface ProxyTunnel {
  /** Absent after a failure. From here on it talks to the target. */
  socket?: Socket;
  failure?: Failure;
  /** What the proxy said. */
  statusCode?: number;
  /** Schemes of Proxy-Authenticate, lower case. */
  authenticate: string[];
  server?: string;
  /** Its own name of what went wrong (X-Squid-Error), without what follows it. */
  error?: string;
  /** The proxy. */
  remote?: Remote;
  /** `firstByteMs`: from CONNECT to the proxy's answer. */
  timing: Timing;
}

/** Connects to the proxy itself, through TLS when the hop wants it. Every failure is the proxy's. */
export async function connectToProxy(
  profile: NetworkProfile,
  target: ProxyTarget,
): Promise<{ socket?: Socket; failure?: Failure; remote?: Remote; timing: Timing }> {
  const { proxy, limits, signal } = target;
  const start = performance.now();
  const timing: Timing = { totalMs: 0 };
  const end = (failure: Failure, remote?: Remote) => {
    timing.totalMs = elapsedMs(start);
    return { failure, timing, ...(remote === undefined ? {} : { remote }) };
  };
  const resolver: Resolver =
    target.resolve ?? ((host) => resolveHost(profile, host, { timeoutMs: limits.dnsMs, signal }));
  const resolved = await resolver(proxy.host);
  if (!resolved.ok)
    return end(failureFrom('proxy-unreachable', `name of the proxy: ${resolved.failure.code}`));
  timing.dnsMs = resolved.value.ms;
  const dialled = await dial(profile, {
    addresses: resolved.value.addresses,
    port: proxy.port,
    timeoutMs: limits.tcpMs,
    signal,
  });
  if (!dialled.ok)
    return end(failureFrom('proxy-unreachable', dialled.failure.code), dialled.attempts[0]?.remote);
  const { socket, remote, ms }: Connected = dialled.value;
  timing.tcpMs = ms;
  if (proxy.scheme !== 'https') return { socket, remote, timing };
  const handshake = await startTls(profile, socket, {
    serverName: proxy.host,
    timeoutMs: limits.tlsMs,
    signal,
  });
  timing.tlsMs = handshake.ms;
  if (handshake.socket === undefined) {
    return end(failureFrom('proxy-tls', handshake.failure?.code), remote);
  }
  return { socket: handshake.socket, remote, timing };
}

/**
 * A tunnel to `host:port` through the proxy (RFC 9110, 9.3.6; SOCKS5 without a login, RFC 1928). The target's name is
 * resolved by the proxy. No credentials are ever sent.
 */
export async function connectThroughProxy(
  profile: NetworkProfile,
  target: ProxyTarget & { host: string; port: number },
): Promise<ProxyTunnel> {
  const start = performance.now();
  const hop = await connectToProxy(profile, target);
  const base = { timing: hop.timing, ...(hop.remote === undefined ? {} : { remote: hop.remote }) };
  if (hop.socket === undefined) {
    return { ...base, authenticate: [], failure: hop.failure ?? failureFrom('proxy-unreachable') };
  }
  const asked = performance.now();
  const window = { timeoutMs: target.limits.tcpMs + target.limits.tlsMs, signal: target.signal };
  const answer =
    target.proxy.scheme === 'socks5'
      ? {
          ...(await connectSocks(hop.socket, { host: target.host, port: target.port, ...window })),
          authenticate: [],
        }
      : await askConnect(hop.socket, target.host, target.port, window);
  base.timing.firstByteMs = elapsedMs(asked);
  base.timing.totalMs = elapsedMs(start);
  if (answer.failure !== undefined) hop.socket.destroy();
  else return { ...base, ...answer, socket: hop.socket };
  return { ...base, ...answer };
}

/** What the way to a target cost, for whoever goes on from there: the proxy's answer is not the target's first byte. */
export function timingOfHop({ dnsMs, tcpMs, firstByteMs }: Timing): Omit<Timing, 'totalMs'> {
  return {
    ...(dnsMs !== undefined && { dnsMs }),
    ...(tcpMs !== undefined && { tcpMs }),
    ...(firstByteMs !== undefined && { proxyMs: firstByteMs }),
  };
}

interface ConnectAnswer {
  failure?: Failure;
  statusCode?: number;
  authenticate: string[];
  server?: string;
  error?: string;
}

function askConnect(
  socket: Socket,
  host: string,
  port: number,
  window: { timeoutMs: number; signal: AbortSignal },
): Promise<ConnectAnswer> {
  return withTimeLimit<ConnectAnswer>(
    window,
    (why) => ({
      authenticate: [],
      failure: failureFrom('proxy-timeout', interruptionText(why) ?? 'no answer to CONNECT'),
    }),
    (settle) => {
      const stop = readHead(socket, (head) => {
        if (!head.ok) return settle({ authenticate: [], failure: asProxyFailure(head.failure) });
        const { statusCode, headers } = head.value;
        const error = proxyError(headers);
        const failure = failureOfProxyAnswer(statusCode, error);
        const server = headers.find(([name]) => name === 'server')?.[1];
        settle({
          statusCode,
          authenticate: authenticationSchemes(headers),
          ...(server === undefined ? {} : { server: plainText(server, 200) }),
          ...(error === undefined ? {} : { error }),
          ...(failure === undefined ? {} : { failure }),
        });
      });
      socket.once('error', (error) => settle({ authenticate: [], failure: failureOfError(error, 'proxy') }));
      const authority = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
      socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
      return stop;
    },
  );
}

/**
 * What a proxy's own answer means; `undefined`: the tunnel stands. Squid names a look-up that failed in a field of its own
 * (https://wiki.squid-cache.org/Features/CustomErrors), other proxies say 5xx to that and to a dead target alike.
 */
export function failureOfProxyAnswer(statusCode: number, error: string | undefined): Failure | undefined {
  if (statusCode >= 200 && statusCode < 300) return undefined;
  const text = error === undefined ? `status ${statusCode}` : `status ${statusCode}, ${error}`;
  if (statusCode === 407) return failureFrom('proxy-auth-required', text);
  if (error === 'ERR_DNS_FAIL') return failureFrom('proxy-name', text);
  if (statusCode >= 500) return failureFrom('proxy-bad-gateway', text);
  if (statusCode >= 400) return failureFrom('proxy-denied', text);
  return failureFrom('proxy-unknown', text);
}

/** `X-Squid-Error: ERR_CONNECT_FAIL 110`: the name, without the number. */
export function proxyError(headers: readonly (readonly [string, string])[]): string | undefined {
  const value = headers.find(([name]) => name === 'x-squid-error')?.[1];
  return value === undefined ? undefined : /^[A-Z][A-Z_]{2,60}(?![A-Z_])/.exec(value)?.[0];
}

/** Lower-case schemes of the Proxy-Authenticate fields, at most 8. */
export function authenticationSchemes(headers: readonly (readonly [string, string])[]): string[] {
  const schemes = headers
    .filter(([name]) => name === 'proxy-authenticate')
    .map(([, value]) => /^[\w-]{1,32}/.exec(value.trim())?.[0].toLowerCase())
    .filter((scheme) => scheme !== undefined);
  return [...new Set(schemes)].slice(0, 8);
}

function asProxyFailure(failure: Failure): Failure {
  return failureFrom('proxy-unknown', failure.text ?? failure.code);
}
