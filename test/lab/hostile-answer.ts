import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { HostileAnswer } from './faults.ts';
import type { Visit } from './host.ts';

/** Answers that no honest server gives; every reader of the network must survive them (design.md 7). */
export function sendHostile(kind: HostileAnswer, visit: Visit, raw: Duplex, response: ServerResponse): void {
  const own = `${visit.secure ? 'https' : 'http'}://${visit.host}`;
  switch (kind) {
    case 'endless-body':
      response.writeHead(200, { 'content-type': 'application/json' });
      pump(response, Buffer.alloc(65_536, 'a'));
      return;
    case 'header-flood':
      raw.write('HTTP/1.1 200 OK\r\n');
      pump(
        raw,
        Buffer.from(Array.from({ length: 500 }, (_, i) => `X-Flood-${i}: ${'b'.repeat(100)}\r\n`).join('')),
      );
      return;
    case 'slow-loris': {
      // One byte of the head a second, for as long as the client stays.
      const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nX-Wait: ';
      let at = 0;
      const timer = setInterval(() => raw.write(head[at++] ?? 'z'), 1000);
      raw.once('close', () => clearInterval(timer));
      return;
    }
    case 'gzip-bomb':
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': gzipBomb().length,
      });
      response.end(gzipBomb());
      return;
    case 'xml-bomb':
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end(xmlBomb);
      return;
    case 'redirect-loop':
      response.writeHead(302, { location: `${own}${visit.path}?again=${visit.connection}` });
      response.end();
      return;
    case 'redirect-to-loopback':
      response.writeHead(302, { location: 'https://127.0.0.1:8443/admin' });
      response.end();
      return;
    case 'not-http':
      raw.end('220 files.example FTP server ready\r\n');
      return;
    case 'early-close':
      raw.end('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"half":');
      return;
  }
}

function pump(stream: Duplex | ServerResponse, chunk: Buffer): void {
  const more = () => {
    while (!stream.destroyed && stream.write(chunk)) {
      /* until the peer's window is full */
    }
  };
  stream.on('drain', more);
  stream.on('error', () => undefined);
  more();
}

let bomb: Buffer | undefined;
/** 64 MiB of zeros in about 64 KiB. */
function gzipBomb(): Buffer {
  bomb ??= gzipSync(Buffer.alloc(64 * 1024 * 1024));
  return bomb;
}

/** "Billion laughs": entities that expand tenfold at each of nine levels. */
const xmlBomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('')}]><clientConfig version="1.1">&l9;</clientConfig>`;
