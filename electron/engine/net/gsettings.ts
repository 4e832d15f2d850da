import type { ProxyChoice } from './network-profile.ts';
import { noProxies, type SystemProxies } from './system-proxies.ts';

/**
 * `gsettings list-recursively org.gnome.system.proxy`: lines of schema, key and a value in GVariant's text form, for
 * example `org.gnome.system.proxy.http port 8080`. `mode` decides which of them count. `undefined`: something else, or
 * without a key that counts; gsettings prints all keys of a schema, set or not.
 */
export function parseGsettings(text: string): SystemProxies | undefined {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [, schema = '', key = '', value = ''] = /^org\.gnome\.system\.(\S+) (\S+) (.*)$/.exec(line) ?? [];
    if (schema !== '') values.set(`${schema} ${key}`, value.trim());
  }
  const string = (name: string) => stringsOf(values.get(name) ?? '')[0] ?? '';
  const mode = string('proxy mode');
  const needed = neededBy[mode];
  if (needed === undefined || needed.some((name) => !values.has(name))) return undefined;
  if (mode === 'auto') {
    const script = string('proxy autoconfig-url');
    // Without an address, "automatic" means WPAD.
    return script === '' ? { ...noProxies, autoDetect: true } : { ...noProxies, pacUrl: script };
  }
  if (mode === 'none') return noProxies;
  const endpoint = (name: string, scheme: ProxyChoice['scheme']): ProxyChoice | undefined => {
    const host = string(`proxy.${name} host`);
    const port = Number(values.get(`proxy.${name} port`));
    return host === '' || !(port > 0 && port < 65536) ? undefined : { host, port, scheme };
  };
  const http = endpoint('http', 'http');
  // "Use the same for all" is an old switch that programs still honour when the others are empty.
  const https =
    endpoint('https', 'http') ?? (values.get('proxy use-same-proxy') === 'true' ? http : undefined);
  const socks = endpoint('socks', 'socks5');
  return {
    manual: {
      ...(http && { http }),
      ...(https && { https }),
      ...(socks && { socks }),
      // GIO: a name stands for what is under it as well.
      exceptions: stringsOf(values.get('proxy ignore-hosts') ?? '').flatMap((one) =>
        /^[a-z][a-z0-9.-]*$/i.test(one) ? [one, `*.${one}`] : [one],
      ),
      exceptPlainNames: false,
    },
    autoDetect: false,
  };
}

/** By mode, the keys that decide. */
const neededBy: Readonly<Record<string, readonly string[]>> = {
  none: [],
  auto: ['proxy autoconfig-url'],
  manual: ['http', 'https', 'socks'].flatMap((name) => [`proxy.${name} host`, `proxy.${name} port`]),
};

/**
 * The strings of a value: `'auto'`, `['localhost', '127.0.0.0/8']`, `@as []`. One that is never closed is taken too, to the
 * end: looked for again from each quote in it, it would cost the square of its length.
 */
function stringsOf(value: string): string[] {
  return [...value.matchAll(/'((?:[^'\\]|\\.)*)|"((?:[^"\\]|\\.)*)/g)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/\\(.)/g, '$1'))
    .slice(0, 1000);
}
