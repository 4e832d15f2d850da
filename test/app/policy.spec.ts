import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './app-fixture.ts';
import { type LaunchOptions, launchApp } from './launch.ts';
import { screensOf } from './screens/screens.ts';
import { shareStart } from './share-start.ts';

const written = {
  redactionLevel: 'strict',
  helpdeskEmail: 'help@contoso.com',
  disableBackgroundChecks: true,
  defaultDomain: 'contoso.com',
  // Malformed, insecure and unknown: named, and the rest applies.
  vantageUrl: 'not an address',
  helpdeskUrl: 'http://help.contoso.com/',
  disableEverything: true,
};

/** Which the window names. */
const fileIn = (userData: string) => join(userData, 'organisation-policy.json');

test.describe('of an organisation', () => {
  shareStart(async (userData) => {
    await writeFile(fileIn(userData), JSON.stringify(written), { mode: 0o644 });
    return { policyFile: fileIn(userData) };
  });

  test('what an admin fixed is shown as fixed, with where it comes from', async ({ screens, userData }) => {
    const { shell, settings, say } = screens;
    await shell.show('settings');
    await expect(settings.levelOption('strict')).toBeChecked();
    await expect(settings.levelOption('strict')).toBeDisabled();
    await expect(settings.levelOption('none')).toBeDisabled();
    await expect(settings.background).toBeDisabled();
    await expect(settings.background).not.toBeChecked();
    await expect(settings.fixedNotes).toHaveCount(2);
    // The rest is the person's own.
    await expect(settings.remember).toBeEnabled();

    const table = settings.organisation.getByRole('table');
    for (const [key, value] of [
      ['redactionLevel', 'strict'],
      ['helpdeskEmail', 'help@contoso.com'],
      ['disableBackgroundChecks', 'true'],
      ['defaultDomain', 'contoso.com'],
    ] as const) {
      const row = table.getByRole('row').filter({ hasText: say(`window.settings.policy.${key}`) });
      await expect(row).toContainText(value);
      await expect(row).toContainText(
        say('window.settings.organisation-source', { source: fileIn(userData) }),
      );
    }
    await expect(table.getByRole('row')).not.toContainText([say('window.settings.policy.vantageUrl')]);
  });

  test('neither mouse, keyboard nor a question of the window changes it', async ({
    screens,
    window,
    userData,
  }) => {
    const { shell, settings, say } = screens;
    await shell.show('settings');
    const none = settings.level.locator('label').filter({ hasText: say('window.report.level-hint.none') });
    await none.click({ force: true });
    await settings.main.getByText(say('window.settings.background'), { exact: true }).click({ force: true });
    for (const key of ['Tab', 'Space', 'ArrowUp', 'Tab', 'Space', 'ArrowDown'])
      await window.keyboard.press(key);
    await expect(settings.levelOption('strict')).toBeChecked();
    await expect(settings.background).not.toBeChecked();

    const view = await window.evaluate(() =>
      globalThis.window.mailpath.settings.change({
        redactionLevel: 'none',
        backgroundChecks: true,
        theme: 'dark',
      }),
    );
    expect(view.values).toMatchObject({ redactionLevel: 'strict', backgroundChecks: false, theme: 'dark' });
    // Nor does it wait for the day when the policy is gone.
    const kept = JSON.parse(await readFile(join(userData, 'settings.json'), 'utf8')) as { settings: object };
    expect(kept.settings).toMatchObject({ theme: 'dark' });
    for (const key of ['redactionLevel', 'backgroundChecks']) expect(kept.settings).not.toHaveProperty(key);
    await expect(settings.levelOption('strict')).toBeChecked();
    await expect(settings.background).not.toBeChecked();
    // As it was, whatever else the keys reached.
    await settings.wipe.click();
    await settings.confirmWipe.click();
    await expect(settings.kept.getByRole('status')).toHaveText(say('window.settings.wiped'));
  });

  test('deleting everything takes what the person chose, and leaves what the organisation set', async ({
    screens,
  }) => {
    const { shell, settings, diagnose, say } = screens;
    await shell.show('diagnose');
    await diagnose.address.fill('ana@contoso.com');
    await shell.show('settings');
    await settings.turn('remember');
    await expect(settings.remember).not.toBeChecked();
    await settings.wipe.click();
    await settings.confirmWipe.click();
    await expect(settings.kept.getByRole('status')).toHaveText(say('window.settings.wiped'));
    await expect(settings.remember).toBeChecked();
    await expect(settings.levelOption('strict')).toBeChecked();
    await expect(settings.levelOption('strict')).toBeDisabled();
    await shell.show('diagnose');
    await expect(diagnose.address).toHaveValue('contoso.com');
  });

  test('what is wrong with it is named, and the rest applies', async ({ screens }) => {
    const { shell, settings } = screens;
    await shell.show('settings');
    await expect(settings.organisation).toContainText('vantageUrl');
    await expect(settings.organisation).toContainText('disableEverything');
    await expect(settings.organisation).toContainText(/helpdeskUrl.*https:\/\//s);
    await expect(settings.organisation.getByRole('table')).toContainText('help@contoso.com');
  });

  test('the domain is filled in, and every report is as strict as was set', async ({ screens, window }) => {
    const { shell, diagnose, verdict, report } = screens;
    await shell.show('diagnose');
    await expect(diagnose.address).toHaveValue('contoso.com');
    await diagnose.start.click();
    await diagnose.ended();
    await verdict.send.click();
    await expect(report.level('none')).toHaveCount(0);
    await report.choose('markdown');
    await expect(report.text).not.toContainText('contoso.com');
    await expect(report.email).toBeVisible();
    // Main obeys it, whatever the window asks.
    const [text, json] = await window.evaluate(async () => {
      const { history, report } = globalThis.window.mailpath;
      const [newest] = (await history.list(undefined)).entries;
      const reportId = newest?.reportId ?? '';
      const asked = await Promise.all(
        (['markdown', 'json'] as const).map((format) => report.render({ reportId, format, level: 'none' })),
      );
      return asked.map((one) => ('text' in one ? one.text : ''));
    });
    expect(text).not.toContain('contoso.com');
    expect(JSON.parse(json ?? '{}')).toMatchObject({ redaction: { level: 'strict' } });
    await report.back.click();
    await diagnose.otherAddress.click();
    await expect(diagnose.address).toHaveValue('contoso.com');
  });
});

test('what the person chose waits under the policy, and applies again without it', async ({
  start,
  userData,
}) => {
  const policy = fileIn(userData);
  await writeFile(policy, JSON.stringify({ redactionLevel: 'strict' }));
  await writeFile(join(userData, 'settings.json'), '{"settings": {"redactionLevel": "none"}}');
  for (const [options, level, fixed] of [
    [{ ...start, policy }, 'strict', 1],
    [start, 'none', 0],
  ] as const) {
    const launched = await launchApp(options);
    const { shell, settings } = await screensOf(launched.window);
    await shell.show('settings');
    await expect(settings.levelOption(level)).toBeChecked();
    await expect(settings.fixedNotes).toHaveCount(fixed);
    await launched.close();
  }
});

const broken = test.extend<{ start: LaunchOptions }>({
  start: async ({ start, userData }, use) => {
    const policy = fileIn(userData);
    await writeFile(policy, '{"redactionLevel": "strict"');
    await use({ ...start, policy });
  },
});

broken('a policy that cannot be read is said, and fixes nothing', async ({ screens }) => {
  const { shell, settings } = screens;
  await shell.show('settings');
  await expect(settings.organisation).toContainText('organisation-policy.json');
  await expect(settings.organisation).toContainText('JSON');
  await expect(settings.levelOption('none')).toBeEnabled();
  await expect(settings.fixedNotes).toHaveCount(0);
});
