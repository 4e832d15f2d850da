import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import type { NetworkProfile, PlatformFacts } from '../../../electron/engine/net/network-profile.ts';
import { inTime, patient } from '../../../electron/engine/net/patient.ts';
import type { Reading } from '../../../electron/engine/net/reading.ts';
import { inTurn } from '../../../electron/engine/net/run-command.ts';
import { settingsWithoutBrowser } from '../../../electron/engine/net/settings-without-browser.ts';
import { noProxies } from '../../../electron/engine/net/system-proxies.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Report } from '../../../shared/model/report.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { redact } from '../../../shared/report/redact.ts';
import { checkLine } from '../../../shared/report/view/check-lines.ts';
import { checksOf } from '../../../shared/report/view/checks.ts';
import { runLines } from '../../../shared/report/view/verdict-words.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { proxyFact } from '../../../shared/verdict/facts/proxy.ts';
import { startWorld, type World } from '../../lab/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld([]);
});
afterAll(() => world.close());

const unread = { is: 'not-read', what: 'tool.exe', why: 'timed-out' } as const;
const said = [{ what: 'tool.exe', why: 'timed-out' }];
const unreadProxies = async () => settingsWithoutBrowser({ proxies: noProxies, notRead: said });

async function run(
  platform: Partial<PlatformFacts>,
  more: Partial<NetworkProfile> = {},
  lab: NetworkProfile = world.profile(),
) {
  const profile = { ...lab, ...more, platform: { ...lab.platform, ...platform } };
  const request = diagnoseRequest.parse({ address: 'ana@contoso.com', domain: 'contoso.com' });
  const report = await diagnose({ request, profile, signal: new AbortController().signal });
  expect(reportSchema.parse(report)).toEqual(report);
  return { report, of: (probe: string) => report.observations.filter((one) => one.probe === probe) };
}

/** The line of one check as people read it: its state, and its words. */
function line(report: Report, probe: string): [string, string] {
  const check = checksOf(report, 'en').find(({ id }) => id === probe);
  if (!check) throw new Error(`no check ${probe}`);
  return [check.status, checkLine(check, 'en').detail];
}

const whole = { status: 'not-run', reason: 'not-read', notRead: said };
const words = 'the system could not be read · not read: tool.exe (timed-out)';

