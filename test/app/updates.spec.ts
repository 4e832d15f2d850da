import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { test as base, expect } from './app-fixture.ts';
import { electronUnderTest, onStandIn } from './electron-under-test.ts';
import { launchApp } from './launch.ts';
import { type Screens, screensOf } from './screens/screens.ts';
import { heldStart, holdFile } from './tour.ts';
import { installed, startUpdateServer, type UpdateServer } from './update-server.ts';

/*
 * The real electron-updater in the built app, as in an AppImage of this user, against a server on this computer. What
 * Windows and macOS do with what was fetched needs their own machines.
 */

interface Places {
  /** The running AppImage. */
  image: string;
  cache: string;
  /** Written by what was installed, when it is run. */
  installed: string;
  /** Every connection and look-up of Node in the app. */
  network: string;
}

const test = base.extend<{ server: UpdateServer; places: Places; feed: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies from the pattern
  server: async ({}, use) => {
    const server = await startUpdateServer();
    await use(server);
    server.close();
  },
  places: async ({ userData }, use) => {
    const places = {
      image: join(userData, 'Mailpath.AppImage'),
      cache: join(userData, 'cache'),
      installed: join(userData, 'installed.txt'),
      network: join(userData, 'network.txt'),
    };
    await writeFile(places.image, installed('the old one'), { mode: 0o755 });
    await use(places);
  },
  feed: async ({ server }, use) =>
    use(`provider: generic\nurl: ${server.url}\nupdaterCacheDirName: mailpath-updater\n`),
  environment: async ({ environment, server, places, feed, userData }, use) => {
    const root = join(userData, 'update-root.pem');
    const feedFile = join(userData, 'app-update.yml');
    await writeFile(root, server.rootPem);
    await writeFile(feedFile, feed);
    await use({
      ...environment,
      NODE_EXTRA_CA_CERTS: root,
      MAILPATH_UPDATE_FEED: feedFile,
      MAILPATH_INSTALLED: places.installed,
      MAILPATH_NETWORK_RECORD: places.network,
      APPIMAGE: places.image,
      APPDIR: '/',
      XDG_CACHE_HOME: places.cache,
    });
  },
  start: async ({ start, userData }, use) => {
    // Playwright takes NODE_OPTIONS away from the app that it starts.
    const executable = join(userData, 'recorded-electron');
    const recorder = fileURLToPath(new URL('record-network.ts', import.meta.url));
    const script = `#!/bin/sh\nNODE_OPTIONS='--import=${recorder}' exec '${electronUnderTest}' "$@"\n`;
    await writeFile(executable, script, { mode: 0o755 });
    await use({ ...start, executable });
  },
});

test.skip(
  !onStandIn || process.platform !== 'linux',
  'Chromium’s own network stack trusts no server of a test, and only an AppImage is a file that a test can replace.',
);

/** Newer than any Mailpath, and than the Electron that runs it. */
const newer = '99.1.0';

async function afterRun({ diagnose, shell }: Screens): Promise<void> {
  await diagnose.diagnose({ address: 'ana@contoso.com' });
  await shell.show('settings');
}

/** Looks without a run, which takes longer. */
async function lookNow({ shell, settings }: Screens): Promise<void> {
  await shell.show('settings');
  await settings.look.click();
}

const ends = (app: ElectronApplication) =>
  Promise.all([app.waitForEvent('close'), app.evaluate(({ app }) => app.quit()).catch(() => undefined)]);

const paths = ({ requests }: UpdateServer) => requests.map(({ path }) => path);

/** Whom the main process asked, whichever module did it; the stand-in's own browser is one of them. */
async function reached(places: Places): Promise<string[]> {
  const lines = (await readFile(places.network, 'utf8')).split('\n');
  const own = lines.filter((line) => line.startsWith('browser '));
  return [...new Set(own.map((line) => line.split(' ').at(-1) ?? ''))].sort();
}

/** Whether electron-updater is in the memory of the main process. */
const isLoaded = (app: ElectronApplication) =>
  app.evaluate(() => {
    const { _cache } = process.getBuiltinModule('node:module') as unknown as { _cache: object };
    return Object.keys(_cache).some((file) => /chunks.electron-updater-/.test(file));
  });

