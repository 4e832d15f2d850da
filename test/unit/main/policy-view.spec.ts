import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppSettings } from '../../../electron/main/settings/app-settings.ts';
import { settingsView } from '../../../electron/main/settings/policy-view.ts';
import { machinePolicies } from '../../../electron/policy/machine-policies.ts';
import type { PolicySource } from '../../../electron/policy/policy-source.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import { defaultSettings, type Settings } from '../../../shared/model/settings.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-policy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function policyOf(value: unknown) {
  const file = join(folder, 'policy.json');
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
  return machinePolicies({ platform: 'linux', file });
}

const chosen: Partial<Settings> = { backgroundChecks: true, redactionLevel: 'none' };

test('without a policy the person decides everything', async () => {
  expect(await machinePolicies({ platform: 'linux', file: join(folder, 'absent.json') })).toEqual([]);
  expect(settingsView(chosen, [], 'en')).toEqual({
    values: { ...defaultSettings, ...chosen },
    fixed: [],
    suggested: [],
    policy: [],
    problems: [],
    locale: 'en',
    helpdesk: { page: false },
  });
});

test('the policy comes before what was chosen, is shown with its file, and cannot be changed', async () => {
  const policies = await policyOf({
    redactionLevel: 'strict',
    disableBackgroundChecks: true,
    helpdeskEmail: 'help@contoso.com',
    helpdeskUrl: 'https://help.contoso.com/',
    reportUploadUrl: 'https://reports.contoso.com/in',
    knownInspectionIssuers: ['Contoso CA', 'Contoso \u202eRoot'],
    extraProbes: [{ id: 'intranet', url: 'https://intranet.contoso.com/' }],
  });
  const view = settingsView(chosen, policies, 'en');
  expect(view.values).toEqual({ ...defaultSettings, redactionLevel: 'strict', backgroundChecks: false });
  expect(view.fixed.sort()).toEqual(['backgroundChecks', 'redactionLevel']);
  expect(view.helpdesk).toEqual({
    email: 'help@contoso.com',
    page: true,
    upload: 'https://reports.contoso.com/in',
  });
  const source = join(folder, 'policy.json');
  expect(view.policy).toContainEqual({ key: 'redactionLevel', value: 'strict', source, fixed: true });
  expect(view.policy).toContainEqual({ key: 'disableBackgroundChecks', value: 'true', source, fixed: true });
  expect(view.policy).toContainEqual({
    key: 'knownInspectionIssuers',
    value: 'Contoso CA, Contoso Root',
    source,
    fixed: true,
  });
  expect(view.policy).toContainEqual({
    key: 'extraProbes',
    value: 'intranet: https://intranet.contoso.com/',
    source,
    fixed: true,
  });

  const kept: Partial<Settings>[] = [];
  const told: unknown[] = [];
  const settings = new AppSettings({
    store: {
      obstacle: undefined,
      damaged: false,
      chosen,
      change: (wanted) => {
        kept.push(wanted);
      },
      wipe: () => undefined,
    },
    policies,
    systemLocales: ['de-AT'],
    changed: (one) => told.push(one),
  });
  await settings.change({ backgroundChecks: true, redactionLevel: 'none' });
  expect(kept).toEqual([]);
  expect(told).toEqual([]);
  await settings.change({ backgroundChecks: true, theme: 'dark' });
  expect(kept).toEqual([{ theme: 'dark' }]);
  expect(told).toHaveLength(1);
  expect(settings.locale).toBe('de');
});

test('a policy that allows background checks leaves them to the person', async () => {
  const view = settingsView(chosen, await policyOf({ disableBackgroundChecks: false }), 'en');
  expect(view.fixed).toEqual([]);
  expect(view.values.backgroundChecks).toBe(true);
});

const suggestion = (policy: Policy): PolicySource => ({
  layer: 'suggested',
  name: '/Library/Preferences/app.mailpath.desktop.plist',
  policy,
  problems: [],
  found: true,
  usable: true,
});

