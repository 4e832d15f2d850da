import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { resolveHost } from '../../../electron/engine/net/resolve.ts';
import type { Look, ProbeContext } from '../../../electron/engine/probe.ts';
import { pac } from '../../../electron/engine/probes/pac.ts';
import { observation } from '../../../shared/model/observation.ts';
import { limitsFor } from '../../../shared/plan/limits.ts';
import { type Listening, listen, loopback, never } from '../net/servers/loopback.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailpath-pac-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = 'function FindProxyForURL(url, host) {\n  return "PROXY proxy.contoso.com:8080";\n}\n';
const answer = (head: string, body: string | Buffer = '') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${head}\r\nContent-Length: ${body.length}\r\n\r\n`),
    Buffer.from(body),
  ]);

/** A web server that answers by the path. */
async function serving(by: Record<string, Buffer>): Promise<Listening & { paths: string[] }> {
  const paths: string[] = [];
  const server = await listen((socket: Socket) => {
    socket.once('data', (chunk: Buffer) => {
      const path = chunk.toString('latin1').split(' ')[1] ?? '';
      paths.push(path);
      socket.end(by[path] ?? answer('404 Not Found', '<html></html>'));
    });
  });
  return Object.assign(server, { paths });
}

async function look(pacUrl: string | undefined, port = 1, hosts: Record<string, string[]> = {}) {
  const profile = loopback({
    hosts: { 'wpad.contoso.com': ['10.1.0.81'], 'intern.contoso.com': ['10.1.0.82'], ...hosts },
    ports: { '80': port },
  });
  const found: Look<'pac'>[] = [];
  const context = {
    profile,
    limits: limitsFor(15_000),
    signal: never,
    proxies: async () => ({
      source: 'platform',
      ...(pacUrl !== undefined && { pacUrl }),
      forUrl: async () => ({ proxy: { host: 'must-not-be-used.example', port: 1, scheme: 'http' } }),
    }),
    resolve: (host: string) => resolveHost(profile, host, { timeoutMs: 1000, signal: never }),
  } as Partial<ProbeContext> as ProbeContext;
  await pac({ id: 'pac', kind: 'pac' } as Parameters<typeof pac>[0], context, (finding) =>
    found.push(finding),
  );
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (finding?.data) {
    const head = { id: 'pac', probe: 'pac', stage: 'network', try: 1, durationMs: 1, kind: 'pac' };
    const startedAt = '2026-11-20T10:00:00.000Z';
    expect(observation.safeParse({ ...head, startedAt, ...finding }).error).toBeUndefined();
  }
  return finding;
}

test('none is set', async () => {
  expect(await look(undefined)).toEqual({ status: 'not-applicable', reason: 'no-pac' });
});

test('a script is fetched without any proxy, looked at and never run', async () => {
  const server = await serving({
    '/proxy.pac?site=berlin': answer(
      '200 OK\r\nContent-Type: application/x-ns-proxy-autoconfig',
      `globalThis.ran = true; process.exit(9);\n${script}`,
    ),
  });
  const found = await look('http://ana:secret@wpad.contoso.com/proxy.pac?site=berlin', server.port);
  expect(found).toMatchObject({
    status: 'ok',
    data: {
      url: 'http://wpad.contoso.com/proxy.pac',
      statusCode: 200,
      contentType: 'application/x-ns-proxy-autoconfig',
      looksLikePac: true,
      remote: { address: '10.1.0.81' },
      redirects: [],
    },
  });
  expect(found?.data).not.toHaveProperty('problem');
  expect(globalThis).not.toHaveProperty('ran');
});

test.each([
  ['gone', answer('404 Not Found', '<html></html>'), 'http-unexpected', 'status'],
  ['broken', answer('500 Internal Server Error'), 'http-unexpected', 'status'],
  [
    'a page',
    answer('200 OK', '\n<!DOCTYPE html><script>FindProxyForURL</script>'),
    'content-wrong-type',
    'page',
  ],
  ['no script', answer('200 OK', 'proxy=proxy.contoso.com:8080'), 'content-malformed', 'no-script'],
  ['empty', answer('200 OK', ' \n'), 'content-malformed', 'empty'],
  ['endless', answer('200 OK', Buffer.alloc(1024 * 1024 + 1, 'a')), 'http-too-large', 'too-large'],
])('%s', async (_, bytes, code, problem) => {
  const server = await serving({ '/proxy.pac': bytes });
  const found = await look('http://wpad.contoso.com/proxy.pac', server.port);
  expect(found).toMatchObject({ status: 'failed', failure: { code }, data: { problem } });
});

test('a server that hangs up, refuses, or does not exist', async () => {
  const rude = await listen((socket) => socket.destroy());
  expect((await look('http://wpad.contoso.com/proxy.pac', rude.port))?.status).toBe('failed');
  expect(await look('http://wpad.contoso.com/proxy.pac')).toMatchObject({
    status: 'failed',
    failure: { code: 'tcp-refused' },
    data: { problem: 'not-reached', remote: { address: '10.1.0.81' } },
  });
  expect(await look('http://nowhere.contoso.com/proxy.pac')).toMatchObject({
    failure: { code: 'dns-nxdomain' },
    data: { problem: 'not-reached' },
  });
});

test('a redirect on the same server is followed, one into the network is written down', async () => {
  const server = await serving({
    '/old.pac': answer('302 Found\r\nLocation: /new.pac'),
    '/new.pac': answer('200 OK', script),
    '/elsewhere.pac': answer('302 Found\r\nLocation: http://intern.contoso.com/admin'),
    '/secure.pac': answer('302 Found\r\nLocation: https://intern.contoso.com/admin'),
    '/clear.pac': answer('302 Found\r\nLocation: http://cdn.example/proxy.pac'),
    '/circle.pac': answer('302 Found\r\nLocation: /circle.pac'),
  });
  const hosts = { 'cdn.example': ['52.97.1.2'] };
  const at = (path: string) => look(`http://wpad.contoso.com${path}`, server.port, hosts);
  expect(await at('/old.pac')).toMatchObject({
    status: 'ok',
    data: { looksLikePac: true, redirects: ['http://wpad.contoso.com/new.pac'] },
  });
  for (const path of ['/elsewhere.pac', '/secure.pac', '/clear.pac']) {
    expect(await at(path)).toMatchObject({ status: 'ok', data: { problem: 'elsewhere', statusCode: 302 } });
  }
  expect(server.paths).not.toContain('/admin');
  expect(server.paths).not.toContain('/proxy.pac');
  expect(await at('/circle.pac')).toMatchObject({ status: 'ok', data: { problem: 'elsewhere' } });
  expect(server.paths.filter((path) => path === '/circle.pac')).toHaveLength(5);
});

test('a file of this computer, also in UTF-16; none of a server', async () => {
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content);
    return pathToFileURL(join(folder, name)).href;
  };
  expect(await look(file('good.pac', script))).toMatchObject({ status: 'ok', data: { looksLikePac: true } });
  const wide = Buffer.from(`\uFEFF${script}`, 'utf16le');
  expect(await look(file('wide.pac', wide))).toMatchObject({ status: 'ok', data: { looksLikePac: true } });
  expect(await look(pathToFileURL(join(folder, 'none.pac')).href)).toMatchObject({
    failure: { code: 'content-malformed' },
    data: { problem: 'not-readable' },
  });
  expect(await look('file://server.contoso.com/share/proxy.pac')).toMatchObject({
    status: 'not-run',
    reason: 'not-supported-here',
  });
  expect(await look('data:application/x-ns-proxy-autoconfig,x')).toMatchObject({ status: 'not-run' });
  expect(await look('not an address')).toMatchObject({ status: 'not-run' });
});
