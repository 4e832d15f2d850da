import { connectionSettings } from './connection-settings.ts';
import { proxyOf } from './environment-proxy.ts';
import type { ProxyChoice } from './network-profile.ts';
import { binaryValue, fullKey, numberValue, type Registry, textValue } from './registry.ts';
import type { ManualProxies, SystemProxies } from './system-proxies.ts';

const settings = 'Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const policies = 'Software\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

const machinePolicy = `HKLM\\${policies}`;
const machine = `HKLM\\${settings}`;
const userPolicy = `HKCU\\${policies}`;
const user = `HKCU\\${settings}`;

const connectionsOf = (key: string) => `${key}\\Connections`;

/** What is asked first. The person's own key is on every Windows. */
export const internetSettingsKeys: readonly string[] = [
  ...[machinePolicy, userPolicy, user],
  ...[connectionsOf(user), connectionsOf(machine)],
];

/** The keys that count; the machine's own is asked only when it does. */
export function keysThatCount(registry: Registry): readonly string[] {
  const connections = [...new Set([ownKey(registry), machine].map(connectionsOf))];
  return [...byStrength(registry), ...connections];
}

/** The strongest first. */
function byStrength(registry: Registry): readonly string[] {
  return isPerMachine(registry) ? [machinePolicy, machine] : [machinePolicy, userPolicy, user];
}

/** Where the values stand that nobody's policy sets. */
function ownKey(registry: Registry): string {
  return isPerMachine(registry) ? machine : user;
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
  const keys = byStrength(registry);
  const text = (name: string) => first(keys, (key) => textValue(registry, key, name));
  const number = (name: string) => first(keys, (key) => numberValue(registry, key, name));
  const server = number('ProxyEnable') === 1 ? text('ProxyServer') : undefined;
  const script = text('AutoConfigURL');
  return {
    manual: manualOf(server, text('ProxyOverride')),
    ...(script !== undefined && { pacUrl: script }),
    autoDetect: autoDetects(number('AutoDetect'), registry),
    ...servicesOf(registry),
  };
}

/** A policy or a script writes the number; the switch in Windows' own settings is a flag of the binary value. */
function autoDetects(written: number | undefined, registry: Registry): boolean {
  if (written !== undefined) return written === 1;
  const value = binaryValue(registry, connectionsOf(ownKey(registry)), 'DefaultConnectionSettings');
  return value !== undefined && connectionSettings(value)?.autoDetect === true;
}

/**
 * WinHTTP's own setting, `netsh winhttp show proxy`: services of Windows, and the parts of Office that run in them, use it
 * instead of the person's. Where the key is there without the value, they go direct.
 */
function servicesOf(registry: Registry): Pick<SystemProxies, 'services'> {
  const key = connectionsOf(machine);
  if (!registry.has(fullKey(key))) return {};
  const value = binaryValue(registry, key, 'WinHttpSettings');
  if (value === undefined) return { services: null };
  const settings = connectionSettings(value);
  if (settings === undefined) return {};
  return { services: manualOf(settings.server, undefined).https ?? null };
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
