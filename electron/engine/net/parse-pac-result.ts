import type { ProxyChoice, ProxyDecision } from './network-profile.ts';
import { shownProxy } from './shown-proxy.ts';

/** Default ports as Chromium takes them. */
const kinds: Readonly<Record<string, { scheme: ProxyChoice['scheme']; port: number }>> = {
  proxy: { scheme: 'http', port: 80 },
  http: { scheme: 'http', port: 80 },
  https: { scheme: 'https', port: 443 },
  socks5: { scheme: 'socks5', port: 1080 },
};

/**
 * What a script, or a browser's engine in its language, says about a URL: `PROXY a:8080; HTTPS b:443; DIRECT`. The first
 * way that can be gone here counts, the rest is kept for the report. SOCKS and SOCKS4 are another protocol than SOCKS5.
 * Nothing usable at all is "direct", as browsers take it, marked as not supported where something was named.
 */
export function parsePacResult(text: string): ProxyDecision {
  const entries = text
    .slice(0, 10_000)
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map(parseEntry);
  const at = entries.findIndex((entry) => entry.choice !== undefined);
  const chosen = entries[at]?.choice ?? null;
  const skipped = at < 0 ? entries.length > 0 : at > 0;
  const others = entries.filter((_, index) => index !== at).map((entry) => entry.shown);
  return {
    proxy: chosen,
    ...(others.length > 0 && { others }),
    ...(skipped && { problem: 'not-supported' as const }),
  };
}

/** `choice` undefined: a way that we cannot go. */
function parseEntry(entry: string): { choice: ProxyChoice | null | undefined; shown: string } {
  const [, word = '', target = ''] = /^(\S+)(?:\s+(\S+))?$/.exec(entry) ?? [];
  if (word.toUpperCase() === 'DIRECT') return { choice: null, shown: 'DIRECT' };
  const kind = kinds[word.toLowerCase()];
  const [, host, port] = /^(\[[0-9a-f:.]+\]|[^:\s]+)(?::(\d{1,5}))?$/i.exec(target) ?? [];
  if (kind === undefined || host === undefined || Number(port) > 65535) {
    return { choice: undefined, shown: entry };
  }
  const choice: ProxyChoice = {
    host: host.replace(/^\[|\]$/g, ''),
    port: port === undefined ? kind.port : Number(port),
    scheme: kind.scheme,
  };
  return { choice, shown: shownProxy(choice) };
}
