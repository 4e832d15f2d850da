import type { Page } from 'playwright';
import type { BrowserWindow } from './browser-window.ts';
import type { WebContents } from './web-contents.ts';

/** Every window that is not closed, oldest first. */
export const openWindows: BrowserWindow[] = [];

export function contentsOfPage(page: Page): WebContents | undefined {
  return openWindows.find(({ webContents }) => webContents.isPage(page))?.webContents;
}
