import { proxyOf } from './environment-proxy.ts';
import type { ProxyChoice } from './network-profile.ts';
import { numberValue, type Registry, textValue } from './registry.ts';
import type { ManualProxies, SystemProxies } from './system-proxies.ts';

const settings = 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const policies = 'Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

const machinePolicy = `HKLM\\${policies}`;
const machine = `HKLM\\${settings}`;
const userPolicy = `HKCU\\${policies}`;
const user = `HKCU\\${settings}`;

/** What is asked first. The person's own key is on every Windows. */
export const internetSettingsKeys: readonly string[] = [machinePolicy, userPolicy, user];

/** The keys that count, the strongest first; the machine's own is asked only when it does. */
export function keysThatCount(registry: Registry): readonly string[] {
  return isPerMachine(registry) ? [machinePolicy, machine] : internetSettingsKeys;
}

/** "Make proxy settings per-machine (rather than per-user)". */
function isPerMachine(registry: Registry): boolean {
  return numberValue(registry, machinePolicy, 'ProxySettingsPerUser') === 0;
}

/**
 * WinINET's settings, those that Outlook and Chromium use. A policy goes before the person's own values; the policy
 * "Make proxy settings per-machine" (ProxySettingsPerUser = 0) takes them from the machine's key instead.
 * https://learn.microsoft.com/troubleshoot/developer/browsers/connectivity-navigation/use-proxy-servers-with-ie
 */
export function windowsProxies(registry: Registry): SystemProxies {
  const keys = keysThatCount(registry);
  const text = (name: string) => first(keys, (key) => textValue(registry, key, name));
  const number = (name: string) => first(keys, (key) => numberValue(registry, key, name));
  const server = number('ProxyEnable') === 1 ? text('ProxyServer') : undefined;
  const script = text('AutoConfigURL');
  return {
    manual: manualOf(server, text('ProxyOverride')),
    ...(script !== undefined && { pacUrl: script }),
    autoDetect: number('AutoDetect') === 1,
  };
}

function first<T>(keys: readonly string[], read: (key: string) => T | undefined): T | undefined {
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/**
 * `host:port` for all, or `http=a:80;https=b:443;socks=c:1080`, each a list that WinINET tries in its order, separated by
 * semicolons or blanks: the first counts here. The exceptions are separated in the same way.
 * https://learn.microsoft.com/windows/win32/wininet/enabling-internet-functionality#listing-the-proxy-servers
 */
function manualOf(server: string | undefined, override: string | undefined): ManualProxies {
  const exceptions = (override ?? '')
    .split(/[;\s]+/)
    .filter((one) => one !== '')
    .slice(0, 1000);
  const base = {
    exceptions,
    exceptPlainNames: exceptions.some((one) => one.toLowerCase() === '<local>'),
  };
  if (server === undefined) return base;
  const parts = server.split(/[;\s]+/).filter((part) => part !== '');
  if (!server.includes('=')) {
    const [proxy] = parts.map(proxyOf).filter((one) => one !== undefined);
    return proxy === undefined ? base : { ...base, http: proxy, https: proxy };
  }
  const by: Partial<Record<'http' | 'https' | 'socks', ProxyChoice>> = {};
  for (const part of parts) {
    const [scheme = '', value = ''] = part.split('=', 2).map((one) => one.trim());
    const key = scheme.toLowerCase();
    if (key !== 'http' && key !== 'https' && key !== 'socks') continue;
    // The scheme says for what the proxy is, not how it is spoken to: that is clear text unless it is written.
    const proxy = proxyOf(key === 'socks' ? `socks://${value.replace(/^[a-z0-9]+:\/\//i, '')}` : value);
    if (proxy !== undefined && value !== '') by[key] ??= proxy;
  }
  return { ...base, ...by };
}
