import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import type { NetworkProfile } from '../../../electron/engine/net/network-profile.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { Authorities } from '../../lab/certificates.ts';
import { startWorld, type World } from '../../lab/world.ts';
import type { Mood } from '../collector/otlp-receiver.ts';
import { receive } from '../collector/receive.ts';
import { memorySink } from './memory-sink.ts';

let world: World;
let folder: string;
let profile: NetworkProfile;
let organisation: Authorities;
beforeAll(async () => {
  world = await startWorld([]);
  folder = await mkdtemp(join(tmpdir(), 'mailpath-hand-over-'));
  organisation = await Authorities.create(Date.now);
  const lab = world.profile();
  // Its certificates are the organisation's own, and the proxies of the simulated Internet do not lead out of it.
  profile = {
    ...lab,
    trust: { ...lab.trust, systemRoots: () => [organisation.publicPem] },
    platform: {
      ...lab.platform,
      proxies: async () => ({ source: 'none', forUrl: async () => ({ proxy: null }) }),
    },
  };
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** One run under the policy; what was printed, and with which code it ended. */
async function diagnose(argv: string[], policy: object, signal = new AbortController().signal) {
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy));
  const [stdout, stderr] = [memorySink(), memorySink()];
  const format = argv.includes('--format') ? [] : ['--format', 'json'];
  const code = await runDiagnose(['ana.martin@contoso.com', ...format, ...argv], {
    stdout,
    stderr,
    env: { LC_ALL: 'C' },
    profile,
    signal,
    machinePolicyFile: file,
  });
  await stdout.flush();
  return { code, out: stdout.text(), err: stderr.text() };
}

async function secureReceiver(mood: Mood) {
  const { context } = await organisation.server({ names: ['localhost'], operator: 'digicert' });
  return receive(mood, context);
}

test('the collector gets the result of the run that was printed, and nobody hears of it', async () => {
  const receiver = await receive(200);
  const { code, out, err } = await diagnose([], { collectorUrl: receiver.url });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(receiver.requests).toHaveLength(1);
  expect(receiver.requests[0]?.body).toContain(reportSchema.parse(JSON.parse(out)).id);
  expect(receiver.requests[0]?.body).not.toMatch(/ana|contoso/);
});

test('a collector that fails costs one line on standard error, and neither the result nor its code', async () => {
  const receiver = await receive('redirects');
  const { code, out, err } = await diagnose([], { collectorUrl: receiver.url });
  expect(code).toBe(0);
  expect(reportSchema.parse(JSON.parse(out)).verdict.outcome).toBe('healthy');
  expect(err).toBe(
    `mailpath: The result was not handed to your organisation’s collector, 127.0.0.1:${receiver.port} (HTTP 307).\n`,
  );
});

test('what a stopped run found goes to no collector', async () => {
  const receiver = await receive(200);
  await diagnose([], { collectorUrl: receiver.url }, AbortSignal.abort());
  expect(receiver.requests).toEqual([]);
});

test('a plan is handed to nobody', async () => {
  const receiver = await receive(200);
  const policy = { collectorUrl: receiver.url, reportUploadUrl: (await secureReceiver(200)).url };
  expect((await diagnose(['--plan', '--upload'], policy)).err).toBe('');
  expect(receiver.requests).toEqual([]);
});

test('--upload sends the very report that is in the file', async () => {
  const receiver = await secureReceiver(201);
  const file = join(folder, 'report.json');
  const { code, err } = await diagnose(['--upload', '--out', file], {
    reportUploadUrl: `${receiver.url}/reports`,
  });
  expect({ code, err }).toEqual({
    code: 0,
    err: `mailpath: The report was sent to localhost:${receiver.port}.\n`,
  });
  expect(receiver.requests).toHaveLength(1);
  const [{ method, path, headers, body } = { headers: {}, body: '' } as never] = receiver.requests;
  expect({ method, path, type: headers['content-type'] }).toEqual({
    method: 'POST',
    path: '/reports',
    type: 'application/json',
  });
  expect(Object.keys(headers).sort()).toEqual(['connection', 'content-length', 'content-type', 'host']);
  expect(body).toBe(await readFile(file, 'utf8'));
  expect(body).not.toContain('ana.martin');
});

test('--upload of a stream of events sends the report at its end', async () => {
  const receiver = await secureReceiver(200);
  const { out } = await diagnose(['--upload', '--format', 'ndjson', '--redact', 'strict'], {
    reportUploadUrl: receiver.url,
  });
  const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '');
  expect(JSON.parse(receiver.requests[0]?.body ?? '')).toEqual(last.report);
});

test.each([
  [500, 'refused it'],
  ['redirects', 'wanted it at another address'],
] as const)(
  '--upload to a server that answers %s says so, with the code of the verdict',
  async (mood, words) => {
    const receiver = await secureReceiver(mood);
    const { code, err } = await diagnose(['--upload'], { reportUploadUrl: receiver.url });
    expect(code).toBe(0);
    expect(err).toMatch(
      new RegExp(`^mailpath: The report was not sent: localhost:${receiver.port} ${words}.*\n$`),
    );
    expect(receiver.requests).toHaveLength(1);
  },
);

test('--upload sends nothing to whom nobody vouches for', async () => {
  const stranger = await Authorities.create(Date.now);
  const { context } = await stranger.server({ names: ['localhost'], operator: 'digicert' });
  const receiver = await receive(200, context);
  const { code, err } = await diagnose(['--upload'], { reportUploadUrl: receiver.url });
  expect(code).toBe(0);
  expect(err).toMatch(/did not answer, or could not be trusted\.\n$/);
  expect(receiver.requests).toEqual([]);
});

test('--upload without an address in a policy is said before anything is measured', async () => {
  const { code, out, err } = await diagnose(['--upload'], {});
  expect({ code, out }).toEqual({ code: 64, out: '' });
  expect(err).toMatch(/reportUploadUrl, and no policy names one/);
});
