import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { History } from '../../electron/history/history.ts';
import allGreen from '../scenarios/all-green-microsoft-365.ts';
import { expect, test } from './app-fixture.ts';
import { launchApp } from './launch.ts';
import { pastRuns } from './past-runs.ts';
import { recordedRun } from './recorded-run.ts';
import { screensOf } from './screens/screens.ts';
import { shareStart } from './share-start.ts';
import { test as holding } from './tour.ts';

const address = 'ana.martin@contoso.com';

/** Everything that a text stands in, by the file's path below the folder; Chromium's own binary files as well. */
const filesWith = (folder: string, text: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = join(folder, name);
    // A socket or a link of Chromium's lock is no file.
    return statSync(file, { throwIfNoEntry: false })?.isFile() && readFileSync(file, 'latin1').includes(text);
  });

/** As a run leaves it. */
function keepRun(userData: string): void {
  const history = History.open(join(userData, 'history.sqlite'));
  history.add(recordedRun(allGreen));
  history.close();
  writeFileSync(join(userData, 'settings.json'), JSON.stringify({ address }));
}

test.describe('without a run', () => {
  shareStart((userData) => ({ environment: { XDG_CACHE_HOME: join(userData, 'cache') } }));

  test('a version that was fetched is deleted, too', async ({ screens, userData }) => {
    const fetched = join(userData, 'cache', 'mailpath-updater', 'pending');
    mkdirSync(fetched, { recursive: true });
    writeFileSync(join(fetched, 'Mailpath-9.0.0.AppImage'), '');
    const { shell, settings, say } = screens;
    await shell.show('settings');
    await settings.wipe.click();
    await settings.confirmWipe.click();
    await expect(settings.kept.getByRole('status')).toHaveText(say('window.settings.wiped'));
    expect(existsSync(join(userData, 'cache', 'mailpath-updater'))).toBe(false);
  });

  test('the folder is shown by main, which takes no path from the window', async ({
    screens,
    app,
    window,
    userData,
  }) => {
    const { shell, settings, say } = screens;
    const opened = await app.evaluate(({ shell }) => {
      const paths: string[] = [];
      Object.assign(globalThis, { shownPaths: paths });
      shell.openPath = async (path) => {
        paths.push(path);
        return '';
      };
      return paths.length;
    });
    expect(opened).toBe(0);
    await shell.show('settings');
    await settings.kept.getByRole('button', { name: say('window.settings.kept.folder') }).click();
    const paths = () => app.evaluate(() => (globalThis as unknown as { shownPaths: string[] }).shownPaths);
    await expect.poll(paths).toEqual([userData]);
    const refused = await window.evaluate(() =>
      globalThis.window.mailpath.settings.showKept({ what: '/etc' as 'folder' }).then(
        () => 'shown',
        (error: Error) => error.message,
      ),
    );
    expect(refused).toContain('payload');
    expect(await paths()).toEqual([userData]);
  });
});

test('everything that is kept is deleted after a question, and the app stands as after its first start', async ({
  screens,
  app,
  window,
  userData,
}) => {
  const { shell, settings, diagnose, history, say } = screens;
  // What earlier versions and accidents leave.
  writeFileSync(join(userData, 'settings.json.broken'), `{"address": "${address}"`);
  writeFileSync(join(userData, 'history.sqlite.broken'), address);
  writeFileSync(join(userData, '.updaterId'), 'b6f1cf4a-0f8c-5b0c-9d5e-3d5b8c1f2a77');
  await diagnose.diagnose({ address });
  await shell.show('settings');
  await settings.paint('dark');
  await settings.turn('background');
  await expect(settings.background).toBeChecked();
  await expect(settings.kept).toContainText(
    say('window.settings.kept.runs', { count: 1, runs: 200, days: 90 }),
  );
  await app.evaluate(({ app }) =>
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'oom', exitCode: 9 }),
  );
  const log = await app.evaluate(({ app }) => `${app.getPath('logs')}/main.log`);
  expect(readFileSync(log, 'utf8')).toContain('oom');
  expect(filesWith(userData, address)).toContain('settings.json');

  // Enter by mistake keeps everything, and so does Esc.
  await settings.wipe.focus();
  await window.keyboard.press('Enter');
  await expect(settings.dialog).toHaveAccessibleName(say('window.settings.wipe-title'));
  await expect(settings.keep).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(settings.dialog).toBeHidden();
  await expect(settings.wipe).toBeFocused();
  await settings.wipe.click();
  await window.keyboard.press('Escape');
  await expect(settings.dialog).toBeHidden();
  expect(await pastRuns(window)).toHaveLength(1);

  await settings.wipe.click();
  await settings.confirmWipe.click();
  await expect(settings.kept.getByRole('status')).toHaveText(say('window.settings.wiped'));
  await expect(settings.wipe).toBeFocused();

  // On the disk.
  expect(filesWith(userData, address).filter((name) => !name.startsWith('lab-'))).toEqual([]);
  for (const name of ['settings.json', 'settings.json.broken', 'history.sqlite.broken', '.updaterId'])
    expect(existsSync(join(userData, name)), name).toBe(false);
  expect(readFileSync(log, 'utf8')).toBe('');
  // And in the window, which was not closed.
  await expect(settings.background).not.toBeChecked();
  await expect(
    settings.theme.getByRole('radio', { name: say('window.settings.theme.system') }).first(),
  ).toBeChecked();
  await expect(settings.kept).toContainText(
    say('window.settings.kept.runs', { count: 0, runs: 200, days: 90 }),
  );
  await shell.show('history');
  await expect(history.empty).toBeVisible();
  await shell.show('diagnose');
  await expect(diagnose.address).toHaveValue('');
  await diagnose.diagnose({ address });
  await shell.show('history');
  await expect(history.rows).toHaveCount(1);
});

