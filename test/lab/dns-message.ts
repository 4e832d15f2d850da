import {
  decode,
  encode,
  type Packet,
  RECURSION_AVAILABLE,
  RECURSION_DESIRED,
  TRUNCATED_RESPONSE,
} from 'dns-packet';
import type { ResolverReply } from './resolvers.ts';

/** The low four bits of the flags (RFC 1035, 4.1.1); dns-packet has names for them, but no way to set one. */
const rcodes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

export interface AskedQuestion {
  packet: Packet;
  name: string;
  type: string;
}

/** The one question of a message; `undefined` when it is none that a resolver answers. */
export function readQuestion(message: Buffer): AskedQuestion | undefined {
  try {
    const packet = decode(message);
    const question = packet.questions?.[0];
    if (packet.type !== 'query' || !question) return undefined;
    return { packet, name: question.name, type: question.type };
  } catch {
    return undefined;
  }
}

/** `undefined`: no answer at all. Longer than `maxBytes`: only the truncation flag, so that the asker comes by TCP. */
export function writeReply(asked: AskedQuestion, reply: ResolverReply, maxBytes: number): Buffer | undefined {
  if (reply === 'timeout') return undefined;
  if (reply === 'garbage') return Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n');
  const questions =
    reply === 'mismatched'
      ? [{ name: 'another.example', type: 'A' as const, class: 'IN' as const }]
      : (asked.packet.questions ?? []);
  const answer = reply === 'mismatched' ? { rcode: 'NOERROR' as const, answers: [] } : reply;
  const head = {
    type: 'response' as const,
    id: asked.packet.id ?? 0,
    flags: RECURSION_DESIRED | RECURSION_AVAILABLE | rcodes[answer.rcode],
    questions,
  };
  const whole = encode({ ...head, answers: answer.answers });
  if (whole.length <= maxBytes) return whole;
  return encode({ ...head, flags: head.flags | TRUNCATED_RESPONSE, answers: [] });
}

/** What the asker can take over UDP: 512 bytes (RFC 1035), or what EDNS says. */
export function udpLimit(asked: AskedQuestion): number {
  const opt = asked.packet.additionals?.find((record) => record.type === 'OPT');
  const size = opt?.type === 'OPT' ? opt.udpPayloadSize : 512;
  return Math.max(512, Math.min(size, 1232));
}
