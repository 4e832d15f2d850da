import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { launchApp } from './launch.ts';
import { screensOf } from './screens/screens.ts';

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

const isDark = (window: Page) => window.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

test('the language changes at once, window and menu, and back', async ({ app, screens, window }) => {
  const { shell, settings, say } = screens;
  const german = await screensOf(window, 'de');
  const english = await menuLabels(app);
  await shell.show('settings');
  await settings.speak('de');
  await expect(shell.title).toHaveText(german.say('window.settings.title'));
  expect(german.say('window.settings.title')).not.toBe(say('window.settings.title'));
  await expect(window.locator('html')).toHaveAttribute('lang', 'de');
  await expect(german.shell.entry('history')).toBeVisible();
  expect(await menuLabels(app)).not.toEqual(english);

  // A whole run, in German.
  await german.shell.show('diagnose');
  await german.diagnose.diagnose({ address: 'ana@contoso.com' });
  await expect(german.verdict.title).toHaveText('Von hier aus funktioniert alles.');

  await german.shell.show('settings');
  await german.settings.speak('en');
  await expect(shell.title).toHaveText(say('window.settings.title'));
  await expect(window.locator('html')).toHaveAttribute('lang', 'en');
  expect(await menuLabels(app)).toEqual(english);
});

test('by keyboard alone: the language, the theme and a switch', async ({ screens, window }) => {
  const { shell, settings, say } = screens;
  await shell.entry('settings').focus();
  await window.keyboard.press('Enter');
  await expect(settings.language).toBeVisible();
  await settings.language.getByRole('radio', { checked: true }).focus();
  await window.keyboard.press('ArrowDown');
  await expect(settings.language.getByRole('radio', { name: 'English' })).toBeChecked();
  await window.keyboard.press('Tab');
  await window.keyboard.press('ArrowDown');
  await expect(settings.theme.getByRole('radio', { name: say('window.settings.theme.light') })).toBeChecked();
  await settings.background.focus();
  await expect(settings.background).not.toBeChecked();
  await window.keyboard.press('Space');
  await expect(settings.background).toBeChecked();
});

test('everything is remembered over a restart', async ({ start }) => {
  const first = await launchApp(start);
  const before = await screensOf(first.window);
  await before.shell.show('settings');
  await before.settings.paint('dark');
  await expect.poll(() => isDark(first.window)).toBe(true);
  await before.settings.speak('de');
  const german = await screensOf(first.window, 'de');
  await german.settings.turn('background');
  await expect(german.settings.background).toBeChecked();
  await german.shell.show('diagnose');
  await german.diagnose.diagnose({ address: 'ana@contoso.com' });
  await first.close();

  const second = await launchApp(start);
  const after = await screensOf(second.window, 'de');
  await expect(after.diagnose.address).toHaveValue('ana@contoso.com');
  await expect.poll(() => isDark(second.window)).toBe(true);
  await after.shell.show('settings');
  await expect(after.settings.language.getByRole('radio', { name: 'Deutsch' })).toBeChecked();
  await expect(after.settings.background).toBeChecked();
  await after.settings.paint('light');
  await expect.poll(() => isDark(second.window)).toBe(false);
  // Forgotten at once when it shall not be remembered.
  await after.settings.turn('remember');
  await expect(after.settings.remember).not.toBeChecked();
  await second.close();

  const third = await launchApp(start);
  const last = await screensOf(third.window, 'de');
  await expect(last.diagnose.address).toHaveValue('');
  await third.close();
});

test('what is taken out of reports by default is what the report begins with', async ({ screens }) => {
  const { shell, settings, diagnose, verdict, report } = screens;
  await shell.show('settings');
  await settings.chooseLevel('strict');
  await shell.show('diagnose');
  await diagnose.diagnose({ address: 'ana@contoso.com' });
  await verdict.send.click();
  await expect(report.level('strict').getByRole('radio')).toBeChecked();
  await report.choose('markdown');
  await expect(report.text).not.toContainText('contoso.com');
});
