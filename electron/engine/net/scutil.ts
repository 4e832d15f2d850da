import { isIP } from 'node:net';
import { noProxies, type SystemProxies } from './system-proxies.ts';

/**
 * `scutil --proxy`: a dictionary of `Key : value` lines, arrays and dictionaries nested in braces. Only the top level
 * counts: what is nested belongs to single interfaces (`__SCOPED__`). Keys as in SystemConfiguration's SCSchemaDefinitions.h.
 * A script that is given itself has no address: `data:` stands for it. `undefined`: not such a dictionary, or not all of it.
 * https://github.com/apple-oss-distributions/configd/blob/main/scutil.tproj/tests.c
 */
export function parseScutilProxy(text: string): SystemProxies | undefined {
  if (text.trim() === 'No proxy configuration available') return noProxies;
  const { values, arrays, whole } = parseDictionary(withoutScript(text.split('\n')));
  if (!whole) return undefined;
  const on = (key: string) => values.get(key) === '1';
  const endpoint = (name: string, scheme: 'http' | 'socks5') => {
    const host = values.get(`${name}Proxy`);
    if (!on(`${name}Enable`) || host === undefined || host === '' || host === '<NULL>') return undefined;
    const port = Number(values.get(`${name}Port`));
    const usable = Number.isInteger(port) && port > 0 && port < 65536;
    return { host, port: usable ? port : scheme === 'socks5' ? 1080 : 80, scheme };
  };
  const secure = endpoint('HTTPS', 'http');
  const clear = endpoint('HTTP', 'http');
  const other = endpoint('SOCKS', 'socks5');
  const address = values.get('ProxyAutoConfigURLString') ?? (values.has(scriptKey) ? 'data:' : undefined);
  const script = on('ProxyAutoConfigEnable') ? address : undefined;
  return {
    manual: {
      ...(secure && { https: secure }),
      ...(clear && { http: clear }),
      ...(other && { socks: other }),
      exceptions: arrays.get('ExceptionsList') ?? [],
      exceptPlainNames: on('ExcludeSimpleHostnames'),
    },
    ...(script && { pacUrl: script }),
    autoDetect: on('ProxyAutoDiscoveryEnable'),
  };
}

/** The script itself, instead of its address: a VPN or a profile may give one. */
const scriptKey = 'ProxyAutoConfigJavaScript';

/**
 * The lines of a script look like keys and closing braces. Keys are sorted, so it ends before the first of those that may
 * follow, or before the last brace of all.
 */
function withoutScript(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => line.startsWith(`  ${scriptKey} : `));
  if (start < 0) return lines;
  const next = lines.findIndex(
    (line, at) => at > start && /^ {2}(?:ProxyAuto|ProxyCaptive|RTSP|SOCKS|Transport|__)\w* : /.test(line),
  );
  const end = next < 0 ? lines.lastIndexOf('}') : next;
  return [...lines.slice(0, start), `  ${scriptKey} : `, ...lines.slice(Math.max(end, start + 1))];
}

function parseDictionary(lines: readonly string[]): {
  values: Map<string, string>;
  arrays: Map<string, string[]>;
  /** It was opened and closed. */
  whole: boolean;
} {
  const values = new Map<string, string>();
  const arrays = new Map<string, string[]>();
  let depth = 0;
  let array: string[] | undefined;
  for (const line of lines.map((one) => one.trim())) {
    if (line === '}') {
      depth -= 1;
      array = undefined;
      continue;
    }
    const [key, value] = keyAndValue(line, line.search(/\s:/) + 1);
    if (line.endsWith('{')) {
      depth += 1;
      if (depth === 2 && value.startsWith('<array>')) {
        array = [];
        arrays.set(key, array);
      } else array = undefined;
      continue;
    }
    if (depth === 1 && key !== '') values.set(key, value);
    else if (depth === 2) array?.push(value);
  }
  const first = lines.find((line) => line.trim() !== '') ?? '';
  return { values, arrays, whole: depth === 0 && first.trimStart().startsWith('<dictionary> {') };
}

