import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dialTcp, exchange, get } from './dial.ts';
import { broken } from './worlds.ts';

const ews = 'https://outlook.office365.com/EWS/Exchange.asmx';

test('a status with own headers comes from a front end without its back end', async () => {
  const world = await broken({
    kind: 'http-status',
    host: '*.office365.com',
    path: '/ews',
    status: 503,
    ownHeaders: true,
  });
  const answer = await get(world.profile(), ews);
  expect([answer.status, /x-feserver/.test(answer.headers), /x-beserver/.test(answer.headers)]).toEqual([
    503,
    true,
    false,
  ]);
  expect((await get(world.profile(), 'https://outlook.office365.com/mapi/nspi/')).status).toBe(401);
});

test('a status without them comes from something in between', async () => {
  const world = await broken({
    kind: 'http-status',
    host: '*',
    status: 403,
    ownHeaders: false,
    headers: [['Via', '1.1 fortigate']],
    body: '<title>Blocked</title>',
  });
  const answer = await get(world.profile(), ews);
  expect([answer.status, /x-feserver/.test(answer.headers), answer.body]).toEqual([
    403,
    false,
    '<title>Blocked</title>',
  ]);
  expect(answer.headers).toContain('via: 1.1 fortigate');
});

test.each([
  ['first', [503, 401, 401, 401]],
  ['2/3', [503, 503, 401, 503]],
  ['1/3', [503, 401, 401, 503]],
] as const)('ratio %s', async (ratio, expected) => {
  const world = await broken({ kind: 'http-status', host: '*', status: 503, ownHeaders: true, ratio });
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await get(world.profile(), ews)).status);
  expect(statuses).toEqual(expected);
});

test('feeds: incident, page instead of data, error, broken document', async () => {
  const mac = 'https://status.cloud.microsoft/api/posts/mac';
  const healthy = await broken();
  expect(JSON.parse((await get(healthy.profile(), mac)).body).Status).toBe('Available');
  const state = (one: Parameters<typeof broken>[0] & { kind: 'feed' }) =>
    broken(one).then((world) => get(world.profile(), mac));
  const incident = await state({
    kind: 'feed',
    feed: 'm365-admin',
    state: { type: 'incident', title: 'Mail is down', status: 'Service degradation' },
  });
  expect(JSON.parse(incident.body)).toMatchObject({ Status: 'Service degradation', Title: 'Mail is down' });
  const page = await state({ kind: 'feed', feed: 'm365-admin', state: { type: 'html' } });
  expect([page.status, /text\/html/.test(page.headers)]).toEqual([200, true]);
  expect(
    (await state({ kind: 'feed', feed: 'm365-admin', state: { type: 'status', status: 429 } })).status,
  ).toBe(429);
  const malformed = await state({ kind: 'feed', feed: 'm365-admin', state: { type: 'malformed' } });
  expect(() => JSON.parse(malformed.body)).toThrow();
});

test('the relay of an organisation speaks like Graph', async () => {
  const world = await broken({
    kind: 'organisation-feed',
    issues: [
      {
        id: 'EX1',
        title: 'T',
        impactDescription: 'I',
        classification: 'Incident',
        status: 'ServiceDegradation',
        service: 'Exchange Online',
        isResolved: false,
        startedAgoMs: 3_600_000,
      },
    ],
  });
  const answer = JSON.parse((await get(world.profile(), 'https://health.contoso.com/issues')).body);
  expect(answer.value).toMatchObject([
    { id: 'EX1', isResolved: false, endDateTime: null, posts: [{ postType: 'Regular' }] },
  ]);
});

test('tenant restrictions and the second place', async () => {
  const world = await broken(
    { kind: 'tenant-restrictions' },
    { kind: 'vantage', domain: 'contoso.com', outcome: 'healthy', failing: [], working: ['ews'] },
  );
  const token = await get(
    world.profile(),
    'https://login.microsoftonline.com/organizations/oauth2/v2.0/token',
    { method: 'POST' },
  );
  expect(JSON.parse(token.body).error_codes).toEqual([500021]);
  const vantage = JSON.parse((await get(world.profile(), 'https://vantage.contoso.com/report.json')).body);
  expect(vantage).toMatchObject({
    schema: 'mailpath-report/1',
    verdict: { outcome: 'healthy' },
    observations: [{ route: 'ews', status: 'ok' }],
  });
});

const hostile = (answer: Extract<Parameters<typeof broken>[0], { kind: 'hostile' }>['answer']) =>
  broken({ kind: 'hostile', host: 'captive.apple.com', answer }).then((world) => world.profile());
const url = 'http://captive.apple.com/';

test('hostile answers that end', async () => {
  expect((await get(await hostile('redirect-to-loopback'), url)).headers).toContain(
    'location: https://127.0.0.1:8443/admin',
  );
  expect((await get(await hostile('redirect-loop'), url)).headers).toContain(
    'location: http://captive.apple.com/',
  );
  expect((await get(await hostile('xml-bomb'), url)).body).toMatch(/<!DOCTYPE lolz \[<!ENTITY/);
  expect((await get(await hostile('not-http'), url)).headers).toMatch(/^220 /);
  const cut = await get(await hostile('early-close'), url);
  expect([/content-length: 1000/.test(cut.headers), cut.body]).toEqual([true, '{"half":']);
});

test('a gzip bomb is small until it is opened', async () => {
  const socket = await dialTcp(await hostile('gzip-bomb'), '17.253.1.201', 80);
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await exchange(socket, ['GET / HTTP/1.1', 'Host: captive.apple.com']);
  const whole = Buffer.concat(chunks);
  const body = whole.subarray(whole.indexOf('\r\n\r\n') + 4);
  expect(body.length).toBeLessThan(200_000);
  expect(gunzipSync(body).length).toBe(64 * 1024 * 1024);
});

test.each(['endless-body', 'header-flood', 'slow-loris'] as const)(
  '%s goes on until the client leaves',
  async (answer) => {
    const socket = await dialTcp(await hostile(answer), '17.253.1.201', 80);
    socket.write('GET / HTTP/1.1\r\nHost: captive.apple.com\r\n\r\n');
    let bytes = 0;
    const enough = answer === 'slow-loris' ? 1 : 4_000_000;
    await new Promise<void>((resolve) => {
      socket.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes >= enough) resolve();
      });
    });
    expect(socket.readableEnded).toBe(false);
    socket.destroy();
  },
);
