import type { App, WebContents } from 'electron';
import { isReportPage, isWindowPage, type WindowPage } from './window-page.ts';

export interface NavigationGuardOptions {
  page: WindowPage;
  /** One line for the log. */
  log(line: string): void;
}

/** No page of the app goes anywhere, opens anything or embeds anything but the preview of a report. */
export function guardNavigation(app: App, options: NavigationGuardOptions): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, options));
}

export function guardContents(contents: WebContents, { page, log }: NavigationGuardOptions): void {
  contents.on('will-navigate', (details) => {
    if (isWindowPage(details.url, page)) return;
    details.preventDefault();
    log('navigation refused');
  });
  contents.on('will-redirect', (details) => {
    if (isWindowPage(details.url, page)) return;
    details.preventDefault();
    log('redirect refused');
  });
  contents.on('will-frame-navigate', (details) => {
    const allowed = details.isMainFrame ? isWindowPage(details.url, page) : isReportPage(details.url);
    if (allowed) return;
    details.preventDefault();
    log('navigation of a frame refused');
  });
  contents.setWindowOpenHandler(() => {
    log('new window refused');
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('webview refused');
  });
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault();
    answer('');
  });
}
