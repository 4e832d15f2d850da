import { createSocket, type Socket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import { decode } from 'dns-packet';

/**
 * Passes questions on and does one thing wrong.
 * Usage: odd-resolver.ts <address to listen on> <whom to ask> <fault> [<milliseconds or address that it needs>]
 */
type Fault = (question: Buffer, answer: Buffer, send: (bytes: Buffer) => void) => void;

const [address = '127.0.0.1', forwardTo = '127.0.0.1', fault = 'none', value] = process.argv.slice(2);
const withAnswer = (change: (answer: Buffer) => Buffer | undefined): Fault => {
  return (_question, answer, send) => {
    const changed = change(answer);
    if (changed) send(changed);
  };
};
const typeOf = (question: Buffer) => decode(question).questions?.[0]?.type;
const hasEdns = (question: Buffer) => (decode(question).additionals?.length ?? 0) > 0;
/** The answer's head and question, with other flags. */
const bare = (answer: Buffer, low: number, high = answer.readUInt8(2)) => {
  const copy = Buffer.from(answer.subarray(0, questionEnd(answer)));
  copy.writeUInt8(high, 2);
  copy.writeUInt8((copy.readUInt8(3) & 0xf0) | low, 3);
  copy.fill(0, 6, 12);
  return copy;
};
let count = 0;
let elsewhere: Socket | undefined;

const faults: Readonly<Record<string, Fault>> = {
  none: (_question, answer, send) => send(answer),
  'drops AAAA': (question, answer, send) => {
    if (typeOf(question) !== 'AAAA') send(answer);
  },
  'drops EDNS': (question, answer, send) => {
    if (!hasEdns(question)) send(answer);
  },
  'refuses EDNS': (question, answer, send) => send(hasEdns(question) ? bare(answer, 1) : answer),
  'loses half': (_question, answer, send) => {
    count += 1;
    if (count % 2 === 0) send(answer);
  },
  'answers late': (_question, answer, send) => void setTimeout(() => send(answer), Number(value)),
  'another number': withAnswer((answer) => {
    const copy = Buffer.from(answer);
    copy.writeUInt16BE((copy.readUInt16BE(0) + 1) % 65_536, 0);
    return copy;
  }),
  'another question': withAnswer((answer) => {
    const copy = Buffer.from(answer);
    copy.writeUInt8(copy.readUInt8(13) === 0x78 ? 0x79 : 0x78, 13);
    return copy;
  }),
  'capital letters': withAnswer((answer) => {
    const copy = Buffer.from(answer);
    for (let at = 12; at < questionEnd(copy) - 4; at++) {
      const letter = copy.readUInt8(at);
      if (letter >= 0x61 && letter <= 0x7a) copy.writeUInt8(letter - 0x20, at);
    }
    return copy;
  }),
  'cuts everything': withAnswer((answer) => bare(answer, 0, answer.readUInt8(2) | 0x02)),
  garbage: withAnswer(() => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')),
  refuses: withAnswer((answer) => bare(answer, 5)),
  fails: withAnswer((answer) => bare(answer, 2)),
  silent: () => {},
  'another address': () => {},
};

const act = faults[fault];
if (!act) throw new Error(`no such fault: ${fault}`);
const server = createSocket('udp4');
server.on('message', (question, from) => {
  const asker = createSocket('udp4');
  const end = setTimeout(() => asker.close(), 20_000);
  asker.once('message', (answer) => {
    clearTimeout(end);
    asker.close();
    if (fault === 'another address') elsewhere?.send(answer, from.port, from.address);
    else act(question, answer, (bytes) => server.send(bytes, from.port, from.address));
  });
  asker.send(question, 53, forwardTo);
});
server.bind(53, address);
if (fault === 'another address') {
  elsewhere = createSocket('udp4');
  // Another one of the router's addresses.
  elsewhere.bind(5353, value ?? '84.57.12.34');
}
// Over TCP everything is well, except where answers are cut: there nothing listens.
if (fault !== 'cuts everything') {
  createServer((stream) => {
    const upstream = connect(53, forwardTo);
    stream.on('error', () => upstream.destroy()).pipe(upstream);
    upstream.on('error', () => stream.destroy()).pipe(stream);
  }).listen(53, address);
}

function questionEnd(message: Buffer): number {
  let at = 12;
  while (at < message.length && message.readUInt8(at) !== 0) at += message.readUInt8(at) + 1;
  return at + 5;
}
