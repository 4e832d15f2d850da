import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { isIP } from 'node:net';
import { connectAddress } from './dial.ts';
import { type DnsAnswer, type DnsQuestion, encodeQuery, isDnsName, parseMessage } from './dns-message.ts';
import { failureOfError } from './error-codes.ts';
import { elapsedMs } from './limits.ts';
import type { NetworkProfile } from './network-profile.ts';
import { type Failure, failed, failureFrom, type Result, succeeded } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface DnsRequest extends DnsQuestion {
  /** The resolver's address. */
  server: string;
  /** `udp` goes over to TCP by itself when the answer is truncated. */
  transport: 'udp' | 'tcp';
  /** For the whole query, all attempts and both transports. */
  timeoutMs: number;
  /** Times that a lost datagram is sent, spread evenly over the time; 2 unless told. */
  attempts?: number;
  signal: AbortSignal;
}

export type { DnsAnswer, DnsType } from './dns-message.ts';

const dnsPort = 53;

type DatagramAnswer = { kind: 'answer'; answer: Omit<DnsAnswer, 'ms' | 'transport'> } | { kind: 'truncated' };

/**
 * Asks one resolver by its address. An error code of the resolver (NXDOMAIN, SERVFAIL, REFUSED) is an answer; a failure
 * means that nothing usable came: `dns-timeout`, `dns-unreachable`, `dns-malformed`.
 */
export async function queryDns(profile: NetworkProfile, request: DnsRequest): Promise<Result<DnsAnswer>> {
  if (!isDnsName(request.name)) return failed('dns-malformed', 'not a domain name');
  const start = performance.now();
  if (request.transport === 'udp') {
    const first = await askByDatagram(profile, request);
    if (!first.ok) return first;
    if (first.value.kind === 'answer') {
      return succeeded({ ...first.value.answer, ms: elapsedMs(start), transport: 'udp' });
    }
  }
  const left = request.timeoutMs - (performance.now() - start);
  const answer = await askByStream(profile, { ...request, timeoutMs: left });
  return answer.ok ? succeeded({ ...answer.value, ms: elapsedMs(start), transport: 'tcp' }) : answer;
}

function askByDatagram(profile: NetworkProfile, request: DnsRequest): Promise<Result<DatagramAnswer>> {
  let badAnswer = false;
  return withTimeLimit<Result<DatagramAnswer>>(
    request,
    (why) =>
      // Something answered, but nothing that can be read, all the time.
      badAnswer && why === 'timeout' ? failed('dns-malformed') : failed('dns-timeout', interruptionText(why)),
    (settle) => {
      const id = randomInt(0x10000);
      const endpoint = profile.endpoint(request.server, dnsPort);
      const socket = createSocket(isIP(endpoint.address) === 6 ? 'udp6' : 'udp4');
      const attempts = Math.max(1, request.attempts ?? 2);
      let edns = true;
      let open = true;
      const send = (): void => {
        if (open) socket.send(encodeQuery(id, request, edns));
      };
      let sent = 1;
      const resend = setInterval(
        () => {
          // Late or at the very end, this timer and the limit come due together.
          if (sent++ < attempts) send();
        },
        Math.max(1, request.timeoutMs / attempts),
      );
      const fail = (error: Error): void => settle({ ok: false, failure: failureOfError(error, 'dns') });
      socket.on('error', fail);
      socket.on('message', (bytes) => {
        const parsed = parseMessage(bytes, id, request);
        if (parsed.kind === 'malformed') badAnswer = true;
        if (parsed.kind === 'truncated') settle(succeeded(parsed));
        if (parsed.kind !== 'answer') return;
        const { rcode } = parsed.answer;
        if (edns && (rcode === 'FORMERR' || rcode === 'NOTIMP')) {
          edns = false;
          send();
          return;
        }
        settle(succeeded(parsed));
      });
      // Connected, so that the kernel drops what others send and tells us of ICMP errors.
      // By the event: a callback would also be called when there is no route, and swallow that error.
      socket.once('connect', send);
      socket.connect(endpoint.port, endpoint.address);
      return () => {
        open = false;
        clearInterval(resend);
        socket.off('error', fail).on('error', () => {});
        socket.close();
      };
    },
  );
}

/** RFC 7766: each message after its length in two bytes. */
async function askByStream(
  profile: NetworkProfile,
  request: DnsRequest,
): Promise<Result<Omit<DnsAnswer, 'ms' | 'transport'>>> {
  const start = performance.now();
  const connected = await connectAddress(profile, {
    address: request.server,
    port: dnsPort,
    timeoutMs: request.timeoutMs,
    signal: request.signal,
  });
  if (!connected.ok) return { ok: false, failure: asDnsFailure(connected.failure) };
  const { socket } = connected.value;
  const left = { timeoutMs: request.timeoutMs - (performance.now() - start), signal: request.signal };
  return withTimeLimit<Result<Omit<DnsAnswer, 'ms' | 'transport'>>>(
    left,
    (why) => failed('dns-timeout', interruptionText(why)),
    (settle) => {
      const id = randomInt(0x10000);
      let buffered = Buffer.alloc(0);
      socket.on('data', (chunk: Buffer) => {
        buffered = Buffer.concat([buffered, chunk]);
        if (buffered.length < 2) return;
        const length = buffered.readUInt16BE(0);
        if (buffered.length < length + 2) return;
        const parsed = parseMessage(buffered.subarray(2, length + 2), id, request);
        settle(parsed.kind === 'answer' ? succeeded(parsed.answer) : failed('dns-malformed'));
      });
      socket.once('end', () => settle(failed('dns-unreachable', 'closed before an answer')));
      socket.once('close', () => settle(failed('dns-unreachable', 'closed before an answer')));
      socket.on('error', (error) => settle({ ok: false, failure: failureOfError(error, 'dns') }));
      const query = encodeQuery(id, request, false);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(query.length);
      socket.write(Buffer.concat([length, query]));
      return () => socket.destroy();
    },
  );
}

function asDnsFailure(failure: Failure): Failure {
  return failureFrom(failure.code === 'tcp-timeout' ? 'dns-timeout' : 'dns-unreachable', failure.text);
}
