import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { format } from '../../../shared/messages/window.ts';
import type { WindowPage } from '../window-page.ts';
import { backgroundColour, windowOptions } from './window-options.ts';
import { type KeptWindow, placeWindow } from './window-state.ts';

/** A page that crashes again within this time is not loaded a third time by itself; in milliseconds. */
const RELOAD_ONCE_WITHIN_MS = 60_000;

export interface MainWindowOptions {
  preload: string;
  packaged: boolean;
  page: WindowPage;
  kept: KeptWindow | undefined;
  keep(state: KeptWindow): void;
  locale(): string;
  log(line: string): void;
}

/** Opens the one window, where it was last. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const { preload, packaged, page, kept, log } = options;
  // The main display first: a window whose display is gone opens there.
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const { maximised, ...bounds } = placeWindow(
    kept,
    [main, ...others].map(({ workArea }) => workArea),
  );
  const window = new BrowserWindow({
    ...windowOptions({
      preload,
      packaged,
      dark: nativeTheme.shouldUseDarkColors,
      platform: process.platform,
      title: format('window.title', {}, options.locale()),
    }),
    ...bounds,
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    options.keep({ ...window.getNormalBounds(), maximised: window.isMaximized() });
  });
  const paintBackground = () => window.setBackgroundColor(backgroundColour(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', paintBackground);
  window.once('closed', () => nativeTheme.off('updated', paintBackground));
  reloadAfterCrash(window, options);
  window.loadURL(page.url).catch((error: unknown) => log(`the page did not load: ${String(error)}`));
  return window;
}

/** A page that crashed is loaded again once, and says so; the next time the person decides. */
function reloadAfterCrash(window: BrowserWindow, { locale, log }: MainWindowOptions): void {
  let reloadedAt = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    log(`the window's process is gone: ${reason}, ${exitCode}`);
    const again = performance.now() - reloadedAt < RELOAD_ONCE_WITHIN_MS;
    reloadedAt = performance.now();
    const say = (id: string) => format(`window.dialog.${id}`, {}, locale());
    if (!again) window.webContents.reload();
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say(again ? 'page-crashed-again' : 'page-crashed'),
      detail: say(again ? 'page-crashed-again-detail' : 'page-crashed-detail'),
      buttons: again ? [say('load-again'), say('close-window')] : [say('ok')],
      defaultId: 0,
      cancelId: again ? 1 : 0,
    });
    if (!again || window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.close();
  });
  window.on('unresponsive', () => log('the window does not answer'));
}
