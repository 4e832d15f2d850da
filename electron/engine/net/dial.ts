import { connect, isIP, type Socket } from 'node:net';
import type { Remote } from '../../../shared/model/observation.ts';
import { startDeadline } from './deadline.ts';
import { failureOfError } from './error-codes.ts';
import { elapsedMs } from './limits.ts';
import type { NetworkProfile } from './network-profile.ts';
import type { Address } from './resolve.ts';
import { type Failure, failed, failureFrom, type Result, succeeded } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface Connected {
  socket: Socket;
  /** From this attempt's SYN to its answer: one round trip. */
  ms: number;
  /** As planned, before the profile mapped it. */
  remote: Remote;
}

export interface Attempt {
  remote: Remote;
  /** Absent: it won, or was still under way when another one won. */
  failure?: Failure;
}

export type DialResult =
  | { ok: true; value: Connected & { attempts: Attempt[] } }
  | { ok: false; failure: Failure; attempts: Attempt[] };

/** RFC 8305, 5 and 8: the next address starts this long after the one before, unless that failed earlier. */
const attemptDelayMs = 250;

/** Errors after the caller has lost interest must not end the process. */
export function ignoreLateErrors(socket: Socket): void {
  socket.on('error', () => {});
}

/** Connects to one address. The socket is paused and stays so until somebody reads from it. */
export function connectAddress(
  profile: NetworkProfile,
  target: { address: string; port: number; timeoutMs: number; signal: AbortSignal },
): Promise<Result<Connected>> {
  const { address, port } = target;
  const remote: Remote = { address, family: isIP(address) === 6 ? 6 : 4, port };
  const start = performance.now();
  return withTimeLimit<Result<Connected>>(
    target,
    (why) => failed('tcp-timeout', interruptionText(why)),
    (settle) => {
      const endpoint = profile.endpoint(address, port);
      // Node's own address race gives up on an address after 250 ms (nodejs/node#54359): it must stay off.
      const socket = connect({
        host: endpoint.address,
        port: endpoint.port,
        autoSelectFamily: false,
        noDelay: true,
      });
      ignoreLateErrors(socket);
      let connected = false;
      socket.once('connect', () => {
        connected = true;
        const out = interfaceOf(profile, socket.localAddress);
        settle(
          succeeded({
            socket,
            ms: elapsedMs(start),
            remote: { ...remote, ...(out !== undefined && { interface: out }) },
          }),
        );
      });
      socket.once('error', (error) => settle({ ok: false, failure: failureOfConnect(error, remote) }));
      return () => {
        if (!connected) socket.destroy();
      };
    },
  );
}

/**
 * Linux tells a program EACCES also where a router far away says "administratively prohibited" over IPv6
 * (net/ipv6/icmp.c, icmpv6_err_convert): that is no firewall of this computer.
 */
function failureOfConnect(error: Error, { family }: Remote): Failure {
  const failure = failureOfError(error, 'tcp');
  const byRouter = family === 6 && 'code' in error && error.code === 'EACCES';
  return byRouter ? { ...failure, code: 'tcp-unreachable' } : failure;
}

/** The interface that has this address; undefined where it is not known, or is the loopback. */
function interfaceOf({ platform }: NetworkProfile, address: string | undefined): string | undefined {
  const all = platform.interfaces();
  if (address === undefined || all.is !== 'value') return undefined;
  return all.value.find((one) => one.address === address.replace(/^::ffff:/, ''))?.name;
}

/**
 * Happy Eyeballs (RFC 8305) over addresses that are already resolved: families interleaved, beginning with the
 * resolver's first; a new attempt 250 ms after the last one, or at once when it failed. A slow attempt is never ended
 * before the limit of the whole: 800 ms is a slow path, not an outage.
 */
export function dial(
  profile: NetworkProfile,
  target: { addresses: readonly Address[]; port: number; timeoutMs: number; signal: AbortSignal },
): Promise<DialResult> {
  const queue = interleaveFamilies(target.addresses);
  const attempts: Attempt[] = [];
  const losers = new AbortController();
  let open = 0;
  // Calls the next attempt off: one that has connected meanwhile comes first.
  let noNext = (): void => {};
  return withTimeLimit<DialResult>(
    target,
    (why) => {
      const failure = failureFrom('tcp-timeout', interruptionText(why));
      for (const attempt of attempts) attempt.failure ??= failure;
      return { ok: false, failure, attempts };
    },
    (settle) => {
      let over = false;
      const next = (): void => {
        noNext();
        const address = queue.shift();
        if (address === undefined) {
          if (open === 0) settle({ ok: false, failure: mostTelling(attempts), attempts });
          return;
        }
        const remote: Remote = { address: address.address, family: address.family, port: target.port };
        const attempt: Attempt = { remote };
        attempts.push(attempt);
        open += 1;
        // Only the limit of the whole ends an attempt, by the signal.
        const single = { ...remote, timeoutMs: 2 * target.timeoutMs, signal: losers.signal };
        connectAddress(profile, single).then((result) => {
          open -= 1;
          if (result.ok) {
            if (over) result.value.socket.destroy();
            else settle({ ok: true, value: { ...result.value, attempts } });
          } else if (!over) {
            attempt.failure = result.failure;
            next();
          }
        });
        if (queue.length > 0) noNext = startDeadline(attemptDelayMs, next);
      };
      next();
      return () => {
        over = true;
        noNext();
        losers.abort();
      };
    },
  );
}

/** Alternates families, each in its own order, beginning with the first address's (RFC 8305, 4). */
export function interleaveFamilies(addresses: readonly Address[]): Address[] {
  const first = addresses[0]?.family;
  const preferred = addresses.filter((address) => address.family === first);
  const other = addresses.filter((address) => address.family !== first);
  const mixed: Address[] = [];
  for (let i = 0; i < Math.max(preferred.length, other.length); i += 1) {
    const a = preferred[i];
    const b = other[i];
    if (a !== undefined) mixed.push(a);
    if (b !== undefined) mixed.push(b);
  }
  return mixed;
}

/**
 * Of several failed attempts the one that says most about the path: an answer (refused, reset) tells more than silence,
 * and `unreachable` least, since it is usually the family that this network does not have.
 */
const telling = [
  'tcp-denied',
  'tcp-refused',
  'tcp-reset',
  'tcp-timeout',
  'tcp-unknown',
  'tcp-unreachable',
] as const;

function mostTelling(attempts: readonly Attempt[]): Failure {
  for (const code of telling) {
    const found = attempts.find((attempt) => attempt.failure?.code === code);
    if (found?.failure !== undefined) return found.failure;
  }
  return { code: 'tcp-unreachable', text: 'no address to connect to' };
}
