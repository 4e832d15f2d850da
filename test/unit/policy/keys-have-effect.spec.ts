import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDiagnose } from '../../../electron/cli/diagnose.ts';
import { diagnose } from '../../../electron/engine/diagnose.ts';
import { addressOf, mailAddressOf } from '../../../electron/main/external-links.ts';
import { Runs } from '../../../electron/main/run/runs.ts';
import { settingsView } from '../../../electron/main/settings/policy-view.ts';
import type { PolicySource } from '../../../electron/policy/policy-source.ts';
import { type Policy, type PolicyKey, policyKeys } from '../../../shared/model/policy.ts';
import type { Report } from '../../../shared/model/report.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { renderText } from '../../../shared/report/render-text.ts';
import { judge } from '../../../shared/verdict/judge.ts';
import { startWorld, type World } from '../../lab/world.ts';
import resolverDown from '../../scenarios/resolver-down.ts';
import { memorySink } from '../cli/memory-sink.ts';
import { rows } from '../verdict/cause-rows.ts';
import { AT, request } from '../verdict/observe.ts';

const root = join(import.meta.dirname, '../../..');

/** Where else it is held: the file must speak of the key. `nothing`: why the key has nothing to do there. */
type Held = { spec: string } | { nothing: string } | (() => void | Promise<void>);

interface Effect {
  /** In `mailpath diagnose`. */
  command: Held;
  /** In the app. */
  app: Held;
}

/** Both programs hand the whole policy to the same engine; what it does with the key is tried once, here. */
const byEngine = (effect: () => void | Promise<void>): Effect => ({ command: effect, app: handedToEngine });

const effects: Record<PolicyKey, Effect> = {
  defaultDomain: {
    command: async () => expect(await plan({ defaultDomain: 'fabrikam.com' })).toContain('fabrikam.com'),
    app: { spec: 'test/app/shell.spec.ts' },
  },
  mailServers: byEngine(async () => {
    const policy = { defaultDomain: 'contoso.com', mailServers: ['imaps://imap.example.org'] };
    const { facts, observations } = await diagnoseWith(policy);
    expect(facts['mailbox-found-by']?.value).toBe('policy');
    const reading = observations.find(({ id }) => id === 'route:imap');
    expect(reading?.kind === 'mail-protocol' && reading.data?.host).toBe('imap.example.org');
    // Another domain is none of the organisation's.
    expect((await measured()).facts['mailbox-found-by']?.value).toBe('autodiscover');
  }),
  helpdeskEmail: {
    command: async () =>
      expect(await printed({ helpdeskEmail: 'help@contoso.com' })).toContain(
        'Your helpdesk: help@contoso.com\n',
      ),
    app: () => {
      const policy = { helpdeskEmail: 'help@contoso.com' };
      expect(view(policy).helpdesk).toMatchObject({ email: 'help@contoso.com' });
      const mail = { subject: '', body: '' };
      expect(mailAddressOf({ to: 'help@contoso.com', ...mail }, policy)).toMatch(/^mailto:/);
      expect(mailAddressOf({ to: 'help@contoso.com', ...mail }, {})).toBeUndefined();
    },
  },
  helpdeskUrl: {
    command: async () =>
      expect(
        await printed({ helpdeskUrl: 'https://help.contoso.com/', helpdeskEmail: 'help@contoso.com' }),
      ).toContain('Your helpdesk: help@contoso.com, https://help.contoso.com/\n'),
    app: () => {
      const policy = { helpdeskUrl: 'https://help.contoso.com/' };
      expect(view(policy).helpdesk).toMatchObject({ page: true });
      expect(addressOf({ kind: 'helpdesk' }, { policy, platform: 'linux' })).toBe(policy.helpdeskUrl);
    },
  },
  reportUploadUrl: {
    command: { spec: 'test/unit/cli/hand-over.spec.ts' },
    app: { spec: 'test/app/export.spec.ts' },
  },
  redactionLevel: {
    command: async () => {
      expect(await plan({ redactionLevel: 'strict' })).not.toContain('contoso');
      expect(await plan({})).toContain('contoso');
    },
    app: () => {
      const { values, fixed } = view({ redactionLevel: 'strict' });
      expect({ level: values.redactionLevel, fixed }).toEqual({ level: 'strict', fixed: ['redactionLevel'] });
    },
  },
  serviceHealthUrl: byEngine(async () => {
    const { observations } = await measured();
    expect(observations.find(({ id }) => id === 'feed:organisation')?.status).toBe('ok');
  }),
  vantageUrl: byEngine(async () => {
    const { observations } = await measured();
    expect(observations.find(({ id }) => id === 'vantage')?.status).toBe('ok');
  }),
  disableDoh: byEngine(async () => {
    const overHttps = ({ observations }: Report) =>
      observations.filter((one) => one.kind === 'dns-server' && one.data?.transport === 'doh');
    expect(overHttps(await measured())).toEqual([]);
    expect(overHttps(await measuredWithoutPolicy())).not.toEqual([]);
    // Where the computer's own resolvers are down, public ones are asked for the domain as well.
    const broken = await startWorld([...resolverDown.faults]);
    try {
      expect(overHttps(await diagnoseWith({ disableDoh: true }, broken))).toEqual([]);
    } finally {
      await broken.close();
    }
  }),
  disableBackgroundChecks: {
    command: { nothing: 'it measures when it is called' },
    app: () => {
      const { values, fixed } = view({ disableBackgroundChecks: true });
      expect({ checks: values.backgroundChecks, fixed }).toEqual({
        checks: false,
        fixed: ['backgroundChecks'],
      });
    },
  },
  knownInspectionIssuers: byEngine(() => {
    const { seen = [] } = rows.find(({ name }) => name === 'inspection that breaks mail') ?? {};
    // An issuer that the catalogue does not know.
    const observations = JSON.parse(JSON.stringify(seen).replaceAll('FortiGate CA', 'Fabrikam Proxy'));
    const because = (policy: Policy) =>
      judge({ request: request(), observations, policy, at: AT }).verdict.because.map(({ text }) => text);
    const words = 'Your organisation names Fabrikam Proxy as its own inspection.';
    expect(because({ knownInspectionIssuers: ['fabrikam'] })).toContain(words);
    expect(because({ knownInspectionIssuers: ['contoso'] })).not.toContain(words);
    const works = rows.find(({ name }) => name === 'inspection that works');
    const policy = { knownInspectionIssuers: ['zscaler'] };
    const { notes } = judge({ request: request(), observations: works?.seen ?? [], policy, at: AT }).verdict;
    expect(notes.map(({ text }) => text).join()).toContain('your organisation names as its own inspection');
  }),
  collectorUrl: {
    command: { spec: 'test/unit/cli/hand-over.spec.ts' },
    app: { spec: 'test/app/collector.spec.ts' },
  },
  extraProbes: byEngine(async () => {
    const report = await measured();
    expect(report.observations.find(({ id }) => id === 'extra:portal')?.status).toBe('ok');
    expect(report.observations.find(({ id }) => id === 'extra:gone')?.status).toBe('not-run');
    const text = renderText(report, { locale: 'en', colour: false, width: 100 });
    expect(text).toMatch(/✓ passed +Check of your organisation: portal/);
    expect(text).toMatch(/not checked +Check of your organisation: gone/);
    // It decides nothing by itself.
    expect(report.verdict.outcome).toBe('healthy');
  }),
  disableUpdates: {
    command: { nothing: 'it does not update itself' },
    app: { spec: 'test/app/updates.spec.ts' },
  },
  updateChannel: {
    command: { nothing: 'it does not update itself' },
    app: { spec: 'test/app/updates.spec.ts' },
  },
};

