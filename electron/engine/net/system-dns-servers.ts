import { networkInterfaces } from 'node:os';
import { parseRegistry } from './registry.ts';
import { type RunCommand, runCommand, systemFile } from './run-command.ts';
import { macServersFor, parseScutilDns } from './scutil.ts';
import { interfacesKey, windowsDnsServers } from './windows-dns.ts';

/** The system is asked again after this time: networks change while the app is open. */
const FRESH_MS = 10_000;

/**
 * The resolvers that this computer asks, by what its own tools say where the runtime's word is not enough: on macOS
 * because c-ares does not know which names a VPN takes (c-ares#642), on Windows when it found none (nodejs/node#62748).
 */
export function systemDnsServers(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  runtime: () => string[],
  run: RunCommand = runCommand,
  localAddresses: () => string[] = addressesHere,
): (name?: string) => Promise<string[]> {
  const scutil = fresh(async () => {
    const text = await run('/usr/sbin/scutil', ['--dns']);
    return text === undefined ? [] : parseScutilDns(text);
  });
  const registry = fresh(async () => {
    const text = await run(systemFile(environment, 'reg.exe'), ['query', interfacesKey, '/s', '/reg:64']);
    return parseRegistry(text ?? '');
  });
  return async (name) => {
    if (platform === 'darwin') {
      const servers = macServersFor(await scutil(), name);
      if (servers.length > 0) return servers.slice(0, 8);
    }
    const servers = runtime();
    if (platform !== 'win32' || servers.length > 0) return servers;
    return windowsDnsServers(await registry(), localAddresses());
  };
}

function addressesHere(): string[] {
  return Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
}

/** One answer for everybody who asks within a while. */
function fresh<T>(read: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let until = 0;
  return () => {
    if (answer === undefined || performance.now() > until) {
      until = performance.now() + FRESH_MS;
      answer = read();
    }
    return answer;
  };
}
