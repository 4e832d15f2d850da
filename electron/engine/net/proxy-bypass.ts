import ipaddr from 'ipaddr.js';

/**
 * Whether an entry of a desktop's exception list lets the URL go direct: names exactly, `*` for anything (`*.contoso.com`,
 * `10.*`), `.suffix`, ranges (`10.0.0.0/8`, macOS also `169.254/16`), each with or without a scheme and a port. Unlike
 * `no_proxy`, a bare name does not stand for what is under it.
 */
export function bypasses(entry: string, url: URL): boolean {
  const [, scheme, rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/i.exec(entry.trim()) ?? [];
  if (scheme !== undefined && `${scheme.toLowerCase()}:` !== url.protocol) return false;
  if (rest === '' || rest.startsWith('<')) return false;
  const host = bare(url.hostname);
  const range = rangeOf(rest);
  if (range !== undefined) {
    const address = tryParse(() => ipaddr.process(host));
    return address !== undefined && address.kind() === range[0].kind() && address.match(range[0], range[1]);
  }
  const [, name = '', port] = /^(\[[^\]]+\]|[^:]+):(\d{1,5})$/.exec(rest) ?? [undefined, rest, undefined];
  if (port !== undefined && port !== portOf(url)) return false;
  return globMatches(bare(name).replace(/^\./, '*.'), host);
}

function bare(host: string): string {
  return host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function portOf(url: URL): string {
  return url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
}

/** An address of fewer parts has zeros after them: `169.254/16` is 169.254.0.0/16. */
function rangeOf(text: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  const [, short, bits] = /^(\d{1,3}(?:\.\d{1,3}){0,2})\/(\d{1,2})$/.exec(text) ?? [];
  const whole = short === undefined ? text : `${short}${'.0'.repeat(4 - short.split('.').length)}/${bits}`;
  return tryParse(() => ipaddr.parseCIDR(whole));
}

/** By the pieces between the stars, so that no pattern takes long. */
function globMatches(pattern: string, host: string): boolean {
  const pieces = pattern.split('*');
  const first = pieces.shift() ?? '';
  const last = pieces.pop();
  if (last === undefined) return host === first;
  if (!host.startsWith(first)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = host.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return host.length - last.length >= at && host.endsWith(last);
}

function tryParse<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
