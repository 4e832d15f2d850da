import { X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { requestUrl } from '../../../electron/engine/net/http-request.ts';
import type { PlatformVerdict, TrustStore } from '../../../electron/engine/net/network-profile.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import { secondTrustStore } from '../../../electron/main/engine-process/second-trust-store.ts';
import { Authority, type Issued } from './servers/authority.ts';
import { limits, listenTls, loopback, never } from './servers/loopback.ts';

const publicRoot = await Authority.create('CN=Public Root');
const companyRoot = await Authority.create('CN=Contoso Inspection');
const otherRoot = await Authority.create('CN=Somebody Else');
const opened = await companyRoot.issue({ names: ['mail.example'] });

const base = (): TrustStore =>
  trustStore({ public: [publicRoot.pem], extra: () => [], system: () => [], replaced: true });

const fingerprint = (pem: string) => new X509Certificate(pem).fingerprint256;
const trusted: PlatformVerdict = {
  trusted: true,
  knownRoot: false,
  fingerprint256: fingerprint(opened.cert),
  root: companyRoot.pem,
};

async function get(trust: TrustStore, leaf: Issued = opened) {
  const heads: string[] = [];
  const server = await listenTls({ cert: leaf.cert, key: leaf.key }, (socket: Socket) => {
    socket.once('data', (chunk: Buffer) => {
      heads.push(chunk.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    });
  });
  const profile = loopback({
    hosts: { 'mail.example': ['203.0.113.5'] },
    ports: { '443': server.port },
    trust,
  });
  const exchange = await requestUrl(profile, { url: 'https://mail.example/', signal: never, limits });
  return { exchange, heads };
}

function asking(answer: PlatformVerdict | undefined, store = base(), now?: () => number) {
  const asked: string[] = [];
  const trust = secondTrustStore(
    store,
    async (host, port) => {
      asked.push(`${host}:${port}`);
      return answer;
    },
    now,
  );
  return { trust, asked };
}

test('a root that only the system knows: verified here by what it is, and the request is made', async () => {
  const { trust, asked } = asking(trusted);
  const { exchange, heads } = await get(trust);
  expect(exchange.failure).toBeUndefined();
  expect(exchange.answer?.statusCode).toBe(200);
  expect(exchange.capture?.chain).toMatchObject({ anchor: 'private' });
  expect(exchange.capture?.platform).toEqual({ trusted: true, knownRoot: false, sameCertificate: true });
  expect(heads).toEqual(['GET / HTTP/1.1']);
  expect(asked).toEqual(['mail.example:443']);
});

test('once known, it is not asked for again', async () => {
  const { trust, asked } = asking(trusted);
  await get(trust);
  const { exchange } = await get(trust);
  expect(exchange.capture?.chain?.anchor).toBe('private');
  expect(asked).toEqual(['mail.example:443']);
});

test('a public root that the runtime does not have yet counts as public', async () => {
  const { trust } = asking({ ...trusted, knownRoot: true });
  const { exchange } = await get(trust);
  expect(exchange.failure).toBeUndefined();
  expect(exchange.capture?.chain?.anchor).toBe('public');
});

test.each([
  ['both refuse', { trusted: false, error: 'net::ERR_CERT_AUTHORITY_INVALID' }],
  ['the other was shown another certificate', { ...trusted, fingerprint256: 'AA', root: otherRoot.pem }],
  ['its root is none', { ...trusted, root: opened.cert }],
  ['its root is no certificate', { ...trusted, root: 'nonsense' }],
  ['it does not know', undefined],
])('%s: nothing is sent, as without a second store', async (_, answer) => {
  const { trust } = asking(answer);
  const { exchange, heads } = await get(trust);
  expect(exchange.failure?.code).toBe('tls-incomplete-chain');
  expect(exchange.capture?.chain?.anchor).toBe('none');
  expect(exchange.capture?.platform?.trusted).toBe(answer?.trusted);
  expect(heads).toEqual([]);
});

test('the dates are still looked at', async () => {
  const { trust } = asking(trusted);
  const { exchange } = await get(
    trust,
    await companyRoot.issue({ names: ['mail.example'], from: -9, to: -2 }),
  );
  expect(exchange.failure?.code).toBe('tls-expired');
});

test('the name is still looked at', async () => {
  const { trust } = asking(trusted);
  const { exchange } = await get(trust, await companyRoot.issue({ names: ['other.example'] }));
  expect(exchange.failure?.code).toBe('tls-name-mismatch');
});

test('a healthy chain is not asked about', async () => {
  const { trust, asked } = asking(undefined);
  const { exchange } = await get(trust, await publicRoot.issue({ names: ['mail.example'] }));
  expect(exchange.failure).toBeUndefined();
  expect(exchange.capture).not.toHaveProperty('platform');
  expect(asked).toEqual([]);
});

test('a mail port is asked about by the web port of its host, once for both', async () => {
  const { trust, asked } = asking(trusted);
  const signal = never;
  await trust.platformVerdict?.('mail.example', 993, signal);
  await trust.platformVerdict?.('mail.example', 587, signal);
  await trust.platformVerdict?.('mail.example', 443, signal);
  expect(asked).toEqual(['mail.example:443']);
});

test('what was learned is forgotten after a while', async () => {
  let now = 0;
  const { trust, asked } = asking({ ...trusted, knownRoot: true }, base(), () => now);
  await trust.platformVerdict?.('mail.example', 443, never);
  expect(trust.isPublicRoot(fingerprint(companyRoot.pem))).toBe(true);
  expect(trust.systemRoots()).toHaveLength(1);
  now = 3_600_000;
  expect(trust.isPublicRoot(fingerprint(companyRoot.pem))).toBe(false);
  expect(trust.systemRoots()).toEqual([]);
  await trust.platformVerdict?.('mail.example', 443, never);
  expect(asked).toHaveLength(2);
});
