/*
 * Chromium knows no scheme of the app's own, so `app://bundle/x` is `https://bundle.app.invalid/x` in the page: an origin of
 * its own for each host, secure, and on a top-level domain that never resolves (RFC 2606). Everything that main sees or says
 * is translated here.
 */

const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

export function ownSchemes(): string[] {
  return [...schemes];
}

const ownUrl = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([\s\S]*)$/i;
const pageUrl = /^https:\/\/(?:([^/?#]+)\.)?([a-z][a-z0-9+-]*)\.invalid(?=[/?#]|$)([\s\S]*)$/i;

/** An address as main says it, as the page knows it. */
export function toPageUrl(url: string): string {
  const match = ownUrl.exec(url);
  const scheme = match?.[1]?.toLowerCase();
  if (!match || scheme === undefined || !schemes.has(scheme)) return url;
  const host = match[2] ?? '';
  return `https://${host === '' ? '' : `${host}.`}${scheme}.invalid${match[3] ?? ''}`;
}

/** An address as the page knows it, as main says it. */
export function fromPageUrl(url: string): string {
  const match = pageUrl.exec(url);
  const scheme = match?.[2]?.toLowerCase();
  if (!match || scheme === undefined || !schemes.has(scheme)) return url;
  return `${scheme}://${match[1] ?? ''}${match[3] ?? ''}`;
}

/** The sources of a content policy: `app://report` is one host, `app:` is all of them. */
export function toPagePolicy(policy: string): string {
  return policy.replace(/([a-z][a-z0-9+.-]*):(\/\/[^\s;,]*)?/gi, (source, scheme: string, rest?: string) => {
    if (!schemes.has(scheme.toLowerCase())) return source;
    if (rest === undefined || rest === '//*') return `https://*.${scheme.toLowerCase()}.invalid`;
    return toPageUrl(source);
  });
}

/** `src`, `href` and the like in a page's own text. */
export function toPageHtml(html: string): string {
  return html.replace(
    /(\b(?:src|href|action)\s*=\s*["']?)([a-z][a-z0-9+.-]*:\/\/[^\s"'>]*)/gi,
    (_all, before: string, url: string) => `${before}${toPageUrl(url)}`,
  );
}

const policies = new Set(['content-security-policy', 'content-security-policy-report-only']);
const addresses = new Set(['location', 'access-control-allow-origin']);

/** Header fields of an answer of `protocol.handle`, for the page. */
export function toPageHeaders(headers: Headers): Record<string, string> {
  const mapped: Record<string, string> = {};
  for (const [name, value] of headers) {
    if (policies.has(name)) mapped[name] = toPagePolicy(value);
    else mapped[name] = addresses.has(name) ? toPageUrl(value) : value;
  }
  return mapped;
}
