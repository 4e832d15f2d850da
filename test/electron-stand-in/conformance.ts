/*
 * Never runs: the compiler holds the stand-in's signatures against Electron's own (electron.d.ts), as far as no class of
 * its own is in them. An error here says where the two differ.
 */
import type { app } from './app.ts';
import type { BrowserWindow } from './browser-window.ts';
import type { ClientRequest } from './client-request.ts';
import type { dialog } from './dialog.ts';
import type { MenuItem } from './menu.ts';
import type { nativeTheme } from './native-theme.ts';
import type { net } from './net.ts';
import type { Notification } from './notification.ts';
import type { powerMonitor } from './power-monitor.ts';
import type { screen } from './screen.ts';
import type { Session } from './session.ts';
import type { UtilityProcess } from './utility-process.ts';
import type { WebContents } from './web-contents.ts';

type Conforms<StandIn extends Pick<Real, Names>, Real, Names extends keyof Real> = Pick<
  StandIn & Real,
  Names
>;

export type Conformance = [
  Conforms<
    typeof app,
    Electron.App,
    | 'commandLine'
    | 'exit'
    | 'getAppPath'
    | 'getLocale'
    | 'getName'
    | 'getPath'
    | 'getPreferredSystemLanguages'
    | 'getVersion'
    | 'hasSingleInstanceLock'
    | 'isPackaged'
    | 'isReady'
    | 'quit'
    | 'releaseSingleInstanceLock'
    | 'resolveProxy'
    | 'setAboutPanelOptions'
    | 'setAsDefaultProtocolClient'
    | 'setPath'
    | 'whenReady'
  >,
  Conforms<
    typeof dialog,
    Electron.Dialog,
    'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
  >,
  Conforms<typeof nativeTheme, Electron.NativeTheme, 'shouldUseDarkColors' | 'themeSource'>,
  Conforms<typeof net, Electron.Net, 'isOnline' | 'online'>,
  Conforms<ClientRequest, Electron.ClientRequest, 'abort' | 'followRedirect' | 'removeHeader'>,
  Conforms<
    typeof powerMonitor,
    Electron.PowerMonitor,
    'getSystemIdleTime' | 'isOnBatteryPower' | 'onBatteryPower'
  >,
  Conforms<typeof screen, Electron.Screen, 'getCursorScreenPoint'>,
  Conforms<Notification, Electron.Notification, 'body' | 'close' | 'show' | 'title'>,
  Conforms<MenuItem, Electron.MenuItem, 'checked' | 'commandId' | 'enabled' | 'label' | 'visible'>,
  Conforms<
    Session,
    Electron.Session,
    | 'clearCache'
    | 'clearStorageData'
    | 'isPersistent'
    | 'resolveProxy'
    | 'setProxy'
    | 'setSpellCheckerEnabled'
  >,
  Conforms<UtilityProcess, Electron.UtilityProcess, 'kill' | 'pid' | 'postMessage'>,
  Conforms<
    BrowserWindow,
    Electron.BrowserWindow,
    | 'close'
    | 'destroy'
    | 'focus'
    | 'getBounds'
    | 'getNormalBounds'
    | 'getSize'
    | 'hide'
    | 'id'
    | 'isDestroyed'
    | 'isFullScreen'
    | 'isMaximized'
    | 'isMinimized'
    | 'isVisible'
    | 'loadURL'
    | 'maximize'
    | 'minimize'
    | 'restore'
    | 'setBackgroundColor'
    | 'setBounds'
    | 'setTitle'
    | 'show'
  >,
  Conforms<
    WebContents,
    Electron.WebContents,
    | 'close'
    | 'executeJavaScript'
    | 'getURL'
    | 'isDestroyed'
    | 'isLoading'
    | 'loadURL'
    | 'printToPDF'
    | 'reload'
    | 'send'
    | 'setZoomLevel'
  >,
];
