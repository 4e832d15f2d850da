import type { Session } from 'electron';
import { denyPermissions } from '../session-guards.ts';

/** Prepares the session that electron-updater asks in: in memory, no permission, and TLS alone, over every redirect. */
export function guardUpdateSession(session: Session, log: (line: string) => void): void {
  denyPermissions(session, log);
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const secure = url.startsWith('https://');
    if (!secure) log('a request for an update was refused: not https');
    answer({ cancel: !secure });
  });
}
