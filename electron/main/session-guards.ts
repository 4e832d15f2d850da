import type { Session } from 'electron';
import { mayRequest, type WindowPage } from './window-page.ts';

export interface SessionGuardOptions {
  page: WindowPage;
  packaged: boolean;
  /** One line for the log. */
  log(line: string): void;
}

/** Refuses every permission and device. Electron grants what nobody refuses. */
export function denyPermissions(session: Session, log: (line: string) => void): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`permission refused: ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Without a handler a page's wish to capture the screen is refused.
  session.setDisplayMediaRequestHandler(null);
  session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  session.on('select-hid-device', (event, _details, answer) => {
    event.preventDefault();
    answer(null);
  });
  session.on('select-serial-port', (event, _ports, _contents, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _details, answer) => {
    event.preventDefault();
    answer();
  });
}

/**
 * The window's session: no permission, no download, and no request to anywhere but the app itself. What main asks the
 * network goes through a session of its own (network-session.ts).
 */
export function guardSession(session: Session, { page, packaged, log }: SessionGuardOptions): void {
  denyPermissions(session, log);
  // It would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    log('download refused');
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = mayRequest(url, page, packaged);
    // The scheme alone: the rest may be somebody's data.
    if (!allowed) log(`request refused: ${url.slice(0, url.indexOf(':') + 1).slice(0, 20)}`);
    answer({ cancel: !allowed });
  });
}
