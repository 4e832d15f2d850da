import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import type { Duplex } from 'node:stream';
import { type AskedQuestion, readQuestion, udpLimit, writeReply } from './dns-message.ts';
import type { ResolverReply } from './resolvers.ts';

export type Resolve = (asked: AskedQuestion, transport: 'udp' | 'tcp') => ResolverReply;

/** Binds a resolver's UDP side; its answers leave after one round trip. Rejects when the port is taken. */
export function bindDnsUdp(
  bind: { address: string; port: number },
  rttMs: number,
  resolve: Resolve,
): Promise<UdpSocket> {
  const socket = createSocket({ type: bind.address.includes(':') ? 'udp6' : 'udp4' });
  socket.on('message', (message, from) => {
    const asked = readQuestion(message);
    if (!asked) return;
    const reply = writeReply(asked, resolve(asked, 'udp'), udpLimit(asked));
    if (reply === undefined) return;
    const send = () => socket.send(reply, from.port, from.address, () => undefined);
    if (rttMs > 0) setTimeout(() => isOpen(socket) && send(), rttMs).unref();
    else send();
  });
  return new Promise((resolvePromise, reject) => {
    socket.once('error', reject);
    socket.bind({ address: bind.address, port: bind.port, exclusive: true }, () => {
      socket.off('error', reject);
      socket.on('error', () => undefined);
      resolvePromise(socket);
    });
  });
}

function isOpen(socket: UdpSocket): boolean {
  try {
    socket.address();
    return true;
  } catch {
    return false;
  }
}

/** Answers questions with a length before each message (RFC 1035, 4.2.2). */
export function serveDnsTcp(stream: Duplex, resolve: Resolve): void {
  let pending = Buffer.alloc(0);
  stream.on('error', () => undefined);
  stream.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 2 && pending.length >= 2 + pending.readUInt16BE(0)) {
      const end = 2 + pending.readUInt16BE(0);
      const asked = readQuestion(pending.subarray(2, end));
      pending = pending.subarray(end);
      const reply = asked && writeReply(asked, resolve(asked, 'tcp'), 65_535);
      if (!reply) continue;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      stream.write(Buffer.concat([length, reply]));
    }
  });
}
