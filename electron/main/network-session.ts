import { type Session, session } from 'electron';
import { denyPermissions } from './session-guards.ts';

let made: Session | undefined;

/**
 * Chromium's network stack for main's own questions (a company's proxy, the system's trust store, an upload): the
 * window's session asks nobody. In memory only: no cookies, cache or sign-in survive the app.
 */
export function networkSession(): Session {
  if (made) return made;
  made = session.fromPartition('mailpath-network', { cache: false });
  denyPermissions(made, () => {});
  return made;
}
