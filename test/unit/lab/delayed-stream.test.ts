import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DelayedStream } from '../../lab/delayed-stream.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The client's end: what it receives, and a way to send. */
function client(rttMs: number) {
  const received: string[] = [];
  const wire = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      received.push(String(chunk));
      done();
    },
  });
  const stream = new DelayedStream(wire as Socket, rttMs);
  const seen: string[] = [];
  stream.on('data', (chunk: Buffer) => seen.push(String(chunk)));
  const send = (text: string) => wire.emit('data', Buffer.from(text));
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { stream, received, seen, send, pass };
}

test('the first bytes of the client arrive after one and a half round trips, the next after a half', async () => {
  const { seen, send, pass } = client(100);
  send('hello');
  await pass(149);
  expect(seen).toEqual([]);
  await pass(1);
  expect(seen).toEqual(['hello']);
  send('again');
  await pass(49);
  expect(seen).toEqual(['hello']);
  await pass(1);
  expect(seen).toEqual(['hello', 'again']);
});

test('a greeting reaches the client two round trips after its connect', async () => {
  const { stream, received, pass } = client(100);
  stream.whenOpen(() => stream.write('* OK'));
  await pass(199);
  expect(received).toEqual([]);
  await pass(1);
  expect(received).toEqual(['* OK']);
});
