import 'reflect-metadata';
import { execFile } from 'node:child_process';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { expect, test } from 'vitest';
import { readFeed } from '../../../electron/engine/documents/feeds/read-feed.ts';
import { atEnd } from '../net/servers/at-end.ts';

const script = new URL('../../../docs/admin/relay/relay-service-health.mjs', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'mailpath-relay-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
const keys = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
const certificate = await x509.X509CertificateGenerator.createSelfSigned({
  name: 'CN=relay',
  keys,
  signingAlgorithm: algorithm,
});
const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
const pemFile = join(folder, 'cert.pem');
const keyFile = join(folder, 'key.pem');
writeFileSync(pemFile, certificate.toString('pem'));
writeFileSync(keyFile, `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`);

const issue = (id: string, more: object = {}) => ({
  ...{
    id,
    title: 'Users cannot open Outlook on the web',
    impactDescription: 'x',
    classification: 'incident',
  },
  ...{ status: 'serviceDegradation', service: 'Exchange Online', feature: 'E-Mail', isResolved: false },
  ...{
    startDateTime: '2026-11-28T08:00:00Z',
    lastModifiedDateTime: '2026-11-28T09:00:00Z',
    details: [{ name: 'secret' }],
  },
  posts: ['07', '05', '06', '08'].map((hour) => ({
    createdDateTime: `2026-11-28T${hour}:00:00Z`,
    postType: 'regular',
    description: { contentType: 'html', content: hour },
  })),
  ...more,
});

interface Heard {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Microsoft's sign-in, Graph and metadata service in one server on loopback. */
async function microsoft(answer: (heard: Heard, origin: string) => [number, unknown]) {
  const heard: Heard[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body };
      heard.push(one);
      const [status, value] = answer(one, origin);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => server.close());
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${port}`;
  return { heard, origin };
}

function relay(origin: string, args: readonly string[], env: Record<string, string> = {}) {
  const places = { RELAY_LOGIN: origin, RELAY_GRAPH: origin, RELAY_METADATA: origin };
  return new Promise<{ code: number; errors: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...args],
      { env: { ...process.env, IDENTITY_ENDPOINT: '', ...places, ...env } },
      (_error, _out, errors) => resolve({ code: child.exitCode ?? -1, errors }),
    );
  });
}

const byCertificate = (out: string) => [
  '--out',
  out,
  '--tenant',
  'T',
  '--client',
  'C',
  '--certificate',
  pemFile,
  '--key',
  keyFile,
];
const listing = '/v1.0/admin/serviceAnnouncement/issues';

test('signs in with the certificate, follows the pages, and keeps what is about mail', async () => {
  const out = join(folder, 'issues.json');
  const { heard, origin } = await microsoft(({ url }, base) => {
    if (url.includes('/oauth2/')) return [200, { access_token: 'the-token' }];
    if (!url.includes('skip')) {
      const old = { isResolved: true, lastModifiedDateTime: '2020-01-01T00:00:00Z' };
      return [
        200,
        {
          value: [issue('EX1', old), issue('TM2', { service: 'Microsoft Teams' })],
          '@odata.nextLink': `${base}${listing}?$skip=2`,
        },
      ];
    }
    return [
      200,
      {
        value: [
          issue('EX3', { isResolved: true, lastModifiedDateTime: new Date().toISOString() }),
          issue('EX4'),
        ],
      },
    ];
  });
  expect(await relay(origin, byCertificate(out))).toEqual({ code: 0, errors: '' });

  const [token, ...lists] = heard;
  const form = new URLSearchParams(token?.body);
  const [head = '', claims = '', signature = ''] = (form.get('client_assertion') ?? '').split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  expect(read(head)).toMatchObject({ alg: 'PS256', 'x5t#S256': expect.stringMatching(/^[\w-]{43}$/) });
  expect(read(claims)).toMatchObject({ aud: `${origin}/T/oauth2/v2.0/token`, iss: 'C', sub: 'C' });
  const key = { key: createPublicKey(certificate.toString('pem')), padding: 6, saltLength: 32 };
  expect(verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(
    true,
  );
  expect(lists.map(({ headers }) => headers.authorization)).toEqual(['Bearer the-token', 'Bearer the-token']);

  const written = JSON.parse(readFileSync(out, 'utf8'));
  expect(written.value.map(({ id }: { id: string }) => id)).toEqual(['EX4', 'EX3']);
  expect(written.value[0].details).toBeUndefined();
  expect(
    written.value[0].posts.map((post: { description: { content: string } }) => post.description.content),
  ).toEqual(['06', '07', '08']);

  // Mailpath reads what was written.
  const { state, incidents } = readFeed(undefined, readFileSync(out, 'utf8'));
  expect([state, incidents.find(({ resolved }) => !resolved)?.id]).toEqual(['degraded', 'EX4']);
});

test('takes a managed identity of an app service, and of a virtual machine', async () => {
  const out = join(folder, 'identity.json');
  const answer = ({ url }: Heard): [number, unknown] =>
    url.startsWith(listing) ? [200, { value: [] }] : [200, { access_token: 'by-identity' }];
  const service = await microsoft(answer);
  const env = { IDENTITY_ENDPOINT: `${service.origin}/msi`, IDENTITY_HEADER: 'h' };
  expect((await relay(service.origin, ['--out', out, '--identity'], env)).code).toBe(0);
  expect(service.heard[0]).toMatchObject({
    url: expect.stringMatching(/^\/msi\?resource=/),
    headers: { 'x-identity-header': 'h' },
  });
  const machine = await microsoft(answer);
  expect((await relay(machine.origin, ['--out', out, '--identity'])).code).toBe(0);
  expect(machine.heard[0]).toMatchObject({
    url: expect.stringMatching(/^\/metadata\/identity/),
    headers: { metadata: 'true' },
  });
  expect(readFileSync(out, 'utf8')).toBe('{"value":[]}\n');
});

test.each([
  [
    'sign-in refuses',
    ({ url }: Heard): [number, unknown] => (url.includes('/oauth2/') ? [401, {}] : [200, { value: [] }]),
  ],
  [
    'Graph forbids',
    ({ url }: Heard): [number, unknown] =>
      url.includes('/oauth2/') ? [200, { access_token: 't' }] : [403, {}],
  ],
  [
    'it is no list',
    ({ url }: Heard): [number, unknown] =>
      url.includes('/oauth2/') ? [200, { access_token: 't' }] : [200, { error: {} }],
  ],
  [
    'the next page is somebody else’s',
    ({ url }: Heard): [number, unknown] =>
      url.includes('/oauth2/')
        ? [200, { access_token: 't' }]
        : [200, { value: [], '@odata.nextLink': 'http://127.0.0.1:9/elsewhere' }],
  ],
])('leaves the file as it was when %s', async (_why, answer) => {
  const out = join(folder, 'kept.json');
  writeFileSync(out, 'as it was');
  const { origin } = await microsoft(answer);
  const { code, errors } = await relay(origin, byCertificate(out));
  expect(code).toBe(75);
  expect(errors).toMatch(/^relay-service-health: not written: /);
  expect(readFileSync(out, 'utf8')).toBe('as it was');
});

test('says which option is missing', async () => {
  const { code, errors } = await relay('http://127.0.0.1:9', ['--out', 'x', '--tenant', 'T']);
  expect([code, errors]).toEqual([64, 'relay-service-health: --client is missing\n']);
});