describe('a source that was not read', () => {
  test('the proxy: what depends on it is not known either', async () => {
    const { of, report } = await run({ proxies: unreadProxies });
    const host = 'outlook.office365.com';
    for (const probe of ['proxy', 'pac', `proxy-connect:${host}`, `direct:${host}`, `ways:${host}`]) {
      expect(of(probe)).toMatchObject([whole]);
    }
    expect(line(report, 'proxy')).toEqual(['not-run', words]);
    const { request, startedAt: at, observations } = report;
    const evidence = gatherEvidence({ request, observations, at });
    expect(proxyFact(evidence, mailboxFacts(evidence)).value).toBe('unknown');
  });

  test('a part of the proxy settings: what is known is told, and that it may not be all', async () => {
    const manual = {
      ...noProxies.manual,
      http: { host: 'p.contoso.com', port: 8080, scheme: 'http' as const },
    };
    const proxies = { ...noProxies, manual };
    const { of, report } = await run({
      proxies: async () => settingsWithoutBrowser({ proxies, notRead: said }),
    });
    expect(of('proxy')).toMatchObject([{ status: 'ok', data: { source: 'platform' }, notRead: said }]);
    expect(line(report, 'proxy')[0]).toBe('not-run');
    expect(of('pac')).toMatchObject([whole]);
    expect(of('direct:outlook.office365.com')).toMatchObject([whole]);
  });

  test('a browser that decides needs no settings, but "none set" is not known', async () => {
    const { of, report } = await run({
      proxies: async () => ({ ...(await unreadProxies()), forUrl: async () => ({ proxy: null }) }),
    });
    expect(of('proxy')).toMatchObject([{ status: 'ok', data: { source: 'unknown' }, notRead: said }]);
    expect(line(report, 'proxy')).toEqual([
      'not-run',
      'the system could not be read · not read, DIRECT, not read: tool.exe (timed-out)',
    ]);
    expect(of('proxy-connect:outlook.office365.com')).toMatchObject([{ reason: 'no-proxy' }]);
  });

  test('the interfaces: nobody says that there is none, and the run goes on', async () => {
    const { of, report } = await run({ interfaces: () => unread });
    expect(of('interfaces')).toMatchObject([whole]);
    expect(line(report, 'interfaces')).toEqual(['not-run', words]);
    expect(report.verdict.cause).not.toBe('no-network-adapter');
    expect(of('tcp:outlook.office365.com:443').map(({ status }) => status)).toContain('ok');
  });

  test('the way out: no word about it, and none about the router', async () => {
    const { of, report } = await run({ defaultRoute: async () => unread });
    const [interfaces] = of('interfaces');
    expect(interfaces).toMatchObject({ status: 'ok', notRead: said });
    expect(interfaces?.data).not.toHaveProperty('defaultRoute');
    expect(line(report, 'interfaces')[0]).toBe('not-run');
    expect(of('gateway')).toMatchObject([whole]);
  });

  test('the neighbours: a router that answers no port is not called silent', async () => {
    const quiet = await startWorld([{ kind: 'gateway-silent' }]);
    try {
      const { of } = await run({ neighbourAnswers: async () => unread }, {}, quiet.profile());
      expect(of('gateway')).toMatchObject([whole]);
      const silent = await run({ neighbourAnswers: async () => ({ is: 'absent' }) }, {}, quiet.profile());
      expect(silent.of('gateway')).toMatchObject([{ failure: { code: 'network-gateway-silent' } }]);
    } finally {
      await quiet.close();
    }
  });

  test('the hosts file: not read, cut, and not there', async () => {
    const { of, report } = await run({ hostsFile: async () => unread });
    expect(of('hosts-file')).toMatchObject([whole]);
    expect(line(report, 'hosts-file')).toEqual(['not-run', words]);
    const value = { path: '/etc/hosts', text: '10.0.0.5 outlook.office365.com', whole: false };
    const cut = await run({ hostsFile: async () => ({ is: 'value', value }) });
    expect(cut.of('hosts-file')).toMatchObject([
      { status: 'ok', notRead: [{ what: '/etc/hosts', why: 'too-large' }] },
    ]);
    // A block list names many hosts of the same vendors; what decides is found behind them, and what is left out is said.
    const blocked = Array.from({ length: 150 }, (_, at) => `0.0.0.0 ads${at}.google.com`);
    const decide = ['10.0.0.5 outlook.office365.com', '10.0.0.6 Mail.Contoso.com'];
    const text = [...blocked, ...decide].join('\r\n');
    const many = await run({
      hostsFile: async () => ({ is: 'value', value: { ...value, text, whole: true } }),
    });
    const [found] = many.of('hosts-file') as [Observation & { kind: 'hosts-file' }];
    expect(found.data?.entries.slice(0, 2)).toEqual([
      { line: 151, address: '10.0.0.5', name: 'outlook.office365.com' },
      { line: 152, address: '10.0.0.6', name: 'mail.contoso.com' },
    ]);
    expect(found.data?.entries).toHaveLength(100);
    expect(found.notRead).toEqual([{ what: '/etc/hosts', why: 'too-many' }]);
    const none = await run({ hostsFile: async () => ({ is: 'absent' }) });
    expect(none.of('hosts-file')).toMatchObject([{ status: 'ok', data: { entries: [] } }]);
    expect(line(none.report, 'hosts-file')[0]).toBe('ok');
  });

  test('the resolvers: unknown is not "none"', async () => {
    const { of, report } = await run({}, { dnsServers: async () => unread });
    expect(of('dns-at:outlook.office365.com')).toMatchObject([whole]);
    expect(report.environment).not.toHaveProperty('dnsServers');
    const resolvers = (one: Report) => runLines(one, 'en').find(([label]) => label === 'Name servers')?.[1];
    expect(resolvers(report)).toBe('not read');
    const none = await run({}, { dnsServers: async () => ({ is: 'absent' }) });
    expect(none.of('dns-at:outlook.office365.com')).toMatchObject([{ reason: 'not-configured' }]);
    expect(none.report.environment.dnsServers).toEqual([]);
    expect(resolvers(none.report)).toBe('none');
    expect(redact(report, 'strict').environment).not.toHaveProperty('dnsServers');
  });
});

describe('patience', () => {
  test('a slow source is not read for who waits, and read for who asks later', async () => {
    let tell: (reading: Reading<string>) => void = () => {};
    let asked = 0;
    const ask = patient(
      'tool.exe',
      () => {
        asked += 1;
        return new Promise<Reading<string>>((resolve) => {
          tell = resolve;
        });
      },
      1,
    );
    expect(await Promise.all([ask(), ask()])).toEqual([unread, unread]);
    tell({ is: 'value', value: 'late' });
    await Promise.resolve();
    expect(await ask()).toEqual({ is: 'value', value: 'late' });
    expect(asked).toBe(1);
    const quick = Promise.resolve({ is: 'absent' } as const);
    expect(await inTime('tool.exe', quick, 60_000)).toEqual({ is: 'absent' });
  });

  test('commands run in their turn, so many at once', async () => {
    const ends: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const run = inTurn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => ends.push(resolve));
      running -= 1;
      return { failure: 'ended' };
    }, 2);
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => run(name, [])));
    for (let ended = 0; ended < 5; ) {
      await new Promise(setImmediate);
      const end = ends[ended];
      if (end === undefined) continue;
      expect(ends.length).toBeLessThanOrEqual(ended + 2);
      end();
      ended += 1;
    }
    expect(await all).toHaveLength(5);
    expect(most).toBe(2);
  });
});
