import ipaddr from 'ipaddr.js';
import type { ProxyChoice, ProxySettings } from './network-profile.ts';
import { addressOf } from './resolve.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Proxies by the conventions that curl, Git and the command-line world share: `https_proxy`, `http_proxy`, `all_proxy`,
 * `no_proxy`, each in both cases (lower case first). Credentials in them are neither kept nor sent.
 */
export function environmentProxies(environment: Environment): ProxySettings {
  const all = proxyOf(variable(environment, 'all_proxy'));
  const secure = proxyOf(variable(environment, 'https_proxy')) ?? all;
  // A web server sets HTTP_PROXY from a request's Proxy field (httpoxy, CVE-2016-5385); this is no web server.
  const clear = proxyOf(variable(environment, 'http_proxy')) ?? all;
  const exceptions = parseNoProxy(variable(environment, 'no_proxy') ?? '');
  return {
    source: secure === undefined && clear === undefined ? 'none' : 'environment',
    forUrl: async (text) => {
      const url = new URL(text);
      const proxy = url.protocol === 'https:' ? secure : clear;
      if (proxy === undefined || isLoopback(url.hostname) || isExcepted(exceptions, url))
        return { proxy: null };
      return { proxy };
    },
  };
}

function variable(environment: Environment, name: string): string | undefined {
  const value = environment[name] ?? environment[name.toUpperCase()];
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

/** `http://host:8080`, `host:8080`, `socks5h://host`, each with a login before it or without; anything else is no proxy. */
export function proxyOf(value: string | undefined): ProxyChoice | undefined {
  if (value === undefined) return undefined;
  const [, name = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(value.trim()) ?? [];
  const scheme = schemeOf(name.toLowerCase());
  if (scheme === undefined) return undefined;
  const [, written = '', digits = ''] = hostAndPort.exec(withoutLogin(rest)) ?? [];
  const port = digits === '' ? defaultPorts[scheme] : Number(digits);
  if (port < 1 || port > 65535) return undefined;
  try {
    const host = new URL(`http://${written}`).hostname.replace(/^\[|\]$/g, '');
    return host === '' ? undefined : { host, port, scheme };
  } catch {
    return undefined;
  }
}

/** The host as it is written, and a port that may be empty. */
const hostAndPort = /^(\[[^\]]*\]|[^:[\]\s]+)(?::(\d{0,5}))?$/;

/**
 * Of what stands behind `scheme://`, host and port. People write a login as they have it, `CONTOSO\ana:pa#ss/word@host`; a URL
 * parser ends the host at `\`, `#`, `?` and `/`, and would take `CONTOSO` for the proxy. A proxy has no path that could have an @.
 */
function withoutLogin(text: string): string {
  return text.slice(text.lastIndexOf('@') + 1).replace(/[/?#\\].*$/s, '');
}

function schemeOf(name: string): ProxyChoice['scheme'] | undefined {
  if (name === 'http' || name === 'https') return name;
  return ['socks', 'socks5', 'socks5h'].includes(name) ? 'socks5' : undefined;
}

/** What Go, Python and Node take when none is written; curl alone takes 1080 for all. */
const defaultPorts = { http: 80, https: 443, socks5: 1080 } as const;

type Exception =
  | { kind: 'everything' }
  | { kind: 'suffix'; suffix: string; port?: number }
  | { kind: 'range'; range: [ipaddr.IPv4 | ipaddr.IPv6, number]; port?: number };

/** Commas or blanks between entries; `*`, `.suffix`, `*.suffix`, `host:port`, addresses and CIDR ranges. */
export function parseNoProxy(text: string): Exception[] {
  return text
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .slice(0, 1000)
    .map(parseException);
}

function parseException(entry: string): Exception {
  if (entry === '*') return { kind: 'everything' };
  const cidr = tryParse(() => ipaddr.parseCIDR(entry));
  if (cidr !== undefined) return { kind: 'range', range: cidr };
  const withPort = /^(\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(entry);
  const host = (withPort?.[1] ?? entry).replace(/^\[|\]$/g, '');
  const port = withPort === null ? {} : { port: Number(withPort[2]) };
  const address = tryParse(() => ipaddr.process(host));
  if (address !== undefined) {
    return { kind: 'range', range: [address, address.kind() === 'ipv4' ? 32 : 128], ...port };
  }
  return { kind: 'suffix', suffix: host.toLowerCase().replace(/^\*?\.+|\.$/g, ''), ...port };
}

function isExcepted(exceptions: readonly Exception[], url: URL): boolean {
  const host = url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const address = tryParse(() => ipaddr.process(host));
  return exceptions.some((exception) => {
    if (exception.kind === 'everything') return true;
    if (exception.port !== undefined && exception.port !== port) return false;
    if (exception.kind === 'range') {
      const [network, bits] = exception.range;
      return address !== undefined && address.kind() === network.kind() && address.match(network, bits);
    }
    return host === exception.suffix || host.endsWith(`.${exception.suffix}`);
  });
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  const address = addressOf(host);
  return address !== undefined && ipaddr.process(address.address).range() === 'loopback';
}

function tryParse<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
