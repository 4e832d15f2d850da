import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { getCACertificates } from 'node:tls';
import type { NetworkProfile } from '../engine/net/network-profile.ts';
import { shownProxy } from '../engine/net/shown-proxy.ts';

/** What of a network the organisation's own servers are reached by: its proxies, and whom the system trusts. */
export interface Way {
  platform: Pick<NetworkProfile['platform'], 'proxies'>;
  trust: Pick<NetworkProfile['trust'], 'systemRoots'>;
}

/**
 * An agent for one exchange with the address. Beside the roots that the runtime brings it trusts the system's, where an
 * organisation installs its own; nothing is sent to whom neither vouches for.
 */
export async function agentFor(address: string, { platform, trust }: Way): Promise<HttpAgent> {
  const proxies = await platform.proxies();
  const { proxy } = await proxies.forUrl(address);
  const shown = proxy && shownProxy(proxy);
  const proxyEnv = shown === null ? {} : { proxyEnv: { HTTP_PROXY: shown, HTTPS_PROXY: shown } };
  if (address.startsWith('http:')) return new HttpAgent(proxyEnv);
  return new HttpsAgent({ ca: [...getCACertificates('default'), ...trust.systemRoots()], ...proxyEnv });
}