const updatesEntry = 'Check for Updates…';

/** Clicks the entry of the menu, when there is one. Resolves to whether there was. */
const clickMenu = (app: ElectronApplication, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const menus = Menu.getApplicationMenu()?.items ?? [];
    const entry = menus.flatMap(({ submenu }) => submenu?.items ?? []).find((item) => item.label === wanted);
    entry?.click();
    return entry !== undefined;
  }, label);

/** What a person can do: every screen, a diagnosis, the menu, the settings. Resolves on the settings. */
async function useEverything(
  { shell, diagnose, settings }: Screens,
  app: ElectronApplication,
): Promise<void> {
  for (const screen of ['history', 'open-report', 'settings', 'diagnose'] as const) await shell.show(screen);
  await diagnose.address.fill('ana@contoso.com');
  await clickMenu(app, 'Diagnose');
  await diagnose.ended();
  await shell.show('settings');
  await settings.turn('background');
  await expect(settings.background).toBeChecked();
}

test('after a run a newer version is found, fetched, and installed when the app ends', async ({
  app,
  screens,
  window,
  server,
  places,
  userData,
}) => {
  server.publish(newer);
  const { shell, settings, say } = screens;
  // Not at the start, and on no screen.
  for (const screen of ['history', 'open-report', 'settings'] as const) await shell.show(screen);
  await expect(settings.updateState).toHaveText(say('window.updates.not-looked'));
  expect(server.requests).toEqual([]);
  expect(await isLoaded(app)).toBe(false);

  await shell.show('diagnose');
  await screens.diagnose.diagnose({ address: 'ana@contoso.com' });
  // An offer below what the run has found.
  await expect(window.getByText(say('window.updates.ready', { version: newer }))).toBeVisible();
  await shell.show('settings');
  await expect(settings.updateState).toHaveText(say('window.updates.ready', { version: newer }));
  expect(paths(server)).toEqual(['/latest-linux.yml', `/Mailpath-${newer}.AppImage`]);
  expect(await isLoaded(app)).toBe(true);
  // The server is told nothing about this computer.
  for (const { headers } of server.requests) {
    expect(headers).toMatchObject({ 'x-user-staging-id': 'none' });
    expect(headers.cookie).toBeUndefined();
  }
  expect((await stat(join(userData, '.updaterId'))).mode & 0o777).toBe(0o600);
  expect(await readFile(places.image, 'utf8')).toBe(installed('the old one'));

  await ends(app);
  expect(await readFile(places.image, 'utf8')).toBe(installed(newer));
  expect(await readFile(places.installed, 'utf8')).toBe(`${newer} true`);
});

test.describe('whom the app asks', () => {
  test('without a word of the organisation: the feed, after the run, once a day', async ({
    app,
    screens,
    server,
    places,
    start,
  }) => {
    server.publish('0.0.0');
    await useEverything(screens, app);
    await expect(screens.settings.updateState).toContainText('Up to date');
    expect(paths(server)).toEqual(['/latest-linux.yml']);
    expect(await clickMenu(app, updatesEntry)).toBe(true);
    await expect.poll(() => paths(server)).toHaveLength(2);
    await ends(app);
    expect(await reached(places)).toContain(`localhost:${server.port}`);

    // The next start remembers when it looked, and does not again.
    const second = await launchApp(start);
    const again = await screensOf(second.window);
    await afterRun(again);
    await expect(again.settings.updateState).toContainText('Up to date');
    await second.close();
    expect(paths(server)).toHaveLength(2);
  });

  test.describe('with disableUpdates', () => {
    test.use({ policy: { disableUpdates: true } });

    test('nobody: at the start, on no screen, by no entry, after no run, at no end', async ({
      app,
      screens,
      window,
      server,
      places,
      userData,
    }) => {
      server.publish(newer);
      const { settings, say } = screens;
      await useEverything(screens, app);
      expect(await clickMenu(app, updatesEntry)).toBe(false);
      await expect(settings.updateState).toHaveText(say('window.updates.off.policy'));
      await expect(settings.updates.getByRole('radio', { checked: true })).toBeDisabled();
      await expect(settings.look).toHaveCount(0);
      // Nor when the window asks for it.
      const answers = await window.evaluate(async () => {
        const { settings, updates } = globalThis.window.mailpath;
        const { values } = await settings.change({ updates: 'stable' });
        await updates.restart(undefined);
        return [values.updates, await updates.look(undefined)];
      });
      expect(answers).toEqual(['off', { status: 'off', reason: 'policy' }]);
      expect(await isLoaded(app)).toBe(false);
      await ends(app);
      expect(server.requests).toEqual([]);
      const asked = await reached(places);
      // The stand-in's own browser, and nobody else.
      expect(asked).toHaveLength(1);
      expect(asked).not.toContain(`localhost:${server.port}`);
      expect(await readdir(userData)).not.toContain('.updaterId');
      expect(await readdir(places.cache)).not.toContain('mailpath-updater');
      expect(await readFile(places.image, 'utf8')).toBe(installed('the old one'));
    });
  });
});

