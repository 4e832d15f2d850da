import { connect, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { requestUrl, type UrlRequest } from '../../../electron/engine/net/http-request.ts';
import type { ProxyChoice } from '../../../electron/engine/net/network-profile.ts';
import { connectThroughProxy } from '../../../electron/engine/net/proxy-connect.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { Authority } from './servers/authority.ts';
import { limits, listen, listenTls, loopback, never } from './servers/loopback.ts';
import { follow } from './servers/scripted-server.ts';

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const leaf = await root.issue({ names: ['web.example', 'proxy.example'] });

/** The web server behind every proxy of these tests: 200, and the first line of the request as its body. */
const echo = (socket: Socket): void => {
  socket.once('data', (chunk: Buffer) => {
    const line = chunk.toString('latin1').split('\r\n')[0] ?? '';
    socket.end(`HTTP/1.1 200 OK\r\nContent-Length: ${line.length}\r\n\r\n${line}`);
  });
};
const secureWeb = await listenTls(leaf, echo);

const heads: string[] = [];

/** Opens a tunnel to the web server, whatever name is asked for. */
const tunnel = (socket: Socket): void => {
  let head = '';
  const onData = (chunk: Buffer): void => {
    head += chunk.toString('latin1');
    if (!head.includes('\r\n\r\n')) return;
    socket.off('data', onData);
    heads.push(head);
    const onward = connect(secureWeb.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    socket.on('close', () => onward.destroy());
  };
  socket.on('data', onData);
};

const answering = (answer: string) => (socket: Socket) => socket.once('data', () => socket.end(answer));

const choice = (scheme: ProxyChoice['scheme'] = 'http'): ProxyChoice => ({
  host: 'proxy.example',
  port: 8080,
  scheme,
});
const profileFor = (port: number) =>
  loopback({ hosts: { 'proxy.example': ['10.0.0.8'] }, ports: { '8080': port }, trust });

const get = (port: number, request: Partial<UrlRequest> = {}) =>
  requestUrl(profileFor(port), {
    url: 'https://web.example/path',
    signal: never,
    limits,
    proxy: choice(),
    ...request,
  });

const open = (port: number, scheme?: ProxyChoice['scheme'], host = 'web.example') =>
  connectThroughProxy(profileFor(port), {
    proxy: choice(scheme),
    host,
    port: 443,
    limits,
    signal: never,
  });

describe('through a proxy', () => {
  test('a secured request goes by CONNECT, and the target’s name is not looked up here', async () => {
    const proxy = await listen(tunnel);
    const exchange = await get(proxy.port);
    expect(exchange).toMatchObject({
      via: 'proxy',
      proxyStatus: 200,
      remote: { address: '10.0.0.8', port: 8080 },
      answer: { statusCode: 200 },
      capture: { chain: { anchor: 'public', nameMatches: true } },
    });
    expect(exchange.answer?.body.toString()).toBe('GET /path HTTP/1.1');
    expect(heads.at(-1)).toBe('CONNECT web.example:443 HTTP/1.1\r\nHost: web.example:443\r\n\r\n');
  });

  test('a clear request goes in absolute form', async () => {
    const proxy = await listen(echo);
    const exchange = await get(proxy.port, { url: 'http://web.example/path' });
    expect(exchange.answer?.body.toString()).toBe('GET http://web.example/path HTTP/1.1');
    expect(exchange.via).toBe('proxy');
  });

  test('the hop itself can be secured', async () => {
    const proxy = await listenTls(leaf, tunnel);
    const exchange = await get(proxy.port, { proxy: choice('https') });
    expect(exchange).toMatchObject({ answer: { statusCode: 200 }, capture: { chain: { anchor: 'public' } } });
  });

  test('bytes of the target that come with the proxy’s answer are not lost', async () => {
    const proxy = await listen(answering('HTTP/1.1 200 OK\r\n\r\n* OK early greeting\r\n'));
    const result = await open(proxy.port);
    const text = await new Promise((resolve) => {
      result.socket?.once('data', (chunk: Buffer) => resolve(chunk.toString())).resume();
    });
    expect(text).toBe('* OK early greeting\r\n');
  });
});

describe('a proxy that refuses', () => {
  test.each([
    ['407 Proxy Authentication Required', 'proxy-auth-required'],
    ['403 Forbidden', 'proxy-denied'],
    ['404 Not Found', 'proxy-denied'],
    ['502 Bad Gateway', 'proxy-bad-gateway'],
    ['503 Service Unavailable', 'proxy-bad-gateway'],
    ['504 Gateway Timeout', 'proxy-bad-gateway'],
    ['302 Found', 'proxy-unknown'],
    // tinyproxy says this of a name that it cannot resolve.
    ['500 Internal Server Error', 'proxy-bad-gateway'],
  ])('with %s', async (status, code) => {
    const head = `HTTP/1.1 ${status}\r\nServer: squid\r\nProxy-Authenticate: NTLM\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n`;
    const proxy = await listen(answering(head));
    expect(await open(proxy.port)).toMatchObject({
      failure: { code },
      statusCode: Number(status.slice(0, 3)),
      authenticate: ['ntlm', 'basic'],
      server: 'squid',
    });
    const exchange = await get(proxy.port);
    expect(exchange).toMatchObject({ failure: { code }, proxyStatus: Number(status.slice(0, 3)) });
    expect(exchange.answer).toBeUndefined();
  });

  test('a clear request with 407', async () => {
    const proxy = await listen(
      answering('HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n'),
    );
    expect(await get(proxy.port, { url: 'http://web.example/' })).toMatchObject({
      failure: { code: 'proxy-auth-required' },
      proxyStatus: 407,
      proxyAuthenticate: ['negotiate'],
    });
  });
});

describe('a proxy that is not there', () => {
  test('by name, by port', async () => {
    const nameless = loopback({ trust });
    const request = { url: 'https://web.example/', signal: never, limits, proxy: choice() };
    expect(await requestUrl(nameless, request)).toMatchObject({
      failure: { code: 'proxy-unreachable' },
      via: 'proxy',
    });
    expect((await get(1)).failure).toEqual({ code: 'proxy-unreachable', text: 'tcp-refused' });
    expect((await get(1, { url: 'http://web.example/' })).failure?.code).toBe('proxy-unreachable');
  });

  test('silent, closing, speaking something else, answering without end', async () => {
    const short = { limits: { ...limits, tcpMs: 40, tlsMs: 40 } };
    const silent = await listen(() => {});
    expect((await get(silent.port, short)).failure?.code).toBe('proxy-timeout');
    const closing = await listen((socket) => socket.once('data', () => socket.end()));
    expect((await get(closing.port)).failure?.code).toBe('proxy-unknown');
    const smtp = await listen((socket) => socket.write('220 smtp.example\r\n'));
    expect((await get(smtp.port)).failure).toEqual({ code: 'proxy-unknown', text: 'not HTTP' });
    const endless = await listen((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = (): void => {
        if (!socket.destroyed) socket.write(`X-Flood: ${'y'.repeat(1000)}\r\n`, more);
      };
      more();
    });
    expect((await get(endless.port)).failure).toEqual({ code: 'proxy-unknown', text: 'head too long' });
  });
});

describe('SOCKS5', () => {
  const socks = (reply: number[]) => (socket: Socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]));
      socket.once('data', (asked: Buffer) => {
        heads.push(asked.subarray(5, 5 + (asked[4] ?? 0)).toString());
        socket.write(Buffer.from(reply));
        if (reply[1] !== 0) return;
        const onward = connect(secureWeb.port, '127.0.0.1', () => socket.pipe(onward).pipe(socket));
        onward.on('error', () => socket.destroy());
        socket.on('close', () => onward.destroy());
      });
    });
  };

  test('reaches the target by name', async () => {
    const proxy = await listen(socks([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    expect(await get(proxy.port, { proxy: choice('socks5') })).toMatchObject({
      via: 'proxy',
      answer: { statusCode: 200 },
    });
    expect(heads.at(-1)).toBe('web.example');
  });

  /** ATYP and address of RFC 1928, 5: an address that is sent as a name is one that no DNS has. */
  test.each([
    ['192.0.2.7', '01c0000207'],
    ['2001:db8::7', '0420010db8000000000000000000000007'],
    ['[2001:db8::7]', '0420010db8000000000000000000000007'],
    ['::ffff:192.0.2.7', '0400000000000000000000ffffc0000207'],
    ['web.example', `030b${Buffer.from('web.example').toString('hex')}`],
  ])('asks for %s in its own form', async (host, expected) => {
    let asked = '';
    const proxy = await listen((socket) => {
      socket.once('data', () => {
        socket.write(Buffer.from([5, 0]));
        socket.once('data', (bytes: Buffer) => {
          asked = bytes.toString('hex');
          socket.end(Buffer.from([5, 4, 0, 1, 0, 0, 0, 0, 0, 0]));
        });
      });
    });
    await open(proxy.port, 'socks5', host);
    expect(asked).toBe(`050100${expected}01bb`);
  });

  test.each([
    [2, 'proxy-denied'],
    [4, 'proxy-bad-gateway'],
    // Servers say it of names that they cannot resolve as well.
    [1, 'proxy-bad-gateway'],
  ] as const)('reply %i is %s', async (reply, code) => {
    const proxy = await listen(socks([5, reply, 0, 1, 0, 0, 0, 0, 0, 0]));
    expect((await open(proxy.port, 'socks5')).failure?.code).toBe(code);
  });

  test('wants a login, or is none', async () => {
    const login = await listen((socket) => socket.write(Buffer.from([5, 0xff])));
    expect((await open(login.port, 'socks5')).failure?.code).toBe('proxy-auth-required');
    const http = await listen(follow({ greeting: 'HTTP/1.1 400 Bad Request\r\n' }));
    expect((await open(http.port, 'socks5')).failure).toEqual({ code: 'proxy-unknown', text: 'not SOCKS5' });
  });
});
