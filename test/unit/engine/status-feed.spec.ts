import type { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { resolveHost } from '../../../electron/engine/net/resolve.ts';
import { trustStore } from '../../../electron/engine/net/system-trust.ts';
import type { Look, ProbeContext } from '../../../electron/engine/probe.ts';
import { statusFeed } from '../../../electron/engine/probes/status-feed.ts';
import { observation } from '../../../shared/model/observation.ts';
import { limitsFor } from '../../../shared/plan/limits.ts';
import { Authority } from '../net/servers/authority.ts';
import { listenTls, loopback, never } from '../net/servers/loopback.ts';

const root = await Authority.create('CN=Public Root');
const trust = trustStore({ public: [root.pem], extra: () => [], replaced: true });
const names = ['health.contoso.com', 'status.old.example', 'status.new.example'];
const leaf = await root.issue({ names });

/** Of the moment that every answer of these servers gives as its date. */
const NOW = 'Fri, 20 Nov 2026 12:00:00 GMT';

type Served = { status?: string; head?: Record<string, string>; body?: string | Buffer };

/** Reads a feed over real sockets from a server that answers by host and path. */
async function read(feed: string, url: string, by: Record<string, Served>) {
  const asked: string[] = [];
  const { port } = await listenTls(leaf, (socket: Socket) => {
    socket.once('data', (chunk: Buffer) => {
      const [line = '', ...head] = chunk.toString('latin1').split('\r\n');
      const host = head
        .find((one) => /^host:/i.test(one))
        ?.slice(5)
        .trim();
      const at = `${host}${line.split(' ')[1]}`;
      asked.push(at);
      const { status = '200 OK', head: more = {}, body = '' } = by[at] ?? { status: '404 Not Found' };
      const fields = {
        date: NOW,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        ...more,
      };
      socket.write(
        `HTTP/1.1 ${status}\r\n${Object.entries(fields)
          .map(([name, value]) => `${name}: ${value}\r\n`)
          .join('')}\r\n`,
      );
      socket.end(body);
    });
  });
  const profile = loopback({
    hosts: {
      'health.contoso.com': ['20.1.2.3'],
      'status.old.example': ['20.1.2.3'],
      'status.new.example': ['20.1.2.4'],
      'inside.example': ['10.0.0.1'],
    },
    ports: { '443': port },
    trust,
  });
  const found: Look<'status-feed'>[] = [];
  const context = {
    profile,
    limits: limitsFor(15_000),
    signal: never,
    proxyFor: async () => null,
    resolve: (host: string) => resolveHost(profile, host, { timeoutMs: 1000, signal: never }),
  } as Partial<ProbeContext> as ProbeContext;
  const planned = { id: `feed:${feed}`, kind: 'status-feed', budgetMs: 5000, input: { feed, url } };
  await statusFeed(planned as unknown as Parameters<typeof statusFeed>[0], context, (finding) =>
    found.push(finding),
  );
  const [finding] = found;
  const head = { id: 'feed', probe: 'feed', stage: 'status', try: 1, durationMs: 1, kind: 'status-feed' };
  const startedAt = '2026-11-20T12:00:00.000Z';
  expect(observation.safeParse({ ...head, startedAt, ...finding }).error).toBeUndefined();
  return { status: finding?.status, code: finding?.failure?.code, data: finding?.data, asked };
}

const open = {
  value: [
    {
      id: 'EX1',
      title: 'Users cannot open Outlook on the web',
      classification: 'incident',
      status: 'serviceDegradation',
      service: 'Exchange Online',
      isResolved: false,
      startDateTime: '2026-11-18T08:00:00Z',
      lastModifiedDateTime: '2026-11-18T09:00:00Z',
    },
  ],
};

describe("an organisation's relay", () => {
  const url = 'https://health.contoso.com/issues.json';
  const served = (head: Record<string, string>) =>
    read('organisation', url, { 'health.contoso.com/issues.json': { head, body: JSON.stringify(open) } });

  test('counts while it is written, however long its incident runs', async () => {
    const { status, data } = await served({ 'last-modified': 'Fri, 20 Nov 2026 11:50:00 GMT' });
    expect(status).toBe('ok');
    expect(data).toMatchObject({ state: 'degraded', refreshedAt: '2026-11-20T11:50:00.000Z' });
    expect((await served({})).data?.state).toBe('degraded');
  });

  test('says nothing once nobody writes it any more', async () => {
    const { status, data } = await served({ 'last-modified': 'Thu, 19 Nov 2026 11:50:00 GMT' });
    expect(status).toBe('ok');
    expect(data).toMatchObject({ state: 'unknown', incidents: [], refreshedAt: '2026-11-19T11:50:00.000Z' });
  });

  test("may be a hoster's page, which is made when it is asked for", async () => {
    const page = {
      page: { name: 'Hoster' },
      components: [{ id: 'c', name: 'E-Mail', status: 'partial_outage' }],
    };
    const { data } = await read('organisation', url, {
      'health.contoso.com/issues.json': {
        head: { 'last-modified': 'Thu, 01 Jan 2026 11:50:00 GMT' },
        body: JSON.stringify(page),
      },
    });
    expect(data).toMatchObject({ state: 'degraded', incidents: [{ service: 'E-Mail' }] });
  });

  test('is unknown, and never green, for a page to sign in at', async () => {
    const { status, code, data } = await read('organisation', url, {
      'health.contoso.com/issues.json': {
        head: { 'content-type': 'text/html' },
        body: '<title>Sign in</title>',
      },
    });
    expect([status, code, data?.state]).toEqual(['failed', 'content-wrong-type', 'unknown']);
  });
});

test("a provider's own stamp that is old", async () => {
  const url = 'https://status.old.example/api/posts/mac';
  const post = (InternalDateTime: string) =>
    read('m365-admin', url, {
      'status.old.example/api/posts/mac': {
        body: JSON.stringify({ Id: 'a', Message: '', Status: 'Available', InternalDateTime }),
      },
    });
  expect((await post('2026-11-20T11:50:00Z')).data?.state).toBe('available');
  expect((await post('2026-11-18T11:50:00Z')).data?.state).toBe('unknown');
});

test('the charset that is announced, and a byte order mark', async () => {
  const body = JSON.stringify({
    Id: 'a',
    Title: 'Störung: Outlook on the web',
    Message: '',
    Status: 'Service degradation',
  });
  const title = async (served: Served) =>
    (await read('m365-admin', 'https://status.old.example/p', { 'status.old.example/p': served })).data
      ?.incidents[0]?.title;
  const head = { 'content-type': 'application/json; charset=iso-8859-1' };
  expect(await title({ head, body: Buffer.from(body, 'latin1') })).toBe('Störung: Outlook on the web');
  expect(await title({ body: `\uFEFF${body}` })).toBe('Störung: Outlook on the web');
});

describe('a page that has moved', () => {
  const url = 'https://status.old.example/api/v2/summary.json';
  const page = JSON.stringify({ page: {}, components: [{ id: 'c', name: 'E-Mail', status: 'operational' }] });
  const to = (location: string): Served => ({ status: '301 Moved Permanently', head: { location } });

  test('is asked for the same path at its new host, once', async () => {
    const { data, asked } = await read('ovh', url, {
      'status.old.example/api/v2/summary.json': to('https://status.new.example/'),
      'status.new.example/api/v2/summary.json': { body: page },
    });
    expect(data?.state).toBe('available');
    expect(asked).toEqual([
      'status.old.example/api/v2/summary.json',
      'status.new.example/api/v2/summary.json',
    ]);
    const twice = await read('ovh', url, {
      'status.old.example/api/v2/summary.json': to('https://status.new.example/'),
      'status.new.example/api/v2/summary.json': to('https://status.old.example/'),
    });
    expect([twice.data?.state, twice.asked.length]).toEqual(['unknown', 2]);
  });

  test.each(['https://inside.example/', 'http://status.new.example/', 'https://status.new.example/login'])(
    'is not followed to %s',
    async (location) => {
      const { data, asked } = await read('ovh', url, {
        'status.old.example/api/v2/summary.json': to(location),
      });
      expect([data?.state, asked.length]).toEqual(['unknown', 1]);
    },
  );
});
