import { createSocket } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { parentPort, workerData } from 'node:worker_threads';
import { decode, encode } from 'dns-packet';
import type { ThreadOptions } from './other-thread.ts';

/** Runs in a thread of its own (other-thread.ts): says when it was asked, and answers while the asker computes. */
const { speaks, cert = '', key = '' } = workerData as ThreadOptions;

/** By then the asker computes; it does so for much longer. */
const ANSWER_AFTER_MS = 100;

function later(answer: () => void): void {
  parentPort?.postMessage('asked');
  setTimeout(answer, ANSWER_AFTER_MS);
}

const answers: Readonly<Record<ThreadOptions['speaks'], (socket: Socket, first: Buffer) => void>> = {
  imap: (socket) => socket.write('* CAPABILITY IMAP4rev1\r\na1 OK done\r\n'),
  http: (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'),
  proxy: (socket) => socket.write('HTTP/1.1 200 Connection established\r\n\r\n'),
  tls: (socket, first) => {
    socket.unshift(first);
    new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ cert, key }) }).on(
      'error',
      () => {},
    );
  },
  dns: () => {},
  nothing: () => {},
};

if (speaks === 'dns') {
  const socket = createSocket('udp4');
  socket.on('message', (bytes, from) => {
    const { id = 0, questions = [] } = decode(bytes);
    const answer = encode({
      type: 'response',
      id,
      flags: 1 << 7,
      questions,
      answers: [{ name: 'mail.example', type: 'A', data: '203.0.113.1', ttl: 60 }],
    });
    later(() => socket.send(answer, from.port, from.address));
  });
  socket.bind(0, '127.0.0.1', () => parentPort?.postMessage(socket.address().port));
} else {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (speaks === 'imap') socket.write('* OK ready\r\n');
    socket.once('data', (first: Buffer) => {
      socket.pause();
      later(() => answers[speaks](socket, first));
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    parentPort?.postMessage(typeof address === 'object' && address !== null ? address.port : 0);
  });
}
