import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from 'node:tls';

export interface Peer {
  port: number;
  close(): Promise<void>;
}

export type Ending = 'reset' | 'close' | 'stall';
/** What the far end lets through before it ends: nothing, its ServerHello, or its certificate with all that goes with it. */
export type CutAfter = 'client-hello' | 'server-hello' | 'certificate';

/** A TLS server that speaks enough of IMAP or of HTTP to be called well. */
export function tlsPeer(options: TlsOptions, speaks: 'imap' | 'http'): Promise<Peer> {
  const server = createTlsServer(options, speaks === 'imap' ? imap : http);
  server.on('tlsClientError', () => {});
  return listening(server);
}

function imap(socket: TLSSocket): void {
  socket.on('error', () => {});
  socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n');
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
      const [tag = '*', command = ''] = text.slice(0, end).split(' ');
      text = text.slice(end + 2);
      if (command.toUpperCase() === 'CAPABILITY') socket.write('* CAPABILITY IMAP4rev1\r\n');
      socket.write(`${tag} OK done\r\n`);
    }
  });
}

function http(socket: TLSSocket): void {
  socket.on('error', () => {});
  socket.once('data', () =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok'),
  );
}

/** Waits for the first bytes, answers with these, and ends. */
export function rawPeer(
  answer: Buffer,
  ending: Ending,
  when: 'asked' | 'connected' = 'asked',
): Promise<Peer> {
  return listening(
    createServer((socket) => {
      socket.on('error', () => {});
      const speak = () => socket.write(answer, () => end(socket, ending));
      if (when === 'connected') speak();
      else socket.once('data', speak);
    }),
  );
}

/** Something on the way that ends connections whose ClientHello it does not like, and lets the others through. */
export async function pickyPeer(
  behind: Peer,
  dislikes: (hello: Buffer) => boolean,
  ending: Ending,
): Promise<Peer> {
  return inFront(behind, (client, upstream) => {
    client.once('data', (hello: Buffer) => {
      if (dislikes(hello)) return end(client, ending);
      upstream.write(hello);
      client.pipe(upstream).pipe(client);
    });
  });
}

/** A server that ends in the middle of the handshake. */
export async function cutPeer(behind: Peer, after: CutAfter, ending: Ending): Promise<Peer> {
  return inFront(behind, (client, upstream) => {
    let seen = Buffer.alloc(0);
    let sent = 0;
    let over = false;
    upstream.on('data', (chunk: Buffer) => {
      if (over) return;
      seen = Buffer.concat([seen, chunk]);
      const limit = lengthUntil(seen, after);
      const upTo = limit ?? seen.length;
      if (upTo > sent) client.write(seen.subarray(sent, upTo));
      sent = Math.max(sent, upTo);
      over = limit !== undefined;
      if (over && after !== 'certificate') end(client, ending);
    });
    let said = 0;
    client.on('data', (chunk: Buffer) => {
      said += 1;
      // Behind the certificate the client must have answered before it can be ended.
      if (over && said > 1) return end(client, ending);
      upstream.write(chunk);
    });
  });
}

function inFront(behind: Peer, handle: (client: Socket, upstream: Socket) => void): Promise<Peer> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(behind.port, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.once('close', () => sockets.delete(socket));
    }
    client.once('close', () => upstream.destroy());
    handle(client, upstream);
  });
  return listening(server, async () => {
    for (const socket of sockets) socket.destroy();
    await behind.close();
  });
}

/** Handshake messages of TLS 1.2 in clear text (RFC 5246, 7.4); `undefined` while it has not come. */
function lengthUntil(bytes: Buffer, after: CutAfter): number | undefined {
  if (after === 'client-hello') return 0;
  const wanted = after === 'server-hello' ? 2 : 14;
  let at = 0;
  while (at + 9 <= bytes.length && bytes.readUInt8(at) === 22) {
    const record = bytes.readUInt16BE(at + 3);
    if (at + 5 + record > bytes.length) return undefined;
    for (let message = at + 5; message + 4 <= at + 5 + record; ) {
      const length = bytes.readUIntBE(message + 1, 3);
      if (bytes.readUInt8(message) === wanted)
        return message + 4 + length <= at + 5 + record ? at + 5 + record : undefined;
      message += 4 + length;
    }
    at += 5 + record;
  }
  return undefined;
}

function end(socket: Socket, ending: Ending): void {
  if (ending === 'reset') socket.resetAndDestroy();
  if (ending === 'close') socket.end();
}

async function listening(server: Server, alsoClose: () => Promise<void> = async () => {}): Promise<Peer> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of open) socket.destroy();
      await Promise.all([closed, alsoClose()]);
    },
  };
}