test('what is suggested applies until the person chooses, and says who suggests it', () => {
  const sources = [
    suggestion({ redactionLevel: 'strict', disableUpdates: true, helpdeskEmail: 'help@contoso.com' }),
  ];
  const view = settingsView({}, sources, 'en');
  expect(view.values).toMatchObject({ redactionLevel: 'strict', updates: 'off' });
  expect(view.fixed).toEqual([]);
  expect(view.suggested.sort()).toEqual(['redactionLevel', 'updates']);
  expect(view.policy.map(({ key, fixed }) => [key, fixed])).toEqual([
    ['helpdeskEmail', false],
    ['redactionLevel', false],
    ['disableUpdates', false],
  ]);
  // No setting of its own: it applies.
  expect(view.helpdesk.email).toBe('help@contoso.com');

  const after = settingsView({ redactionLevel: 'none', updates: 'stable' }, sources, 'en');
  expect(after.values).toMatchObject({ redactionLevel: 'none', updates: 'stable' });
  expect(after.suggested).toEqual([]);
});

test('what is fixed comes before what was chosen, and that before what is suggested, key by key', async () => {
  const sources = [
    ...(await policyOf({ disableBackgroundChecks: true, defaultDomain: 'contoso.com' })),
    suggestion({ disableBackgroundChecks: false, redactionLevel: 'strict', defaultDomain: 'example.org' }),
  ];
  const view = settingsView({ backgroundChecks: true }, sources, 'en');
  expect(view.values).toMatchObject({ backgroundChecks: false, redactionLevel: 'strict' });
  expect(view.fixed).toEqual(['backgroundChecks']);
  expect(view.suggested).toEqual(['redactionLevel']);
});

test('what is only suggested binds nobody: it is a default that a choice replaces', async () => {
  const kept: Partial<Settings>[] = [];
  const settings = new AppSettings({
    store: {
      obstacle: undefined,
      damaged: false,
      chosen: {},
      change: (wanted) => void kept.push(wanted),
      wipe: () => undefined,
    },
    policies: [suggestion({ redactionLevel: 'strict', disableUpdates: true, disableDoh: true })],
    systemLocales: ['en'],
    changed: () => undefined,
  });
  // What main obeys whatever the window asks.
  expect(settings.policy).toEqual({ disableDoh: true });
  await settings.change({ redactionLevel: 'none' });
  expect(kept).toEqual([{ redactionLevel: 'none' }]);
});

test('addresses that are not secure are said and not used', async () => {
  const view = settingsView(
    chosen,
    await policyOf({ helpdeskUrl: 'http://help.contoso.com/', reportUploadUrl: 'ftp://contoso.com/in' }),
    'en',
  );
  expect(view.helpdesk).toEqual({ page: false });
  expect(view.problems).toHaveLength(2);
  expect(view.problems[0]).toContain('helpdeskUrl');
  expect(view.problems[0]).toContain('https://');
});

test('what is wrong with the policy is said in sentences, and the rest applies', async () => {
  const view = settingsView(
    chosen,
    await policyOf({ redactionLevel: 'all', colour: 1, disableDoh: true }),
    'en',
  );
  expect(view.problems).toHaveLength(2);
  for (const problem of view.problems)
    expect(problem).toMatch(/^The policy .*policy\.json has .*\. The rest applies\.$/);
  expect(view.policy.map(({ key }) => key)).toEqual(['disableDoh']);
  expect(settingsView(chosen, await policyOf('{'), 'en').problems).toEqual([
    expect.stringMatching(/^The policy .* is not JSON: /),
  ]);
  expect(settingsView(chosen, await policyOf('[]'), 'en').problems).toEqual([
    expect.stringMatching(/is not a JSON object\.$/),
  ]);
  const unreadable = await machinePolicies({ platform: 'linux', file: folder });
  expect(settingsView(chosen, unreadable, 'en').problems).toEqual([
    expect.stringMatching(/cannot be read: it is a folder\.$/),
  ]);
  expect(await machinePolicies({ platform: 'linux', file: join(folder, 'missing.json') })).toEqual([]);
});
