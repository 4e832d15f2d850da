import { createSocket, type Socket } from 'node:dgram';
import { type Answer, decode, encode, type Packet, type Question } from 'dns-packet';
import { atEnd } from './at-end.ts';
import { listen } from './loopback.ts';

export interface DnsReply {
  rcode?: number;
  answers?: Answer[];
  /** Datagrams only say "truncated"; the stream has the answers. */
  truncate?: boolean;
  flags?: number;
  /** Instead of a message made of the above, by transport. */
  raw?: (query: Packet, transport: 'udp' | 'tcp') => Buffer[];
}

const response = 1 << 15;
const recursionAvailable = 1 << 7;
const truncated = 1 << 9;

/** UDP and TCP on one port. `reply` gives nothing: no answer. */
export async function dnsServer(
  reply: (question: Question, query: Packet, transport: 'udp' | 'tcp') => DnsReply | undefined,
): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const messages = (bytes: Buffer, transport: 'udp' | 'tcp'): Buffer[] => {
    const query = decode(bytes);
    const question = query.questions?.[0];
    if (question === undefined) return [];
    asked.push(`${transport} ${question.type} ${question.name}`);
    const answer = reply(question, query, transport);
    if (answer === undefined) return [];
    if (answer.raw !== undefined) return answer.raw(query, transport);
    const cut = answer.truncate === true && transport === 'udp';
    return [
      encode({
        type: 'response',
        id: query.id ?? 0,
        flags:
          response | recursionAvailable | (cut ? truncated : 0) | (answer.rcode ?? 0) | (answer.flags ?? 0),
        questions: [question],
        answers: cut ? [] : (answer.answers ?? []),
      }),
    ];
  };
  for (;;) {
    const { port } = await listen((socket) => {
      socket.on('data', (chunk: Buffer) => {
        for (const message of messages(chunk.subarray(2), 'tcp')) {
          const length = Buffer.alloc(2);
          length.writeUInt16BE(message.length);
          socket.write(Buffer.concat([length, message]));
        }
      });
    });
    const datagrams = await bound(port);
    // A port that is free for one may be taken for the other, by a spec beside this one.
    if (datagrams === undefined) continue;
    datagrams.on('message', (bytes, from) => {
      for (const message of messages(bytes, 'udp')) datagrams.send(message, from.port, from.address);
    });
    atEnd(() => {
      datagrams.close();
    });
    return { port, asked };
  }
}

/** `undefined`: somebody else has it. */
function bound(port: number): Promise<Socket | undefined> {
  const socket = createSocket('udp4');
  return new Promise((resolve) => {
    socket.once('error', () => {
      socket.close();
      resolve(undefined);
    });
    socket.bind(port, '127.0.0.1', () => resolve(socket));
  });
}
