import type { MenuItemConstructorOptions } from 'electron';
import type { WindowCommand } from '../../shared/ipc/schema.ts';
import { format, type WindowMessageId } from '../../shared/messages/window.ts';

type Label =
  Extract<WindowMessageId, `window.menu.${string}`> extends `window.menu.${infer Name}` ? Name : never;

export interface MenuOptions {
  platform: NodeJS.Platform;
  packaged: boolean;
  locale: string;
  /** The policy names a page of the helpdesk. */
  helpdeskPage: boolean;
  /** Mailpath may look for new versions of itself. */
  updates: boolean;
  send(command: WindowCommand): void;
  lookForUpdates(): void;
  openHelpdesk(): void;
  showLogFile(): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu by the platform's own conventions. Every label is ours: Electron's roles speak English only. Nothing in it
 * leads to the web but the page of the organisation's own helpdesk.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const { platform, packaged, locale, send } = options;
  const mac = platform === 'darwin';
  const say = (name: Label) => format(`window.menu.${name}`, {}, locale);
  const role = (
    name: Label,
    role: NonNullable<MenuItemConstructorOptions['role']>,
  ): MenuItemConstructorOptions => ({ label: say(name), role });
  const command = (name: Label, wanted: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: wanted,
    label: say(name),
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(wanted),
  });

  const settings = command('settings', 'settings', 'CmdOrCtrl+,');
  const about = role('about', 'about');
  const updates = options.updates ? [{ label: say('updates'), click: () => options.lookForUpdates() }] : [];
  const application: MenuItemConstructorOptions = {
    role: 'appMenu',
    label: 'Mailpath',
    submenu: [
      about,
      ...updates,
      separator,
      settings,
      separator,
      role('services', 'services'),
      separator,
      role('hide', 'hide'),
      role('hide-others', 'hideOthers'),
      role('show-all', 'unhide'),
      separator,
      role('quit', 'quit'),
    ],
  };
  const file: MenuItemConstructorOptions = {
    role: 'fileMenu',
    label: say('file'),
    submenu: [
      command('diagnose', 'start', 'CmdOrCtrl+D'),
      command('stop', 'stop', 'CmdOrCtrl+.'),
      separator,
      command('open-report', 'open-report', 'CmdOrCtrl+O'),
      command('report', 'report', 'CmdOrCtrl+S'),
      separator,
      ...(mac ? [role('close', 'close')] : [settings, separator, role('quit', 'quit')]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    role: 'editMenu',
    label: say('edit'),
    submenu: [
      role('undo', 'undo'),
      role('redo', 'redo'),
      separator,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('delete', 'delete'),
      separator,
      role('select-all', 'selectAll'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    role: 'viewMenu',
    label: say('view'),
    submenu: [
      command('diagnose-screen', 'diagnose', 'CmdOrCtrl+1'),
      command('history', 'history', 'CmdOrCtrl+Y'),
      separator,
      role('actual-size', 'resetZoom'),
      role('zoom-in', 'zoomIn'),
      // The same key without Shift, which is where the plus is on most keyboards.
      { ...role('zoom-in', 'zoomIn'), accelerator: 'CmdOrCtrl+=', visible: false },
      role('zoom-out', 'zoomOut'),
      separator,
      role('full-screen', 'togglefullscreen'),
      ...(packaged ? [] : [separator, role('reload', 'reload'), role('developer-tools', 'toggleDevTools')]),
    ],
  };
  const window: MenuItemConstructorOptions = {
    role: 'windowMenu',
    label: say('window'),
    submenu: [role('minimise', 'minimize'), role('zoom-window', 'zoom'), separator, role('front', 'front')],
  };
  const help: MenuItemConstructorOptions = {
    role: 'help',
    label: say('help'),
    submenu: [
      ...(options.helpdeskPage ? [{ label: say('helpdesk'), click: () => options.openHelpdesk() }] : []),
      { label: say('log-file'), click: () => options.showLogFile() },
      ...(mac ? [] : [separator, ...updates, about]),
    ],
  };
  return mac ? [application, file, edit, view, window, help] : [file, edit, view, help];
}
