import { join } from 'node:path';
import { History } from '../../electron/history/history.ts';
import type { Report } from '../../shared/model/report.ts';
import { startWorld } from '../lab/world.ts';
import allGreen from '../scenarios/all-green-microsoft-365.ts';
import captivePortal from '../scenarios/captive-portal.ts';
import wrongPassword from '../scenarios/wrong-password.ts';
import { expect, test } from './app-fixture.ts';
import { launchApp } from './launch.ts';
import { recordedRun } from './recorded-run.ts';
import { screensOf } from './screens/screens.ts';
import { shareStart } from './share-start.ts';

const healthy = 'Everything works from here.';
const portal = 'This Wi-Fi wants you to sign in first.';

function keep(userData: string, ...reports: Report[]): void {
  const history = History.open(join(userData, 'history.sqlite'));
  for (const report of reports) history.add(report);
  history.close();
}

test('two runs: listed, opened, compared, and there after a restart', async ({ start, userData }) => {
  keep(userData, recordedRun(allGreen));
  const world = await startWorld({ faults: captivePortal.faults });
  const worldFile = join(userData, 'portal-world.json');
  await world.save(worldFile);
  const second = await launchApp({ ...start, world: worldFile });
  const { shell, diagnose, history, verdict, openReport } = await screensOf(second.window);
  await diagnose.diagnose(captivePortal.request);
  await shell.show('history');
  await expect(history.rows).toHaveCount(2);
  // Newest first, each with whose side it was and whose mailbox.
  await expect(history.rows.nth(0)).toContainText(portal);
  await expect(history.rows.nth(0)).toContainText('This network');
  await expect(history.rows.nth(1)).toContainText(healthy);
  await expect(history.rows.nth(1)).toContainText('No fault found');
  await expect(history.rows.nth(1)).toContainText('ana@contoso.com');

  await history.open(healthy);
  await expect(verdict.title).toHaveText(healthy);
  await expect(openReport.main.getByText('on this computer')).toBeVisible();
  await expect(diagnose.again).toHaveCount(0);
  await history.back.click();

  // The order in which they are selected does not matter.
  await history.select(portal);
  await expect(history.compare).toBeDisabled();
  await history.select(healthy);
  await history.compare.click();
  await expect(history.before).toContainText(healthy);
  await expect(history.after).toContainText(portal);
  // On a busy computer some more have changed, and come first.
  await history.main.getByRole('button', { name: /^Show all \d+$/ }).click();
  const control = history.changedChecks.getByRole('row').filter({ hasText: 'Test page of Microsoft' });
  await expect(control).toContainText(/passed.*failed/s);
  await expect(history.changedFacts.getByRole('row').filter({ hasText: 'internet' }).first()).toContainText(
    'ok',
  );
  await history.back.click();
  await second.close();
  await world.close();

  const third = await launchApp(start);
  const again = await screensOf(third.window);
  await again.shell.show('history');
  await expect(again.history.rows).toHaveCount(2);
  await expect(again.history.rows.nth(0)).toContainText(portal);
  await third.close();
});

/** Three past runs, an hour between them. */
function keepThree(userData: string): void {
  const now = Date.now();
  const reports = [captivePortal, allGreen, wrongPassword].map((scenario, at) => ({
    ...recordedRun(scenario),
    startedAt: new Date(now - (3 - at) * 3_600_000).toISOString(),
  }));
  keep(userData, ...reports);
}

const password = 'Mail works; this account cannot sign in at the moment.';

test('one is erased after a question, and stays away', async ({ start, userData }) => {
  keepThree(userData);
  const { window, close } = await launchApp(start);
  const { shell, history, say } = await screensOf(window);
  await shell.show('history');
  await expect(history.rows).toHaveCount(3);
  await history.select(healthy);
  await history.deleteSelected(1).click();
  await expect(history.dialog).toHaveAccessibleName(
    say('window.history.delete-selected-title', { count: 1 }),
  );
  // Enter by mistake keeps it, and so does Esc.
  await expect(history.keep).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(history.dialog).toBeHidden();
  await history.deleteSelected(1).click();
  await window.keyboard.press('Escape');
  await expect(history.dialog).toBeHidden();
  await expect(history.rows).toHaveCount(3);

  await history.deleteSelected(1).click();
  await history.confirmDelete(1).click();
  await expect(history.rows).toHaveCount(2);
  await expect(history.row(healthy)).toHaveCount(0);

  await close();
  const second = await launchApp(start);
  const again = await screensOf(second.window);
  await again.shell.show('history');
  await expect(again.history.rows).toHaveCount(2);
  await expect(again.history.row(password)).toHaveCount(1);
  await second.close();
});

test.describe('in an app that goes on', () => {
  shareStart();
  test.afterEach(async ({ screens, window }) => {
    await window.evaluate(() => globalThis.window.mailpath.history.clear(undefined));
    await screens.shell.show('diagnose');
  });

  test('before the first run it says what will be here', async ({ screens }) => {
    await screens.shell.show('history');
    await expect(screens.history.empty).toBeVisible();
  });

  test('all are erased after a question, and then it says so', async ({ screens, userData }) => {
    keepThree(userData);
    const { shell, history, diagnose, say } = screens;
    await shell.show('history');
    await history.deleteAll.click();
    await expect(history.dialog).toHaveAccessibleName(say('window.history.delete-all-title', { count: 3 }));
    await history.keep.click();
    await expect(history.rows).toHaveCount(3);
    await history.deleteAll.click();
    await history.confirmDelete(3).click();
    await expect(history.empty).toBeVisible();
    await expect(history.rows).toHaveCount(0);
    await history.main.getByRole('button', { name: say('window.history.empty-start') }).click();
    await expect(diagnose.address).toBeVisible();
  });

  test('two runs with the same answer: said so', async ({ screens, userData }) => {
    const report = recordedRun(wrongPassword);
    keep(userData, report, { ...report, id: 'the-same-again', startedAt: new Date().toISOString() });
    const { shell, history: screen, say } = screens;
    await shell.show('history');
    await expect(screen.rows).toHaveCount(2);
    for (const row of await screen.rows.all()) await row.locator('label').click();
    await screen.compare.click();
    await expect(screen.main.getByText(say('window.history.same-verdict'))).toBeVisible();
    await expect(screen.main.getByText(say('window.history.no-checks'))).toBeVisible();
    await expect(screen.main.getByText(say('window.history.no-facts'))).toBeVisible();
    await screen.back.click();
  });

  test('a run that was erased meanwhile is said to be gone', async ({ screens, userData, window }) => {
    keepThree(userData);
    const { shell, history, say } = screens;
    await shell.show('history');
    await expect(history.rows).toHaveCount(3);
    await window.evaluate(() => globalThis.window.mailpath.history.clear(undefined));
    await history.open(healthy);
    await expect(history.main.getByText(say('window.history.gone'))).toBeVisible();
  });
});
