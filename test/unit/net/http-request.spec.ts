import type { Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { requestUrl, type UrlRequest } from '../../../electron/engine/net/http-request.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { Authority, selfSigned } from './servers/authority.ts';
import { limits, listen, listenTls, loopback, never } from './servers/loopback.ts';
import { hasOpenssl, opensslServer } from './servers/openssl-server.ts';

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });

/** Keeps the request's text and writes what it is told once the head is complete. */
const answering =
  (write: (socket: Socket) => void, heard: string[] = []) =>
  (socket: Socket) => {
    let text = '';
    const onData = (chunk: Buffer): void => {
      text += chunk.toString('latin1');
      if (!text.includes('\r\n\r\n')) return;
      socket.off('data', onData);
      socket.resume();
      heard.push(text);
      write(socket);
    };
    socket.on('data', onData);
  };

const get = (port: number, request: Partial<UrlRequest> = {}) =>
  requestUrl(
    loopback({ hosts: { 'web.example': ['203.0.113.1'] }, ports: { '80': port, '443': port }, trust }),
    {
      url: 'http://web.example/path?query=1',
      signal: never,
      limits,
      ...request,
    },
  );

const answered = async (write: (socket: Socket) => void, request: Partial<UrlRequest> = {}) =>
  get((await listen(answering(write))).port, request);