test('after it, the next start is a first one', async ({ start, userData }) => {
  keepRun(userData);
  const first = await launchApp(start);
  const before = await screensOf(first.window);
  await expect(before.diagnose.address).toHaveValue(address);
  expect(await pastRuns(first.window)).toHaveLength(1);
  await before.shell.show('settings');
  await before.settings.speak('de');
  const german = await screensOf(first.window, 'de');
  await german.settings.wipe.click();
  await german.settings.confirmWipe.click();
  // Said in the language of the system again.
  await expect(before.settings.kept.getByRole('status')).toHaveText(before.say('window.settings.wiped'));
  await first.close();

  const second = await launchApp(start);
  const after = await screensOf(second.window);
  await expect(after.diagnose.address).toHaveValue('');
  expect(await pastRuns(second.window)).toEqual([]);
  await second.close();
});

holding(
  'a run that is under way ends with it, and is not kept a moment later',
  async ({ screens, window, userData, told }) => {
    const { shell, settings, diagnose, say } = screens;
    const hold = join(userData, 'hold.txt');
    writeFileSync(hold, 'observed 20');
    await diagnose.ask(told.request);
    await expect.poll(() => existsSync(`${hold}.reached`)).toBe(true);
    await shell.show('settings');
    await settings.wipe.click();
    await expect(settings.dialog).toContainText(say('window.settings.wipe-running'));
    await settings.confirmWipe.click();
    await expect(settings.kept.getByRole('status')).toHaveText(say('window.settings.wiped'));
    await shell.show('diagnose');
    await expect(diagnose.start).toBeVisible();
    await expect(diagnose.stop).toBeHidden();
    expect(await pastRuns(window)).toEqual([]);

    // A new process measures the next one, and only that is kept.
    writeFileSync(hold, '');
    await diagnose.diagnose({ address: 'bob@contoso.com' });
    expect((await pastRuns(window)).map((run) => run.address)).toEqual(['bob@contoso.com']);
  },
);

const kept = test.extend({
  start: async ({ start, userData }, use) => {
    keepRun(userData);
    await use(start);
  },
});

kept('what cannot be deleted is said, and the rest goes', async ({ screens, userData, app, window }) => {
  const { shell, settings, say } = screens;
  expect(await pastRuns(window)).toHaveLength(1);
  await app.evaluate(({ session }) => {
    session.defaultSession.clearStorageData = async () => {
      throw new Error('the disk is full');
    };
  });
  await shell.show('settings');
  await settings.wipe.click();
  await settings.confirmWipe.click();
  await expect(settings.kept.getByRole('alert')).toHaveText(say('window.settings.wipe-failed'));
  expect(await pastRuns(window)).toEqual([]);
  expect(existsSync(join(userData, 'settings.json'))).toBe(false);
  const log = await app.evaluate(({ app }) => `${app.getPath('logs')}/main.log`);
  expect(readFileSync(log, 'utf8')).toContain('delete everything: pages');
});
