import { BrowserWindow } from './browser-window.ts';
import type { PageQuestion } from './page-shim.ts';
import { fromPageUrl } from './scheme-origins.ts';
import type { WebContents } from './web-contents.ts';

/** A page wants a window of its own: the app's handler decides; without a handler it gets one. */
export function openNewWindow(opener: WebContents, asked: Extract<PageQuestion, { ask: 'open' }>): void {
  const url = fromPageUrl(asked.url);
  const answer = opener.windowOpenHandler?.({
    url,
    frameName: asked.name,
    features: asked.features,
    disposition: asked.disposition as Electron.HandlerDetails['disposition'],
    referrer: { url: fromPageUrl(asked.referrer), policy: 'strict-origin-when-cross-origin' },
  }) ?? { action: 'allow' as const };
  if (answer.action === 'deny') return;
  const window = new BrowserWindow(answer.overrideBrowserWindowOptions ?? {});
  opener.emit('did-create-window', window, { url, frameName: asked.name });
  void window.loadURL(url).catch(() => undefined);
}