describe('an answer', () => {
  test('comes with its head, its body and the time of each step', async () => {
    const heard: string[] = [];
    const { port } = await listen(
      answering((socket) => {
        socket.end(
          'HTTP/1.1 401 Unauthorized\r\nX-FEServer: AB1\r\nx-feserver: AB2\r\nContent-Length: 5\r\n\r\nhello',
        );
      }, heard),
    );
    const before = Date.now();
    const exchange = await get(port, { headers: { 'user-agent': 'Mailpath/0' } });
    expect(exchange).toMatchObject({
      via: 'direct',
      remote: { address: '203.0.113.1', family: 4, port: 80 },
      timing: {
        dnsMs: expect.any(Number),
        tcpMs: expect.any(Number),
        firstByteMs: expect.any(Number),
        totalMs: expect.any(Number),
      },
      answer: { statusCode: 401, truncated: false },
    });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.answer?.headers).toEqual([
      ['x-feserver', 'AB1'],
      ['x-feserver', 'AB2'],
      ['content-length', '5'],
    ]);
    expect(exchange.answer?.body.toString()).toBe('hello');
    expect(exchange.answer?.sentAt).toBeGreaterThanOrEqual(before);
    expect(heard[0]).toMatch(/^GET \/path\?query=1 HTTP\/1\.1\r\n/);
    expect(heard[0]?.toLowerCase()).toContain('host: web.example\r\n');
    expect(heard[0]).toContain('user-agent: Mailpath/0');
  });

  test('of a POST without a body says its length', async () => {
    const heard: string[] = [];
    const { port } = await listen(
      answering((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'), heard),
    );
    const exchange = await get(port, { method: 'POST' });
    expect(exchange.answer?.statusCode).toBe(204);
    expect(heard[0]?.toLowerCase()).toContain('content-length: 0\r\n');
  });

  test('a redirect is an answer, not an order', async () => {
    const exchange = await answered((socket) =>
      socket.end('HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\n\r\n'),
    );
    expect(exchange.answer).toMatchObject({ statusCode: 302 });
    expect(exchange.answer?.headers).toContainEqual(['location', 'http://169.254.169.254/']);
  });

  test('after an interim answer is the final one', async () => {
    const exchange = await answered((socket) =>
      socket.end(
        'HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
      ),
    );
    expect(exchange.answer).toMatchObject({ statusCode: 200 });
    expect(exchange.answer?.body.toString()).toBe('ok');
  });

  test.each([
    ['gzip', gzipSync('plain')],
    ['br', brotliCompressSync('plain')],
  ])('in %s is decoded', async (encoding, body) => {
    const exchange = await answered((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${body.length}\r\n\r\n`,
      );
      socket.end(body);
    });
    expect(exchange.answer?.body.toString()).toBe('plain');
  });

  test('is told apart from a closed connection and a reset', async () => {
    expect((await answered((socket) => socket.end())).failure?.code).toBe('http-reset');
    expect((await answered((socket) => socket.resetAndDestroy())).failure?.code).toBe('http-reset');
    expect((await answered((socket) => socket.end('220 smtp.example ESMTP\r\n'))).failure?.code).toBe(
      'http-protocol',
    );
    const cut = await answered((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhel'));
    expect(cut.failure?.code).toBe('http-reset');
    expect(cut.partial?.statusCode).toBe(200);
  });
});

describe('caps', () => {
  test('an endless body is cut', async () => {
    let sent = 0;
    const exchange = await answered((socket) => {
      const block = Buffer.alloc(16 * 1024, 120);
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const more = (): void => {
        sent += block.length;
        if (!socket.destroyed) socket.write(block, more);
      };
      more();
    });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.answer).toMatchObject({ statusCode: 200, truncated: true });
    expect(exchange.answer?.body.length).toBe(256 * 1024);
    expect(sent).toBeLessThan(32 * 1024 * 1024);
  });

  test('another cap counts when it is asked for, but none above 4 MiB', async () => {
    const write = (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(5 * 1024 * 1024)}`);
    expect((await answered(write, {})).answer?.body.length).toBe(256 * 1024);
    expect((await answered(write, { maxBody: 4096 })).answer?.body.length).toBe(4096);
    expect((await answered(write, { maxBody: 10 ** 9 })).answer?.body.length).toBe(4 * 1024 * 1024);
    const exact = await answered((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour'), {
      maxBody: 4,
    });
    expect(exact.answer).toMatchObject({ truncated: false });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(100 * 1024 * 1024))],
    ['br', brotliCompressSync(Buffer.alloc(100 * 1024 * 1024))],
  ])('a %s bomb unpacks no further than the cap', async (encoding, bomb) => {
    const exchange = await answered((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Encoding: ${encoding}\r\n\r\n`);
      socket.end(bomb);
    });
    expect(exchange.answer?.truncated).toBe(true);
    expect(exchange.answer?.body.length).toBe(256 * 1024);
  });

  test('broken compression yields what it had', async () => {
    const exchange = await answered((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nnot gzip'),
    );
    expect(exchange.answer).toMatchObject({ statusCode: 200, truncated: true });
  });

  test('a head without end is refused', async () => {
    const exchange = await answered((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        if (!socket.destroyed) socket.write(`X-Flood: ${'y'.repeat(500)}\r\n`, more);
      };
      more();
    });
    expect(exchange.failure?.code).toBe('http-protocol');
    expect(exchange.answer).toBeUndefined();
  });

  test('of many small headers a hundred are kept', async () => {
    const flood = Array.from({ length: 400 }, (_, i) => `x-${i}: 1\r\n`).join('');
    const exchange = await answered((socket) => socket.end(`HTTP/1.1 200 OK\r\n${flood}\r\n`));
    expect(exchange.answer?.headers).toHaveLength(100);
  });

  test('silence, and a body that drips, end at their limit', async () => {
    const short = { limits: { ...limits, firstByteMs: 80 } };
    const silent = await answered(() => {}, short);
    expect(silent.failure).toEqual({ code: 'http-timeout' });
    const dripping = await answered((socket) => {
      socket.write('HTTP/1.1 503 Service Unavailable\r\nX-FEServer: AB1\r\nContent-Length: 100000\r\n\r\n');
      const timer = setInterval(() => socket.write('.'), 5);
      socket.once('close', () => clearInterval(timer));
    }, short);
    expect(dripping.failure).toEqual({ code: 'http-timeout' });
    expect(dripping.partial).toMatchObject({ statusCode: 503 });
    expect(dripping.partial?.headers).toContainEqual(['x-feserver', 'AB1']);
  });

  test('control and bidirectional characters of headers are gone', async () => {
    const exchange = await answered((socket) =>
      socket.end(
        Buffer.from('HTTP/1.1 200 OK\r\nServer: nginx\t\x85evil\r\nContent-Length: 0\r\n\r\n', 'latin1'),
      ),
    );
    expect(exchange.answer?.headers[0]).toEqual(['server', 'nginx evil']);
  });
});

describe('the way there', () => {
  test('each layer fails with its own code', async () => {
    expect((await get(1)).failure?.code).toBe('tcp-refused');
    expect((await get(1, { url: 'http://nobody.example/' })).failure?.code).toBe('dns-nxdomain');
    const plain = await listen((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await get(plain.port, { url: 'https://web.example/' })).failure?.code).toBe('tls-plain-text');
  });

  test('over TLS the chain comes with the answer', async () => {
    const leaf = await root.issue({ names: ['web.example'] });
    const { port } = await listenTls(
      leaf,
      answering((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')),
    );
    const exchange = await get(port, { url: 'https://web.example/' });
    expect(exchange).toMatchObject({
      answer: { statusCode: 200 },
      capture: { protocol: 'TLSv1.3', chain: { anchor: 'public', nameMatches: true } },
      timing: { tlsMs: expect.any(Number) },
    });
  });

  test('nothing is sent to a host whose certificate failed', async () => {
    const heard: string[] = [];
    const leaf = await selfSigned({ names: ['web.example'] });
    const { port } = await listenTls(
      leaf,
      answering((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'), heard),
    );
    const exchange = await get(port, { url: 'https://web.example/' });
    expect(exchange).toMatchObject({
      failure: { code: 'tls-self-signed' },
      capture: { chain: { anchor: 'none' } },
    });
    expect(exchange.answer).toBeUndefined();
    expect(heard).toEqual([]);
  });

  // Node's own server hangs up before its alert is out, so a real one has to say it.
  test.skipIf(!hasOpenssl)('a client certificate demanded after the handshake is named', async () => {
    const leaf = await root.issue({ names: ['web.example'] });
    const { port } = await opensslServer(leaf, ['-Verify', '1', '-www']);
    const exchange = await get(port, { url: 'https://web.example/' });
    expect(exchange.failure?.code).toBe('tls-client-certificate');
    expect(exchange.capture?.chain?.anchor).toBe('public');
  });

  test('given addresses are dialled as they are, and no name is looked up', async () => {
    const { port } = await listen(answering((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')));
    const exchange = await get(port, {
      url: 'http://unknown.example/',
      addresses: [{ address: '203.0.113.50', family: 4 }],
    });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.remote?.address).toBe('203.0.113.50');
    expect(exchange.timing.dnsMs).toBeUndefined();
  });

  test('the signal ends it at any step', async () => {
    const controller = new AbortController();
    const { port } = await listen(answering(() => controller.abort()));
    const exchange = await get(port, { signal: controller.signal });
    expect(exchange.failure).toEqual({ code: 'http-timeout', text: 'cancelled' });
  });

  test('two hundred at once on one signal raise no warning and leave no socket', async () => {
    const warnings: Error[] = [];
    const collect = (warning: Error) => warnings.push(warning);
    process.on('warning', collect);
    const server = await listen(
      answering((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')),
    );
    const controller = new AbortController();
    const exchanges = await Promise.all(
      Array.from({ length: 200 }, () => get(server.port, { signal: controller.signal })),
    );
    expect(exchanges.filter((exchange) => exchange.answer?.statusCode === 200)).toHaveLength(200);
    await server.close();
    process.off('warning', collect);
    expect(warnings).toEqual([]);
  });
});
