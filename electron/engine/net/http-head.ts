import type { Socket } from 'node:net';
import { caps } from './limits.ts';
import { plainText } from './plain-text.ts';
import { failed, type Result, succeeded } from './result.ts';

export interface Head {
  statusCode: number;
  headers: [name: string, value: string][];
}

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Reads one HTTP/1.x head from a socket and leaves everything after it unread, paused: after CONNECT those bytes belong
 * to somebody else. At most 16 KiB. The returned function stops the reading.
 */
export function readHead(socket: Socket, done: (head: Result<Head>) => void): () => void {
  let buffered = Buffer.alloc(0);
  const stop = (): void => {
    socket.off('data', onData);
    socket.off('end', onEnd);
    socket.off('close', onEnd);
    socket.pause();
  };
  const onData = (chunk: Buffer): void => {
    buffered = Buffer.concat([buffered, chunk]);
    const end = buffered.indexOf(endOfHead);
    if (end < 0) {
      const looksRight = 'HTTP/'.startsWith(buffered.subarray(0, 5).toString('latin1'));
      if (buffered.length < caps.httpHead && looksRight) return;
      stop();
      done(failed('http-protocol', looksRight ? 'head too long' : 'not HTTP'));
      return;
    }
    stop();
    const rest = buffered.subarray(end + endOfHead.length);
    if (rest.length > 0) socket.unshift(rest);
    done(
      end > caps.httpHead ? failed('http-protocol', 'head too long') : parseHead(buffered.subarray(0, end)),
    );
  };
  const onEnd = (): void => {
    stop();
    done(failed('http-reset', 'closed before an answer'));
  };
  socket.on('data', onData);
  socket.once('end', onEnd);
  socket.once('close', onEnd);
  return stop;
}

function parseHead(bytes: Buffer): Result<Head> {
  const [statusLine = '', ...lines] = bytes.toString('latin1').split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})(?: |$)/.exec(statusLine);
  if (status === null) return failed('http-protocol', 'not HTTP');
  const headers: [string, string][] = [];
  for (const line of lines.slice(0, caps.httpHeaders)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    headers.push([
      plainText(line.slice(0, colon), 200).toLowerCase(),
      plainText(line.slice(colon + 1), 1000),
    ]);
  }
  return succeeded({ statusCode: Number(status[1]), headers });
}
