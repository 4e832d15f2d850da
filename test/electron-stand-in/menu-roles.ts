import { app } from './app.ts';
import { openWindows } from './windows.ts';

type Template = Electron.MenuItemConstructorOptions;

interface Role {
  label: string;
  accelerator?: string;
  act?: () => void;
}

const focused = () => openWindows.find((window) => window.isFocused()) ?? openWindows[0];

/** What a role does, as far as it makes sense without a screen. Keyed in lower case, as Electron compares them. */
export const roles: Readonly<Record<string, Role>> = {
  about: { label: 'About', act: () => app.showAboutPanel() },
  hide: { label: 'Hide', accelerator: 'Command+H' },
  hideothers: { label: 'Hide Others', accelerator: 'Command+Alt+H' },
  unhide: { label: 'Show All' },
  services: { label: 'Services' },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', act: () => app.quit() },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W', act: () => focused()?.close() },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M', act: () => focused()?.minimize() },
  zoom: { label: 'Zoom', act: () => focused()?.maximize() },
  front: { label: 'Bring All to Front' },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V' },
  pasteandmatchstyle: { label: 'Paste and Match Style', accelerator: 'Shift+CommandOrControl+V' },
  delete: { label: 'Delete' },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A' },
  reload: { label: 'Reload', accelerator: 'CommandOrControl+R', act: () => focused()?.reload() },
  forcereload: {
    label: 'Force Reload',
    accelerator: 'Shift+CommandOrControl+R',
    act: () => focused()?.reload(),
  },
  toggledevtools: { label: 'Toggle Developer Tools', accelerator: 'Ctrl+Shift+I' },
  togglespellchecker: { label: 'Check Spelling While Typing' },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    act: () => focused()?.setFullScreen(!focused()?.isFullScreen()),
  },
  resetzoom: {
    label: 'Actual Size',
    accelerator: 'CommandOrControl+0',
    act: () => focused()?.webContents.setZoomLevel(0),
  },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus', act: () => zoomBy(0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-', act: () => zoomBy(-0.5) },
  help: { label: 'Help' },
  window: { label: 'Window' },
};

function zoomBy(step: number): void {
  const contents = focused()?.webContents;
  contents?.setZoomLevel(contents.getZoomLevel() + step);
}

const of = (...names: Exclude<Template['role'], undefined>[]): Template[] => names.map((role) => ({ role }));

/** Roles that are whole menus. */
export const menuRoles: Readonly<Record<string, { label: string; submenu: Template[] }>> = {
  appmenu: { label: 'Electron', submenu: of('about', 'services', 'hide', 'hideOthers', 'unhide', 'quit') },
  filemenu: { label: 'File', submenu: of('quit') },
  editmenu: { label: 'Edit', submenu: of('undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll') },
  viewmenu: {
    label: 'View',
    submenu: of(
      'reload',
      'forceReload',
      'toggleDevTools',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'togglefullscreen',
    ),
  },
  windowmenu: { label: 'Window', submenu: of('minimize', 'zoom', 'close') },
};
