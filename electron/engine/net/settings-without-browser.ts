import type { ProxySettings } from './network-profile.ts';
import { anySet, manualProxyFor, type SystemProxies } from './system-proxies.ts';

/**
 * The desktop's settings without a browser to ask. A script is not evaluated: no JavaScript from a network is ever run
 * here (design.md 7). What it would decide is not known, so the answer is "direct", marked as such.
 */
export function settingsWithoutBrowser(proxies: SystemProxies): ProxySettings {
  const { manual, pacUrl, autoDetect } = proxies;
  return {
    source: anySet(proxies) ? 'platform' : 'none',
    ...(pacUrl !== undefined && { pacUrl }),
    ...(autoDetect && { autoDetect }),
    forUrl: async (url) =>
      // A script goes before servers that are set by hand, on all three systems.
      pacUrl === undefined
        ? { proxy: manualProxyFor(manual, url) }
        : { proxy: null, problem: 'pac-not-evaluated' },
  };
}