describe.each(policyKeys)('%s', (key) => {
  test.each(['command', 'app'] as const)('has its effect in the %s', async (program) => {
    const held = effects[key][program];
    if (typeof held === 'function') await held();
    else if ('spec' in held) {
      const file = join(root, held.spec);
      expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(key);
    } else expect(held.nothing).not.toBe('');
  });
});

let world: World;
let folder: string;
beforeAll(async () => {
  world = await startWorld([
    { kind: 'organisation-feed', issues: [] },
    { kind: 'vantage', domain: 'contoso.com', outcome: 'healthy', failing: [], working: ['owa'] },
  ]);
  folder = await mkdtemp(join(tmpdir(), 'mailpath-effects-'));
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

function view(policy: Policy) {
  const source: PolicySource = {
    layer: 'machine',
    name: 'p.json',
    policy,
    problems: [],
    found: true,
    usable: true,
  };
  return settingsView({ backgroundChecks: true, redactionLevel: 'none' }, [source], 'en');
}

async function command(argv: string[], policy: Policy): Promise<string> {
  const file = join(folder, 'policy.json');
  await writeFile(file, JSON.stringify(policy));
  const [stdout, stderr] = [memorySink(), memorySink()];
  await runDiagnose(argv, {
    stdout,
    stderr,
    env: { LC_ALL: 'C' },
    profile: world.profile(),
    machinePolicyFile: file,
    // Stopped at once: what is printed of the policy does not depend on what is measured.
    signal: AbortSignal.abort(),
  });
  await stdout.flush();
  expect(stderr.text()).toBe('');
  return stdout.text();
}

/** What would be measured, for the policy's domain or contoso.com. */
const plan = (policy: Policy) =>
  command([...(policy.defaultDomain === undefined ? ['contoso.com'] : []), '--plan'], policy);

const printed = (policy: Policy) => command(['contoso.com'], policy);

function handedToEngine(): void {
  const policy: Policy = { vantageUrl: 'https://vantage.contoso.com/report.json' };
  const started: Policy[] = [];
  const runs = new Runs({
    knownDomains: () => [],
    engine: {
      running: false,
      start: (run) => started.push(run.policy),
      cancel() {},
    },
    tell: { events() {} },
    policy: () => policy,
    locale: () => 'en',
    onFinished() {},
    onUnexpected() {},
  });
  expect(runs.start({ address: 'contoso.com', failing: [], working: [] }).status).toBe('started');
  expect(started).toEqual([policy]);
}

const runs = new Map<string, Promise<Report>>();

function run(name: string, policy: Policy): Promise<Report> {
  const found = runs.get(name) ?? diagnoseWith(policy);
  runs.set(name, found);
  return found;
}

const diagnoseWith = (policy: Policy, internet = world): Promise<Report> =>
  diagnose({
    request: diagnoseRequest.parse({ domain: 'contoso.com' }),
    policy,
    profile: internet.profile(),
    startedAt: Date.now(),
    signal: new AbortController().signal,
    onEvent() {},
  });

/** One run with every key that the engine reads. */
const measured = () =>
  run('with', {
    serviceHealthUrl: 'https://health.contoso.com/issues',
    vantageUrl: 'https://vantage.contoso.com/report.json',
    disableDoh: true,
    extraProbes: [
      { id: 'portal', url: 'https://health.contoso.com/issues' },
      { id: 'gone', url: 'https://gone.contoso.com/' },
    ],
  });
const measuredWithoutPolicy = () => run('without', {});
