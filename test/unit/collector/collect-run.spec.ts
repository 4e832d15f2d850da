import { execFile } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import type { Way } from '../../../electron/collector/agent.ts';
import { collectRun, logsAddress } from '../../../electron/collector/collect-run.ts';
import type { ProxyChoice } from '../../../electron/engine/net/network-profile.ts';
import { collectorRecord } from '../../../shared/report/collector-record.ts';
import { Authorities } from '../../lab/certificates.ts';
import { atEnd } from '../net/servers/at-end.ts';
import { sampleReport } from '../report/sample-report.ts';
import { receive } from './receive.ts';

const report = sampleReport();

const way = ({ proxy = null, roots = [] }: { proxy?: ProxyChoice | null; roots?: string[] } = {}): Way => ({
  platform: { proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy }) }) },
  trust: { systemRoots: () => roots },
});

/** Long enough for this machine on a bad day, where the answer is what is waited for. */
const AMPLE_MS = 30_000;
/** Where nothing is to be waited for. */
const SHORT_MS = 300;

const collect = (collectorUrl: string, timeoutMs = AMPLE_MS, by = way()) =>
  collectRun(report, { collectorUrl }, by, timeoutMs);

const environment = { ...process.env };
afterEach(() => {
  process.env = { ...environment };
});

/** Attribute values as OTLP's JSON writes them (opentelemetry-proto, common.proto). */
type Value = { stringValue?: string; intValue?: number; arrayValue?: { values: Value[] } };
const plain = ({ stringValue, intValue, arrayValue }: Value): unknown =>
  stringValue ?? intValue ?? arrayValue?.values.map(plain);
const plainAll = (attributes: { key: string; value: Value }[]) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, plain(value)]));

test('one log record arrives, as the mapping says', async () => {
  const receiver = await receive(200);
  expect(await collect(receiver.url)).toBeUndefined();
  expect(receiver.requests).toHaveLength(1);
  const [{ method, path, headers, body } = { body: '', headers: {} } as never] = receiver.requests;
  expect({ method, path, type: headers['content-type'] }).toEqual({
    method: 'POST',
    path: '/v1/logs',
    type: 'application/json',
  });
  const [{ resource, scopeLogs }] = JSON.parse(body).resourceLogs;
  const [record] = scopeLogs[0].logRecords;
  const wanted = collectorRecord(report, {});
  expect(plainAll(resource.attributes)).toEqual(wanted.resource);
  expect(plainAll(record.attributes)).toEqual(wanted.attributes);
  expect(record).toMatchObject({
    eventName: 'mailpath.run',
    severityText: wanted.severity,
    severityNumber: 9,
    body: { stringValue: wanted.body },
  });
  expect(record.timeUnixNano.slice(0, 13)).toBe(String(Math.floor(wanted.at)));
});

test('what other programs of this computer tell OpenTelemetry is neither obeyed nor sent', async () => {
  const [receiver, other] = [await receive(200), await receive(200)];
  const theirs = {
    OTEL_EXPORTER_OTLP_ENDPOINT: other.url,
    OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: other.url,
    OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer theirs',
    OTEL_EXPORTER_OTLP_LOGS_HEADERS: 'x-api-key=theirs',
    OTEL_EXPORTER_OTLP_COMPRESSION: 'gzip',
    OTEL_RESOURCE_ATTRIBUTES: 'host.name=theirs',
    OTEL_SERVICE_NAME: 'theirs',
  };
  Object.assign(process.env, theirs);
  expect(await collect(receiver.url)).toBeUndefined();
  expect(other.requests).toEqual([]);
  expect(JSON.stringify(receiver.requests)).not.toMatch(/theirs|gzip/i);
  expect(process.env).toMatchObject(theirs);
});

test.each([
  [500, 'HTTP 500'],
  [404, 'HTTP 404'],
  ['redirects', 'HTTP 307'],
] as const)('a collector that answers %s is told of in a word, and asked once', async (mood, reason) => {
  const receiver = await receive(mood);
  expect(await collect(receiver.url)).toEqual({ host: `127.0.0.1:${receiver.port}`, reason });
  expect(receiver.requests.map(({ path }) => path)).toEqual(['/v1/logs']);
});

