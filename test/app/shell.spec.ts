import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { MailpathSurface } from '../../shared/ipc/schema.ts';
import { expect, test } from './app-fixture.ts';
import { launchApp } from './launch.ts';

declare global {
  interface Window {
    readonly mailpath: MailpathSurface;
  }
}

/** Empty before the first line. */
async function logOf(app: ElectronApplication): Promise<string> {
  const file = join(await app.evaluate(({ app }) => app.getPath('logs')), 'main.log');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const menuLabels = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

test('the menu asks the window', async ({ app, window }) => {
  const heard = window.evaluate(
    () => new Promise((resolve) => globalThis.window.mailpath.app.command((command) => resolve(command))),
  );
  // Only a page that has asked for its state is told; the first one would wait for it.
  await window.evaluate(() => globalThis.window.mailpath.app.initial(undefined));
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('history')?.click();
  });
  expect(await heard).toBe('history');
});

test('the menu of the system closes nothing that a person needs, and opens no web page', async ({ app }) => {
  const opened = await app.evaluate(async ({ Menu, shell }) => {
    const urls: string[] = [];
    shell.openExternal = async (url) => void urls.push(url);
    const help = Menu.getApplicationMenu()?.items.at(-1)?.submenu?.items ?? [];
    for (const item of help) if (!item.role) item.click();
    return urls;
  });
  expect(opened).toEqual([]);
});

test.describe('in another language', () => {
  test.use({ switches: ['--lang=en-XA'] });
  test('the menu speaks it', async ({ app }) => {
    const labels = await menuLabels(app);
    expect(labels).toHaveLength(4);
    expect(labels).not.toContain('File');
  });
});

test('a setting is applied, told and kept', async ({ app, window, userData }) => {
  const told = window.evaluate(
    () =>
      new Promise((resolve) =>
        globalThis.window.mailpath.settings.changed((view) => resolve(view.values.theme)),
      ),
  );
  await window.evaluate(() => globalThis.window.mailpath.settings.change({ theme: 'dark' }));
  expect(await told).toBe('dark');
  expect(await app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  const file = join(userData, 'settings.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ settings: { theme: 'dark' } });
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.describe('with a policy', () => {
  test.use({
    policy: {
      redactionLevel: 'strict',
      disableBackgroundChecks: true,
      defaultDomain: 'contoso.com',
      helpdeskUrl: 'https://help.contoso.com/',
    },
  });
  test('what it fixes stays, and its helpdesk is in reach', async ({ app, window }) => {
    const view = await window.evaluate(() =>
      globalThis.window.mailpath.settings.change({ redactionLevel: 'none', backgroundChecks: true }),
    );
    expect(view.values).toMatchObject({ redactionLevel: 'strict', backgroundChecks: false });
    expect([...view.fixed].sort()).toEqual(['backgroundChecks', 'redactionLevel']);
    const { address } = await window.evaluate(() => globalThis.window.mailpath.app.initial(undefined));
    expect(address).toBe('contoso.com');
    await app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = async (url) => void opened.push(url);
    });
    const { status } = await window.evaluate(() =>
      globalThis.window.mailpath.app.openExternal({ kind: 'helpdesk' }),
    );
    expect(status).toBe('opened');
    expect(await app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([
      'https://help.contoso.com/',
    ]);
  });
});

test.describe('opened by somebody’s bad link', () => {
  test.use({ args: ['mailpath://diagnose?address=https%3A%2F%2Fevil.example&start=1'] });
  test('it is refused and logged without what it said', async ({ app, window }) => {
    await expect(window.getByRole('textbox').first()).toHaveValue('');
    const log = await logOf(app);
    expect(log).toContain('link refused: unknown');
    expect(log).not.toContain('evil');
  });
});

test('a page that crashed is loaded again once, and says so', async ({ app, window }) => {
  await app.evaluate(({ dialog }) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const show = async (...args: unknown[]) => {
      said.push((args.at(-1) as { message: string }).message);
      return { response: 0, checkboxChecked: false };
    };
    dialog.showMessageBox = show as typeof dialog.showMessageBox;
  });
  const said = () => app.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  const crash = () =>
    app.evaluate(({ BrowserWindow }) => {
      const details = { reason: 'crashed', exitCode: 11 };
      BrowserWindow.getAllWindows()[0]?.webContents.emit('render-process-gone', {}, details);
    });
  const loaded = window.waitForEvent('load');
  await crash();
  await loaded;
  await expect.poll(said).toHaveLength(1);
  await crash();
  await expect.poll(said).toHaveLength(2);
  const [first, second] = await said();
  expect(first).not.toBe(second);
  expect(await logOf(app)).toContain('is gone: crashed, 11');
});

test('what nobody caught is logged without names, and the window lives on', async ({ app, window }) => {
  await app.evaluate(() => {
    setImmediate(() => {
      throw new Error('no answer for ana@contoso.com at 192.168.1.20');
    });
    void Promise.reject(new Error('nobody waited for /home/ana/x'));
  });
  await expect
    .poll(() => logOf(app))
    .toContain('uncaught exception: Error: no answer for user-1@contoso.com');
  const log = await logOf(app);
  expect(log).toContain('unhandled rejection: Error: nobody waited for ~/x');
  expect(log).not.toMatch(/ana|192\.168/);
  expect(await window.evaluate(() => globalThis.window.mailpath.history.list(undefined))).toMatchObject({
    entries: [],
  });
});

test('a broken settings file does not keep the app from starting, and the place of the window is kept', async ({
  start,
}) => {
  writeFileSync(join(start.userData, 'settings.json'), '{"settings": {"theme"');
  const first = await launchApp(start);
  const { settings } = await first.window.evaluate(() => globalThis.window.mailpath.app.initial(undefined));
  expect(settings.values.theme).toBe('system');
  expect(await logOf(first.app)).toContain('the settings file is damaged');
  const place = await first.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 40, y: 40, width: 900, height: 640 });
    return window?.getBounds();
  });
  await first.close();
  const second = await launchApp(start);
  const again = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  await second.close();
  expect(again).toEqual(place);
});
