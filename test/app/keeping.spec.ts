import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { History } from '../../electron/history/history.ts';
import { type SmallDisk, smallDisk, whyNoDisk } from '../durability/small-disk.ts';
import wrongPassword from '../scenarios/wrong-password.ts';
import { test as base, expect } from './app-fixture.ts';
import { launchApp } from './launch.ts';
import { pastRuns } from './past-runs.ts';
import { recordedRun } from './recorded-run.ts';
import { screensOf } from './screens/screens.ts';

const address = 'ana@contoso.com';
/** On a busy computer it only looks like it: how sure the answer is does not matter here. */
const healthy = /everything works from here\.$/i;
const healthyRow = 'everything works from here.';

/** History and settings lie on a disk of their own, because the browser needs room for itself. */
const test = base.extend<{ disk: SmallDisk }>({
  disk: async ({ userData }, use) => {
    base.skip(whyNoDisk !== undefined, whyNoDisk);
    const disk = smallDisk(2 * 1024 * 1024);
    for (const name of ['history.sqlite', 'settings.json'])
      symlinkSync(join(disk.folder, name), join(userData, name));
    await use(disk);
    disk.close();
  },
});

test('on a full disk the answer is there, and the run is kept when there is room', async ({
  start,
  disk,
}) => {
  const history = History.open(join(disk.folder, 'history.sqlite'));
  history.add(recordedRun(wrongPassword));
  history.close();
  disk.fill();
  const { window, close } = await launchApp(start);
  const { diagnose, verdict, shell, history: screen, openReport, say } = await screensOf(window);
  await diagnose.diagnose({ address });
  await expect(verdict.title).toHaveText(healthy);
  const notice = window.getByRole('status').filter({ hasText: say('window.keeping.run') });
  await expect(notice).toContainText(say('window.keeping.full'));

  await shell.show('history');
  const notKept = screen.main.getByText(say('window.keeping.history'));
  await expect(notKept).toBeVisible();
  await expect(screen.rows).toHaveCount(2);
  // Not in the file, and as good as the other one.
  await screen.open(healthyRow);
  await expect(openReport.main.getByText('on this computer')).toBeVisible();
  disk.free();
  await screen.back.click();
  await expect(screen.rows).toHaveCount(2);
  await expect(notKept).toBeHidden();
  await close();

  const again = await launchApp(start);
  expect(await pastRuns(again.window)).toHaveLength(2);
  await again.close();
});

test('without a history that could be made, the app starts, measures, and takes choices', async ({
  start,
  disk,
}) => {
  disk.readOnly(true);
  const { window, close } = await launchApp(start);
  const { diagnose, verdict, shell, history, settings, say } = await screensOf(window);
  await shell.show('history');
  await expect(history.main.getByText(say('window.keeping.denied'))).toBeVisible();
  await expect(history.empty).toBeVisible();
  await shell.show('diagnose');
  await diagnose.diagnose({ address });
  await expect(verdict.title).toHaveText(healthy);
  await shell.show('settings');
  await settings.turn('background');
  await expect(settings.background).toBeChecked();
  await expect(settings.main.getByText(say('window.keeping.settings'))).toBeVisible();
  disk.readOnly(false);
  await settings.paint('dark');
  await expect(settings.main.getByText(say('window.keeping.settings'))).toBeHidden();
  await close();
  expect(existsSync(join(disk.folder, 'settings.json'))).toBe(true);
});

/** The whole folder of the app may only be read; the browser of the stand-in has its own elsewhere. */
const readOnly = base.extend<{ userData: string; home: SmallDisk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  home: async ({}, use) => {
    base.skip(whyNoDisk !== undefined, whyNoDisk);
    const disk = smallDisk(2 * 1024 * 1024);
    await use(disk);
    disk.close();
  },
  userData: async ({ home }, use) => {
    const browser = mkdtempSync(join(tmpdir(), 'mailpath-browser-'));
    symlinkSync(browser, join(home.folder, 'stand-in-chromium'));
    await use(home.folder);
    rmSync(browser, { recursive: true, force: true, maxRetries: 3 });
  },
});

readOnly(
  'in a home that may only be read, the app starts, measures, and says what it cannot keep',
  async ({ start, home }) => {
    home.readOnly(true);
    const { window, close } = await launchApp(start);
    const { diagnose, verdict, shell, history, settings, say } = await screensOf(window);
    await diagnose.diagnose({ address });
    await expect(verdict.title).toHaveText(healthy);
    await shell.show('history');
    await expect(history.main.getByText(say('window.keeping.denied'))).toBeVisible();
    await expect(history.rows).toHaveCount(1);
    await shell.show('settings');
    await settings.paint('dark');
    await expect(settings.main.getByText(say('window.keeping.settings'))).toBeVisible();
    await close();
    home.readOnly(false);
    expect(readdirSync(home.folder)).not.toContain('history.sqlite');
  },
);

base(
  'a history of a newer version, and one that is damaged: each is said as what it is',
  async ({ start, userData }) => {
    const file = join(userData, 'history.sqlite');
    const newer = new DatabaseSync(file);
    newer.exec('CREATE TABLE other (x); PRAGMA user_version = 77');
    newer.close();
    const first = await launchApp(start);
    const before = await screensOf(first.window);
    await before.shell.show('history');
    await expect(before.history.main.getByText(before.say('window.keeping.newer'))).toBeVisible();
    await first.close();

    writeFileSync(file, 'no database, but long enough to look like one'.repeat(40));
    const second = await launchApp(start);
    const after = await screensOf(second.window);
    await after.shell.show('history');
    await expect(after.history.main.getByText(after.say('window.keeping.history-damaged'))).toBeVisible();
    await expect(after.history.main.getByText(after.say('window.keeping.history'))).toBeHidden();
    await second.close();
    expect(existsSync(`${file}.broken-1`)).toBe(true);
  },
);