test.each(['silent', 'endless'] as const)(
  'a collector that is %s is left when the time is up',
  async (mood) => {
    const receiver = await receive(mood);
    // An endless answer is also too large after 4 MiB, whichever comes first.
    expect(await collect(receiver.url, SHORT_MS)).toEqual({
      host: `127.0.0.1:${receiver.port}`,
      reason: expect.stringMatching(/^(TimeoutError|Error)$/),
    });
    await receiver.left;
  },
);

test('nobody there', async () => {
  const receiver = createServer();
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as { port: number };
  await new Promise((resolve) => receiver.close(resolve));
  const problem = await collect(`http://127.0.0.1:${port}`, SHORT_MS);
  expect(problem?.reason).toMatch(/^(ECONNREFUSED|TimeoutError)$/);
});

test('a proxy setting that is never read costs the time and no more', async () => {
  const never: Way = { ...way(), platform: { proxies: () => new Promise(() => {}) } };
  expect(await collect('https://collector.example', SHORT_MS, never)).toEqual({
    host: 'collector.example',
    reason: 'TimeoutError',
  });
});

test('over TLS, to whom a root of the system vouches for, and to nobody else', async () => {
  const authorities = await Authorities.create(Date.now);
  const { context } = await authorities.server({ names: ['localhost'], operator: 'digicert' });
  const receiver = await receive(200, context);
  const trusting = way({ roots: [authorities.publicPem] });
  expect(await collect(receiver.url, AMPLE_MS, trusting)).toBeUndefined();
  expect(receiver.requests).toHaveLength(1);
  expect((await collect(receiver.url))?.reason).toMatch(/CERT|SIGNATURE|ISSUER/);
  expect(receiver.requests).toHaveLength(1);
});

test('through the proxy of this computer', async () => {
  const authorities = await Authorities.create(Date.now);
  const { context } = await authorities.server({ names: ['collector.example'], operator: 'digicert' });
  const receiver = await receive(200, context);
  const asked: string[] = [];
  const proxy = createServer((client) => {
    client.once('data', (head) => {
      asked.push(head.toString().split('\r\n')[0] ?? '');
      const server = connect(receiver.port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n');
        client.pipe(server).pipe(client);
      });
      server.on('error', () => client.destroy());
    });
    client.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  atEnd(() => proxy.close());
  const { port } = proxy.address() as { port: number };
  const through = way({
    proxy: { scheme: 'http', host: '127.0.0.1', port },
    roots: [authorities.publicPem],
  });
  expect(await collect('https://collector.example', AMPLE_MS, through)).toBeUndefined();
  expect(asked).toEqual(['CONNECT collector.example:443 HTTP/1.1']);
  expect(receiver.requests).toHaveLength(1);
});

test('nothing is sent of a run that the person stopped', async () => {
  const receiver = await receive(200);
  const stopped = sampleReport({ cutShort: 'cancelled' });
  expect(await collectRun(stopped, { collectorUrl: receiver.url }, way())).toBeUndefined();
  const late = sampleReport({ cutShort: 'budget' });
  expect(await collectRun(late, { collectorUrl: receiver.url }, way(), AMPLE_MS)).toBeUndefined();
  expect(receiver.requests).toHaveLength(1);
  expect(receiver.requests[0]?.body).toContain(late.id);
});

test('OpenTelemetry is loaded only where a policy names a collector', async () => {
  const receiver = await receive(200);
  const loadedBy = async (...collectorUrl: string[]) => {
    const script = join(import.meta.dirname, 'loaded-modules.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...collectorUrl]);
    return JSON.parse(stdout);
  };
  expect(await loadedBy()).toEqual([]);
  expect(await loadedBy(receiver.url)).toContain('@opentelemetry/sdk-logs');
  expect(receiver.requests).toHaveLength(1);
});

test.each([
  ['https://otel.contoso.com', 'https://otel.contoso.com/v1/logs'],
  ['https://otel.contoso.com:4318/', 'https://otel.contoso.com:4318/v1/logs'],
  ['https://otel.contoso.com/otlp', 'https://otel.contoso.com/otlp/v1/logs'],
  ['https://otel.contoso.com/v1/logs', 'https://otel.contoso.com/v1/logs'],
  ['https://otel.contoso.com/in?team=mail', 'https://otel.contoso.com/in/v1/logs?team=mail'],
  ['http://localhost:4318', 'http://localhost:4318/v1/logs'],
])('records for %s go to %s', (collectorUrl, address) => {
  expect(logsAddress(collectorUrl)).toBe(address);
});
