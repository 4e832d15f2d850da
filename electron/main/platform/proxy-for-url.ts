import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from 'electron';

/** A new session says "direct" until it has read the settings (desktop/desktop#9154): this long it is asked twice. */
const NEW_MS = 3000;
const PAUSE_MS = 250;

export interface ProxyAnswer {
  first: string;
  /** A moment later; only where the first may have come too early. */
  second?: string;
}

/** Asks Chromium which way a URL goes, in the language of proxy scripts: `PROXY a:8080; DIRECT`. */
export function proxyForUrl(
  session: () => Pick<Session, 'resolveProxy'>,
  pause: () => Promise<unknown> = () => delay(PAUSE_MS),
  now: () => number = () => performance.now(),
): (url: string) => Promise<ProxyAnswer> {
  let since: number | undefined;
  return async (url) => {
    since ??= now();
    const isNew = now() - since < NEW_MS;
    const first = await session().resolveProxy(url);
    if (!isNew || first.trim().toUpperCase() !== 'DIRECT') return { first };
    await pause();
    return { first, second: await session().resolveProxy(url) };
  };
}
