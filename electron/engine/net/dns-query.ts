import { randomInt } from 'node:crypto';
import { connectAddress } from './dial.ts';
import { askByDatagram } from './dns-datagram.ts';
import {
  type DnsAnswer,
  type DnsQuestion,
  encodeQuery,
  isDnsName,
  type MessageAnswer,
  parseMessage,
  refusesEdns,
} from './dns-message.ts';
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
  /** The resolver is not to check signatures. */
  checkingDisabled?: boolean;
  signal: AbortSignal;
}

export type { DnsAnswer, DnsType } from './dns-message.ts';

const dnsPort = 53;

/**
 * Asks one resolver by its address. An error code of the resolver (NXDOMAIN, SERVFAIL, REFUSED) is an answer; a failure
 * means that nothing usable came: `dns-timeout`, `dns-unreachable`, `dns-malformed`, `dns-mismatched`, `dns-wrong-source`,
 * `dns-truncated`.
 */
export async function queryDns(profile: NetworkProfile, request: DnsRequest): Promise<Result<DnsAnswer>> {
  if (!isDnsName(request.name)) return failed('dns-malformed', 'not a domain name');
  const start = performance.now();
  if (request.transport === 'udp') {
    const endpoint = profile.endpoint(request.server, dnsPort);
    const first = await askByDatagram({ ...request, endpoint, attempts: Math.max(1, request.attempts ?? 2) });
    if (!first.ok) return first;
    if (first.value.kind === 'answer') {
      const { answer, answeredTry, withoutEdns } = first.value;
      return succeeded({
        ...answer,
        ms: elapsedMs(start),
        transport: 'udp',
        answeredTry,
        ...(withoutEdns && { withoutEdns }),
      });
    }
  }
  const ask = (edns: boolean) => {
    const left = request.timeoutMs - (performance.now() - start);
    return askByStream(profile, { ...request, timeoutMs: left }, edns);
  };
  const first = await ask(true);
  const withoutEdns = first.ok && refusesEdns.has(first.value.rcode);
  const answer = withoutEdns ? await ask(false) : first;
  if (answer.ok) {
    return succeeded({
      ...answer.value,
      ms: elapsedMs(start),
      transport: 'tcp',
      answeredTry: 1,
      ...(withoutEdns && { withoutEdns }),
    });
  }
  // The answer is there, and does not come through.
  return request.transport === 'udp' && answer.failure.code !== 'dns-malformed'
    ? { ok: false, failure: failureFrom('dns-truncated', answer.failure.text) }
    : answer;
}

/** RFC 7766: each message after its length in two bytes. */
async function askByStream(
  profile: NetworkProfile,
  request: DnsRequest,
  edns: boolean,
): Promise<Result<MessageAnswer>> {
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
  return withTimeLimit<Result<MessageAnswer>>(
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
        if (parsed.kind === 'answer') settle(succeeded(parsed.answer));
        else settle(failed(parsed.kind === 'foreign' ? 'dns-mismatched' : 'dns-malformed'));
      });
      socket.once('end', () => settle(failed('dns-unreachable', 'closed before an answer')));
      socket.once('close', () => settle(failed('dns-unreachable', 'closed before an answer')));
      socket.on('error', (error) => settle({ ok: false, failure: failureOfError(error, 'dns') }));
      const query = encodeQuery(id, request, { edns, checkingDisabled: request.checkingDisabled });
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
