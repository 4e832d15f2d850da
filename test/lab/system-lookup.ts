import { createSocket } from 'node:dgram';
import { decode, encode } from 'dns-packet';
import type { LookupResult } from '../../electron/engine/net/network-profile.ts';

interface Options {
  servers: readonly string[];
  hostsFile: string;
  endpoint(address: string, port: number): { address: string; port: number };
  signal: AbortSignal;
}

type Found = { address: string; family: 4 | 6 }[];
type Partial = { rcode: string; addresses: Found } | 'timeout' | 'unreachable';

/** resolv.conf's own defaults (resolv.conf(5)): 5 s per server, two rounds. */
const attemptMs = 5000;
const rounds = 2;

/**
 * getaddrinfo as a stub resolver does it: hosts file first, then both families at once at the first server that
 * answers. A SERVFAIL or REFUSED makes it try the next server.
 */
export async function systemLookup(host: string, options: Options): Promise<LookupResult> {
  const named = fromHostsFile(options.hostsFile, host);
  if (named.length > 0) return { ok: true, addresses: named };
  if (options.servers.length === 0) return { ok: false, code: 'dns-unknown', text: 'EAI_AGAIN: no resolver' };
  let last: Partial = 'timeout';
  for (let round = 0; round < rounds; round++) {
    for (const server of options.servers) {
      if (options.signal.aborted) return { ok: false, code: 'dns-timeout' };
      const [v4, v6] = await Promise.all([
        ask(server, host, 'A', options),
        ask(server, host, 'AAAA', options),
      ]);
      const parts = [v4, v6].filter((part) => typeof part === 'object');
      const addresses = parts.flatMap((part) => part.addresses);
      if (addresses.length > 0) return { ok: true, addresses };
      if (parts.some(({ rcode }) => rcode === 'NXDOMAIN' || rcode === 'NOERROR')) {
        return { ok: false, code: 'dns-nxdomain', text: 'ENOTFOUND' };
      }
      last = parts[0] ?? v4;
    }
    if (typeof last === 'object') return { ok: false, code: 'dns-servfail', text: 'EAI_AGAIN' };
  }
  if (last === 'unreachable') return { ok: false, code: 'dns-unknown', text: 'EAI_AGAIN: unreachable' };
  return { ok: false, code: 'dns-timeout', text: 'EAI_AGAIN' };
}

function fromHostsFile(file: string, host: string): Found {
  return file.split('\n').flatMap((line): Found => {
    const [address, ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!address || !names.some((name) => name.toLowerCase() === host.toLowerCase())) return [];
    return [{ address, family: address.includes(':') ? 6 : 4 }];
  });
}

function ask(server: string, name: string, type: 'A' | 'AAAA', options: Options): Promise<Partial> {
  const at = options.endpoint(server, 53);
  const id = Math.floor(Math.random() * 65_536);
  return new Promise((resolve) => {
    const socket = createSocket({ type: at.address.includes(':') ? 'udp6' : 'udp4' });
    let ended = false;
    const end = (result: Partial) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      options.signal.removeEventListener('abort', aborted);
      socket.close();
      resolve(result);
    };
    const aborted = () => end('timeout');
    const timer = setTimeout(() => end('timeout'), attemptMs);
    options.signal.addEventListener('abort', aborted, { once: true });
    socket.on('error', () => end('unreachable'));
    socket.on('message', (message) => {
      const found = read(message, id, name, type);
      if (found) end(found);
    });
    socket.connect(at.port, at.address, () => {
      socket.send(encode({ type: 'query', id, flags: 256, questions: [{ name, type }] }), (error) => {
        if (error) end('unreachable');
      });
    });
  });
}

function read(message: Buffer, id: number, name: string, type: 'A' | 'AAAA'): Partial | undefined {
  try {
    const packet = decode(message) as ReturnType<typeof decode> & { rcode?: string };
    if (packet.id !== id || packet.questions?.[0]?.name.toLowerCase() !== name.toLowerCase())
      return undefined;
    const addresses = (packet.answers ?? []).flatMap((record): Found => {
      if (record.type !== type || typeof record.data !== 'string') return [];
      return [{ address: record.data, family: type === 'A' ? 4 : 6 }];
    });
    return { rcode: packet.rcode ?? 'NOERROR', addresses };
  } catch {
    return undefined;
  }
}