/** What stands before and behind the colon at `at`; nothing without one. */
function keyAndValue(line: string, at: number): [key: string, value: string] {
  return line[at] === ':' ? [line.slice(0, at).trim(), line.slice(at + 1).trim()] : ['', ''];
}

/** One `resolver` block of `scutil --dns`. */
export interface MacResolver {
  /** Which queries it is for: `default`, those under its domain, or those bound to its interface. */
  use: 'default' | 'domain' | 'scoped';
  /** Lower case; for `domain`. */
  domain?: string;
  /** Link-local ones with their interface. None: they listen at a port of their own, where nobody asks here. */
  servers: string[];
  interface?: string;
  order: number;
}

/** What `scutil --dns` prints when there are none; it ends with 1 then. */
export const noResolvers = 'No DNS configuration available';

/**
 * `scutil --dns`, in the shape that configd's dnsinfo prints. Multicast resolvers and such without a server are left out.
 * "Supplemental" alone means nothing: with a domain it is split DNS, without one the VPN answers for all. `undefined`:
 * something else, or not all of it.
 * https://github.com/apple-oss-distributions/configd/blob/main/dnsinfo/dnsinfo_logging.h
 */
export function parseScutilDns(text: string): MacResolver[] | undefined {
  if (text.trim() === noResolvers) return [];
  if (!/^DNS configuration$/m.test(text) || !text.endsWith('\n')) return undefined;
  const found: MacResolver[] = [];
  let scoped = false;
  let mdns = false;
  let port = 53;
  let current: MacResolver | undefined;
  const end = () => {
    if (current && !mdns && current.servers.length > 0) {
      const { servers, interface: name } = current;
      found.push({ ...current, servers: port === 53 ? servers.map((one) => withInterface(one, name)) : [] });
    }
    current = undefined;
    mdns = false;
    port = 53;
  };
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('DNS configuration')) {
      end();
      scoped = line !== 'DNS configuration';
    } else if (/^resolver #\d+$/.test(line)) {
      end();
      current = { use: scoped ? 'scoped' : 'default', servers: [], order: 0 };
    } else if (current) {
      const [key, value] = keyAndValue(line, line.indexOf(':'));
      if (/^nameserver\[\d+\]$/.test(key)) {
        if (isIP(value.replace(/%.*/, '')) !== 0) current.servers.push(value);
      } else if (key === 'domain' && !scoped) {
        current.use = 'domain';
        current.domain = value.toLowerCase().replace(/\.$/, '');
      } else if (key === 'if_index') {
        const name = /\(([^()]+)\)/.exec(value)?.[1];
        // An interface that is gone is printed as `?`.
        if (name !== undefined && name !== '?') current.interface = name;
      } else if (key === 'port') port = Number(value);
      else if (key === 'order') current.order = Number(value) || 0;
      else if (key === 'options') mdns = value.split(/\s+/).includes('mdns');
    }
  }
  end();
  return found;
}

/** After a link-local address some versions print no interface, or its number with a letter behind it. */
function withInterface(server: string, name: string | undefined): string {
  const [address = '', zone = ''] = server.split('%');
  const named = /^[a-z]/i.test(zone);
  return name !== undefined && !named && /^fe[89ab]/i.test(address) ? `${address}%${name}` : server;
}

/**
 * Servers that macOS asks for the name: those of the longest domain that it is under, else the default ones, by order.
 * Without a name: the default ones.
 */
export function macServersFor(resolvers: readonly MacResolver[], name?: string): string[] {
  const wanted = (name ?? '').toLowerCase().replace(/\.$/, '');
  const under = (domain: string) => wanted === domain || wanted.endsWith(`.${domain}`);
  const byDomain = resolvers
    .filter((one) => one.use === 'domain' && one.domain !== undefined && under(one.domain))
    .sort((a, b) => (b.domain?.length ?? 0) - (a.domain?.length ?? 0) || a.order - b.order);
  const [best] = byDomain;
  if (best) return [...new Set(best.servers)];
  const defaults = resolvers.filter((one) => one.use === 'default').sort((a, b) => a.order - b.order);
  return [...new Set(defaults.flatMap((one) => one.servers))];
}
