import { randomInt } from 'node:crypto';
import { createSocket, type RemoteInfo } from 'node:dgram';
import { isIP } from 'node:net';
import {
  type DnsQuestion,
  encodeQuery,
  type MessageAnswer,
  parseMessage,
  refusesEdns,
} from './dns-message.ts';
import { failureOfError } from './error-codes.ts';
import { failed, type Result, succeeded } from './result.ts';
import { interruptionText, withTimeLimit } from './time-limit.ts';

export interface DatagramRequest extends DnsQuestion {
  /** Where it is sent. */
  endpoint: { address: string; port: number };
  timeoutMs: number;
  attempts: number;
  checkingDisabled?: boolean | undefined;
  signal: AbortSignal;
}

export type DatagramAnswer =
  | { kind: 'answer'; answer: MessageAnswer; answeredTry: number; withoutEdns: boolean }
  | { kind: 'truncated' };

/** What came although nothing usable did; what tells more comes first. */
interface Noise {
  wrongSource: boolean;
  mismatched: boolean;
  malformed: boolean;
}

/**
 * Each datagram has a number of its own, so that the answer says which one arrived: on a line that loses them that is a
 * later one, at a slow server the first. From the second on they carry no EDNS, which some boxes drop.
 */
export function askByDatagram(request: DatagramRequest): Promise<Result<DatagramAnswer>> {
  const noise: Noise = { wrongSource: false, mismatched: false, malformed: false };
  return withTimeLimit<Result<DatagramAnswer>>(
    request,
    (why) => (why === 'timeout' ? failureOf(noise) : failed('dns-timeout', interruptionText(why))),
    (settle) => {
      const { endpoint, attempts } = request;
      const kind = isIP(endpoint.address) === 6 ? 'udp6' : 'udp4';
      // Connected, so that the kernel drops what others send and tells us of ICMP errors, as it is for programs.
      const socket = createSocket(kind);
      // Only this one hears a server that answers from another of its addresses.
      const wide = createSocket(kind);
      const sent = new Map<number, { attempt: number; edns: boolean }>();
      let open = true;
      let attempt = 0;
      const query = (edns: boolean): Buffer => {
        const id = newId(sent);
        sent.set(id, { attempt, edns });
        return encodeQuery(id, request, { edns, checkingDisabled: request.checkingDisabled });
      };
      const send = (edns: boolean): void => {
        if (open) socket.send(query(edns));
      };
      const nextTry = (): void => {
        attempt += 1;
        send(attempt === 1);
        if (attempt === 2 && open) wide.send(query(false), endpoint.port, endpoint.address, () => {});
      };
      const resend = setInterval(
        () => {
          // Late or at the very end, this timer and the limit come due together.
          if (attempt < attempts) nextTry();
        },
        Math.max(1, request.timeoutMs / attempts),
      );
      const fail = (error: Error): void => settle({ ok: false, failure: failureOfError(error, 'dns') });
      const hear = (bytes: Buffer): void => {
        const asked = sent.get(bytes.length < 2 ? -1 : bytes.readUInt16BE(0));
        const parsed = parseMessage(bytes, asked ? bytes.readUInt16BE(0) : undefined, request);
        if (parsed.kind === 'malformed') noise.malformed = true;
        if (parsed.kind === 'foreign') noise.mismatched = true;
        if (parsed.kind === 'truncated') settle(succeeded(parsed));
        if (parsed.kind !== 'answer' || !asked) return;
        if (asked.edns && refusesEdns.has(parsed.answer.rcode)) {
          send(false);
          return;
        }
        const { attempt: answeredTry, edns } = asked;
        settle(succeeded({ ...parsed, answeredTry, withoutEdns: !edns }));
      };
      socket.on('error', fail).on('message', hear);
      wide
        .on('error', () => {})
        .on('message', (bytes: Buffer, from: RemoteInfo) => {
          if (from.address === endpoint.address && from.port === endpoint.port) hear(bytes);
          // Anybody can send something; only who saw the question knows its number.
          else if (bytes.length >= 12 && sent.has(bytes.readUInt16BE(0))) noise.wrongSource = true;
        });
      // By the event: a callback would also be called when there is no route, and swallow that error.
      socket.once('connect', nextTry);
      socket.connect(endpoint.port, endpoint.address);
      return () => {
        open = false;
        clearInterval(resend);
        socket.off('error', fail).on('error', () => {});
        socket.close();
        wide.close();
      };
    },
  );
}

function failureOf({ wrongSource, mismatched, malformed }: Noise): Result<DatagramAnswer> {
  if (mismatched) return failed('dns-mismatched');
  if (malformed) return failed('dns-malformed');
  return failed(wrongSource ? 'dns-wrong-source' : 'dns-timeout');
}

function newId(sent: ReadonlyMap<number, unknown>): number {
  for (;;) {
    const id = randomInt(0x10000);
    if (!sent.has(id)) return id;
  }
}