test('nobody sees a failed look but who opens the settings; the log says why', async ({
  app,
  screens,
  window,
  server,
  userData,
}) => {
  server.close();
  await screens.diagnose.diagnose({ address: 'ana@contoso.com' });
  const log = join(await app.evaluate(({ app }) => app.getPath('logs')), 'main.log');
  await expect
    .poll(() => readFile(log, 'utf8'))
    .toMatch(/looking for a new version failed: .*CONNECTION_REFUSED/);
  expect(await readFile(log, 'utf8')).not.toContain(userData);
  await expect(window.getByRole('alert')).toHaveCount(0);
  await screens.shell.show('settings');
  await expect(screens.settings.updateState).toContainText('It will be tried again.');
  await expect(screens.settings.look).toBeEnabled();
  // Another run of the same day does not.
  const tries = async () => (await readFile(log, 'utf8')).split('updater: Checking for update').length;
  const before = await tries();
  await screens.shell.show('diagnose');
  await screens.diagnose.again.click();
  await screens.diagnose.ended();
  await screens.shell.show('settings');
  await expect(screens.settings.updateState).toContainText('It will be tried again.');
  expect(await tries()).toBe(before);
});

test('each channel has its own versions, and what was chosen away again is not installed', async ({
  app,
  screens,
  server,
  places,
}) => {
  server.publish('99.0.0');
  server.publish('99.2.0-beta.1', { channel: 'beta' });
  const { settings, say, shell } = screens;
  await shell.show('settings');
  await settings.update('beta');
  await expect(settings.updates.getByRole('radio', { checked: true })).toHaveAccessibleName(
    new RegExp(say('window.updates.beta')),
  );
  await lookNow(screens);
  await expect(settings.updateState).toHaveText(say('window.updates.ready', { version: '99.2.0-beta.1' }));
  await settings.update('stable');
  await expect(settings.updateState).toHaveText(say('window.updates.not-looked'));
  await lookNow(screens);
  await expect(settings.updateState).toHaveText(say('window.updates.ready', { version: '99.0.0' }));
  await settings.update('off');
  await expect(settings.updateState).toHaveText(say('window.updates.off.person'));
  await expect(settings.look).toHaveCount(0);
  await ends(app);
  expect(await readFile(places.image, 'utf8')).toBe(installed('the old one'));
});

