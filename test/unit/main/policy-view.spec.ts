import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppSettings } from '../../../electron/main/settings/app-settings.ts';
import { settingsView } from '../../../electron/main/settings/policy-view.ts';
import { machinePolicies } from '../../../electron/policy/machine-policies.ts';
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

const chosen: Settings = { ...defaultSettings, backgroundChecks: true, redactionLevel: 'none' };

test('without a policy the person decides everything', async () => {
  expect(await machinePolicies({ platform: 'linux', file: join(folder, 'absent.json') })).toEqual([]);
  expect(settingsView(chosen, [], 'en')).toEqual({
    values: chosen,
    fixed: [],
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
  expect(view.values).toEqual({ ...chosen, redactionLevel: 'strict', backgroundChecks: false });
  expect(view.fixed.sort()).toEqual(['backgroundChecks', 'redactionLevel']);
  expect(view.helpdesk).toEqual({
    email: 'help@contoso.com',
    page: true,
    upload: 'https://reports.contoso.com/in',
  });
  const source = join(folder, 'policy.json');
  expect(view.policy).toContainEqual({ key: 'redactionLevel', value: 'strict', source });
  expect(view.policy).toContainEqual({ key: 'disableBackgroundChecks', value: 'true', source });
  expect(view.policy).toContainEqual({
    key: 'knownInspectionIssuers',
    value: 'Contoso CA, Contoso Root',
    source,
  });
  expect(view.policy).toContainEqual({
    key: 'extraProbes',
    value: 'intranet: https://intranet.contoso.com/',
    source,
  });

  const kept: Partial<Settings>[] = [];
  const told: unknown[] = [];
  const settings = new AppSettings({
    store: {
      chosen,
      change: (wanted) => {
        kept.push(wanted);
      },
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
    expect.stringMatching(/cannot be read \(EISDIR\)\.$/),
  ]);
  expect(await machinePolicies({ platform: 'linux', file: join(folder, 'missing.json') })).toEqual([]);
});
