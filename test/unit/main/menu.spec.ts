import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../electron/main/menu.ts';
import type { WindowCommand } from '../../../shared/ipc/schema.ts';
import { loadWindowMessages } from '../../../shared/messages/window.ts';

function menu(over: Partial<Parameters<typeof menuTemplate>[0]> = {}) {
  const sent: WindowCommand[] = [];
  const template = menuTemplate({
    platform: 'win32',
    packaged: true,
    locale: 'en',
    helpdeskPage: false,
    updates: false,
    send: (command) => sent.push(command),
    lookForUpdates() {},
    openHelpdesk() {},
    showLogFile() {},
    ...over,
  });
  const items = template.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
  return { template, items, sent };
}

const roles = (items: MenuItemConstructorOptions[]) => items.map(({ role }) => role).filter(Boolean);
const platforms = ['darwin', 'win32', 'linux'] as const;

test('the Mac has an application and a window menu; the others have neither', () => {
  const labels = (platform: NodeJS.Platform) => menu({ platform }).template.map(({ label }) => label);
  expect(labels('darwin')).toEqual(['Mailpath', 'File', 'Edit', 'View', 'Window', 'Help']);
  expect(labels('win32')).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(labels('linux')).toEqual(labels('win32'));
  expect(roles(menu({ platform: 'darwin' }).items)).toEqual(
    expect.arrayContaining([
      'about',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
      'minimize',
      'front',
    ]),
  );
  expect(roles(menu({ platform: 'win32' }).items)).not.toContain('services');
});

test.each(platforms)('%s: each command of the window is there once, and sends itself', (platform) => {
  const { items, sent } = menu({ platform });
  for (const { click, id } of items) {
    if (id !== undefined) (click as () => void)();
  }
  expect(sent.sort()).toEqual(['diagnose', 'history', 'open-report', 'report', 'settings', 'start', 'stop']);
});

test.each(platforms)('%s: no shortcut is given twice, and none is Escape', (platform) => {
  const shortcuts = menu({ platform, packaged: false }).items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
  expect(shortcuts).not.toContain('Escape');
  expect(shortcuts).toEqual(
    expect.arrayContaining(['CmdOrCtrl+D', 'CmdOrCtrl+Y', 'CmdOrCtrl+O', 'CmdOrCtrl+,', 'CmdOrCtrl+S']),
  );
});

test.each(platforms)('%s: every item has a word, in every language', async (platform) => {
  for (const locale of ['en', 'de', 'ja', 'en-XA']) {
    await loadWindowMessages(locale);
    for (const item of menu({ platform, locale, packaged: false, helpdeskPage: true, updates: true }).items) {
      if (item.type === 'separator') continue;
      expect(item.label, JSON.stringify(item)).toMatch(/\S/);
      expect(item.label).not.toMatch(/^window\./);
    }
  }
});

test('reload and developer tools are for those who work on Mailpath', () => {
  expect(roles(menu().items)).not.toEqual(expect.arrayContaining(['reload']));
  expect(roles(menu().items)).not.toEqual(expect.arrayContaining(['toggleDevTools']));
  expect(roles(menu({ packaged: false }).items)).toEqual(
    expect.arrayContaining(['reload', 'toggleDevTools']),
  );
});

test('the helpdesk stands in the menu when the policy names its page', () => {
  const labels = (helpdeskPage: boolean) => menu({ helpdeskPage }).items.map(({ label }) => label);
  expect(labels(true)).toContain('Your Helpdesk');
  expect(labels(false)).not.toContain('Your Helpdesk');
});

test.each(platforms)(
  '%s: looking for a new version stands in the menu where Mailpath updates itself',
  (platform) => {
    let looked = 0;
    const found = (updates: boolean) =>
      menu({ platform, updates, lookForUpdates: () => (looked += 1) }).items.filter(
        ({ label }) => label === 'Check for Updates…',
      );
    expect(found(false)).toEqual([]);
    const [item, ...others] = found(true);
    expect(others).toEqual([]);
    (item?.click as (() => void) | undefined)?.();
    expect(looked).toBe(1);
  },
);
