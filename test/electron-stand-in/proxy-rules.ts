/** Chromium's proxy rules, as far as tests set them: `host:port`, `https=host:port;http=…`, and hosts that go around it. */
export function proxyFor(url: string, config: Electron.ProxyConfig): string {
  const { protocol, hostname } = new URL(url);
  const { mode, proxyRules = '', proxyBypassRules = '' } = config;
  if (mode === 'direct' || mode === 'system' || proxyRules === '') return 'DIRECT';
  const bypassed = proxyBypassRules
    .split(/[,;]/)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
    .some((rule) => matches(hostname, rule));
  if (bypassed) return 'DIRECT';
  const rules = proxyRules.split(';').map((rule) => rule.trim());
  const scheme = protocol.slice(0, -1);
  const own = rules.find((rule) => rule.startsWith(`${scheme}=`))?.slice(scheme.length + 1);
  const server = own ?? rules.find((rule) => !rule.includes('='));
  return server === undefined ? 'DIRECT' : named(server);
}

/** `socks5://host:port` in the words of a PAC file. */
function named(server: string): string {
  const [, scheme, place] = /^(?:(\w+):\/\/)?(.+)$/.exec(server) ?? [];
  if (place === undefined || place === 'direct') return 'DIRECT';
  const words: Record<string, string> = { https: 'HTTPS', socks: 'SOCKS', socks4: 'SOCKS', socks5: 'SOCKS5' };
  return `${words[scheme ?? ''] ?? 'PROXY'} ${place}`;
}

function matches(host: string, rule: string): boolean {
  if (rule === '<local>') return !host.includes('.');
  const pattern = rule.startsWith('.') ? `*${rule}` : rule;
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'i').test(host);
}
