import type { ProxyChoice } from './network-profile.ts';
import { plainText } from './plain-text.ts';

/** A decision as reports have it: `DIRECT` or `http://host:port`. */
export function shownProxy(proxy: ProxyChoice | null): string {
  if (proxy === null) return 'DIRECT';
  const host = proxy.host.includes(':') ? `[${proxy.host}]` : proxy.host;
  return plainText(`${proxy.scheme}://${host}:${proxy.port}`, 300);
}

/** An address without what may be secret in it: user, password, query. */
export function shownUrl(text: string): string {
  if (!URL.canParse(text)) return plainText(text.replace(/[?#].*/, ''), 600);
  const url = new URL(text);
  // A script inside its own address would be long and says nothing about where it comes from.
  if (url.protocol === 'data:') return 'data:';
  url.username = '';
  url.password = '';
  url.search = '';
  url.hash = '';
  return plainText(url.href, 600);
}
