import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';

/** Everything about the page's powers is stated, also where it is the default, so that a new default changes nothing. */
export function webPreferences(options: { preload: string; packaged: boolean }): WebPreferences {
  return {
    preload: options.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    plugins: false,
    webgl: false,
    enableWebSQL: false,
    enableDeprecatedPaste: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    disableDialogs: true,
    // Chromium fetches its dictionaries from the network.
    spellcheck: false,
    autoplayPolicy: 'document-user-activation-required',
    defaultEncoding: 'UTF-8',
    devTools: !options.packaged,
  };
}

/** The empty window before its page is painted has the page's own colour (renderer/ui), so that nothing flashes. */
export const backgroundColour = (dark: boolean) => (dark ? '#15171b' : '#f6f5f2');

/** Smallest size that every screen fits in, in logical pixels. */
export const minimumSize = { width: 480, height: 560 };
export const firstSize = { width: 1080, height: 780 };

export function windowOptions(options: {
  preload: string;
  packaged: boolean;
  dark: boolean;
  platform: NodeJS.Platform;
  title: string;
}): BrowserWindowConstructorOptions {
  return {
    title: options.title,
    ...firstSize,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    show: false,
    backgroundColor: backgroundColour(options.dark),
    ...(options.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
    webPreferences: webPreferences(options),
  };
}
