import type { ProxySettings } from './network-profile.ts';
import type { ReadProxies } from './read-system-proxies.ts';
import { anySet, manualProxyFor } from './system-proxies.ts';

/**
 * The desktop's settings without a browser to ask. A script is not evaluated: no JavaScript from a network is ever run
 * here (design.md 7). What it would decide is not known, so the answer is "direct", marked as such. So is what is decided
 * while a part of the settings could not be read: that part may say otherwise.
 */
export function settingsWithoutBrowser({ proxies, notRead }: ReadProxies): ProxySettings {
  const { manual, pacUrl, autoDetect, services } = proxies;
  const partly = notRead.length > 0;
  return {
    source: anySet(proxies) ? 'platform' : partly ? 'unknown' : 'none',
    ...(partly && { notRead }),
    ...(pacUrl !== undefined && { pacUrl }),
    ...(autoDetect && { autoDetect }),
    ...(services !== undefined && { services }),
    forUrl: async (url) =>
      // A script goes before servers that are set by hand, on all three systems.
      pacUrl === undefined
        ? { proxy: manualProxyFor(manual, url), ...(partly && { problem: 'not-read' as const }) }
        : { proxy: null, problem: 'pac-not-evaluated' },
  };
}
