import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { decode, encode } from 'dns-packet';
import { afterAll, describe, expect, test } from 'vitest';
import { queryDoh } from '../../../electron/engine/net/doh-query.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { Authority } from './servers/authority.ts';
import { listen, loopback, never } from './servers/loopback.ts';

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const leaf = await root.issue({ names: ['dns.example'] });

interface Seen {
  method?: string | undefined;
  url?: string | undefined;
  host?: string | undefined;
  type?: string | undefined;
  id?: number | undefined;
  sni: unknown;
}
const seen: Seen[] = [];
let answer: 'good' | 'html' | 'garbage' | 'endless' = 'good';

const server = createServer({ cert: leaf.cert, key: leaf.key }, (request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const query = decode(Buffer.concat(chunks));
    const socket = request.socket as unknown as { servername?: unknown };
    const { method, url, headers } = request;
    seen.push({
      method,
      url,
      host: headers.host,
      type: headers['content-type'],
      id: query.id,
      sni: socket.servername,
    });
    response.setHeader('content-type', answer === 'html' ? 'text/html' : 'application/dns-message');
    if (answer === 'html') return response.end('<html>blocked</html>');
    if (answer === 'garbage') return response.end('garbage');
    if (answer === 'endless') return response.end(Buffer.alloc(100_000));
    const [question] = query.questions ?? [];
    if (question === undefined) return response.end();
    return response.end(
      encode({
        type: 'response',
        id: 0,
        flags: 1 << 15,
        questions: [question],
        answers: [{ name: question.name, type: 'A', data: '203.0.113.7', ttl: 30 }],
      }),
    );
  });
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as AddressInfo;
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const ask = (options: { port?: number; timeoutMs?: number; signal?: AbortSignal } = {}) =>
  queryDoh(loopback({ ports: { '1.1.1.1:443': options.port ?? port }, trust }), {
    address: '1.1.1.1',
    host: 'dns.example',
    path: '/dns-query',
    name: 'mail.example',
    type: 'A',
    timeoutMs: options.timeoutMs ?? 3000,
    signal: options.signal ?? never,
  });

describe('queryDoh', () => {
  test('dials the address, names the operator, and looks no name up', async () => {
    expect(await ask()).toMatchObject({
      ok: true,
      value: { rcode: 'NOERROR', answers: ['203.0.113.7'], ttlS: 30, transport: 'doh' },
    });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/dns-query',
        host: 'dns.example',
        type: 'application/dns-message',
        id: 0,
        sni: 'dns.example',
      },
    ]);
  });

  test.each([
    ['html', 'http-unexpected'],
    ['garbage', 'dns-malformed'],
    ['endless', 'dns-malformed'],
  ] as const)('refuses %s', async (kind, code) => {
    answer = kind;
    expect(await ask()).toMatchObject({ ok: false, failure: { code } });
  });

  test('keeps the layer where it got stuck', async () => {
    expect(await ask({ port: 1 })).toMatchObject({ ok: false, failure: { code: 'tcp-refused' } });
    const silent = await listen(() => {});
    expect(await ask({ port: silent.port, timeoutMs: 60 })).toEqual({
      ok: false,
      failure: { code: 'tls-timeout' },
    });
    const cancelled = AbortSignal.abort();
    expect(await ask({ port: silent.port, signal: cancelled })).toEqual({
      ok: false,
      failure: { code: 'tcp-timeout', text: 'cancelled' },
    });
  });
});