test('what is not right is not installed: checksum, rights, a way without TLS, a part of the computers', async ({
  app,
  screens,
  server,
  places,
}) => {
  const visits: string[] = [];
  const clear = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end(installed(newer));
  });
  await new Promise<void>((resolve) => clear.listen(0, '127.0.0.1', resolve));
  const { settings, say, shell } = screens;
  const says = async (id: 'current' | 'failed') => {
    const started = settings.updateState.filter({ hasNotText: say('window.updates.looking') });
    await lookNow(screens);
    await expect(started).toContainText(id === 'current' ? 'Up to date' : 'It will be tried again');
  };
  const feed = '/latest-linux.yml';
  const file = `/Mailpath-${newer}.AppImage`;
  const rewrite = (pattern: RegExp, by: string) => {
    server.publish(newer);
    server.files.set(feed, (server.files.get(feed) ?? '').replace(pattern, by));
  };
  await shell.show('settings');
  server.publish(newer, { sha512: `${'A'.repeat(86)}==` });
  await says('failed');
  rewrite(/( +)sha512:/, '$1isAdminRightsRequired: true\n$1sha512:');
  await says('current');
  rewrite(/ +sha512:.*\n/, '');
  await says('failed');
  server.publish(newer, { more: 'stagingPercentage: 0\n' });
  await says('current');
  server.publish(newer, { more: 'stagingPercentage: 100\n' });
  server.redirects.set(file, `http://127.0.0.1:${(clear.address() as AddressInfo).port}${file}`);
  await says('failed');
  expect(visits).toEqual([]);
  clear.close();
  await ends(app);
  expect(await readFile(places.image, 'utf8')).toBe(installed('the old one'));
  expect(await readFile(places.installed, 'utf8').catch(() => undefined)).toBeUndefined();
});

test.describe('during a run', () => {
  test.use({ start: async ({ start, userData }, use) => use(heldStart(start, userData)) });

  test('the run has the network for itself: the download ends, and begins again afterwards', async ({
    screens,
    server,
    userData,
  }) => {
    server.publish(newer);
    const file = `/Mailpath-${newer}.AppImage`;
    server.held.set(file, new Promise(() => undefined));
    const { settings, shell, diagnose, say } = screens;
    await lookNow(screens);
    await expect(settings.updateState).toHaveText(say('window.updates.downloading', { version: newer }));
    await shell.show('diagnose');
    await writeFile(holdFile(userData), 'observed 25');
    await diagnose.ask({ address: 'ana@contoso.com' });
    await expect(diagnose.stop).toBeVisible();
    await shell.show('settings');
    await expect(settings.updateState).toHaveText(say('window.updates.waiting'));
    server.held.delete(file);
    await rm(holdFile(userData));
    await expect(settings.updateState).toHaveText(say('window.updates.ready', { version: newer }), {
      timeout: 60_000,
    });
  });
});

test.describe('of an organisation', () => {
  test.use({ policy: { helpdeskEmail: 'help@contoso.com' } });

  test('that says nothing of updates, it keeps the copy up to date', async ({ screens, server }) => {
    await afterRun(screens);
    const { settings, say } = screens;
    await expect(settings.updateState).toHaveText(say('window.updates.off.managed'));
    await expect(settings.look).toHaveCount(0);
    expect(server.requests).toEqual([]);
  });
});

test.describe('of an organisation that allows it on its channel', () => {
  test.use({ policy: { disableUpdates: false, updateChannel: 'beta' } });

  test('the channel is fixed', async ({ screens, server }) => {
    server.publish('99.2.0-beta.1', { channel: 'beta' });
    const { settings, say } = screens;
    await lookNow(screens);
    await expect(settings.updateState).toHaveText(say('window.updates.ready', { version: '99.2.0-beta.1' }));
    await expect(settings.updates.getByRole('radio', { checked: true })).toBeDisabled();
    await expect(settings.fixedNotes).toHaveCount(1);
  });
});

test('ready when the person is: the new version is started in the place of the old one', async ({
  app,
  screens,
  server,
  places,
}) => {
  server.publish(newer);
  // As releases are served: from another place, over TLS.
  const file = `/Mailpath-${newer}.AppImage`;
  server.redirects.set(file, `${server.url}elsewhere.AppImage`);
  server.files.set('/elsewhere.AppImage', installed(newer));
  const { settings } = screens;
  await lookNow(screens);
  await Promise.all([app.waitForEvent('close'), settings.restart.click()]);
  await expect.poll(() => readFile(places.installed, 'utf8').catch(() => '')).toContain(newer);
  expect(await readFile(places.image, 'utf8')).toBe(installed(newer));
});
