import { localAddresses } from './local-addresses.ts';
import { patient } from './patient.ts';
import { queryRegistry } from './query-registry.ts';
import { notRead, notTold, type Reading, read } from './reading.ts';
import { parseRegistry, type Registry } from './registry.ts';
import { type RunCommand, runCommand, shownCommand, whyOf } from './run-command.ts';
import { type MacResolver, macServersFor, noResolvers, parseScutilDns } from './scutil.ts';
import { interfacesKey, windowsDnsServers } from './windows-dns.ts';

/**
 * The resolvers that this computer asks, by what its own tools say where the runtime's word is not enough: on macOS
 * because c-ares does not know which names a VPN takes (c-ares#642), on Windows when it found none (nodejs/node#62748).
 */
export function systemDnsServers(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  runtime: () => string[],
  run: RunCommand = runCommand,
  addresses: () => Reading<readonly string[]> = addressesHere,
): (name?: string) => Promise<Reading<string[]>> {
  const scutil = patient('scutil --dns', () => askScutil(run));
  const registry = patient('reg.exe', () => askRegistry(run, environment));
  return async (name) => {
    if (platform === 'darwin') return macServers(await scutil(), name, runtime);
    const servers = runtime();
    if (servers.length > 0) return read(servers);
    return platform === 'win32' ? windowsServers(await registry(), addresses()) : notTold;
  };
}

function macServers(
  resolvers: Reading<MacResolver[]>,
  name: string | undefined,
  runtime: () => string[],
): Reading<string[]> {
  if (resolvers.is === 'value') {
    const servers = macServersFor(resolvers.value, name).slice(0, 8);
    if (servers.length > 0) return read(servers);
    return resolvers.value.length > 0 ? notTold : { is: 'absent' };
  }
  // Which of them is asked for the name is what the runtime does not know.
  if (name !== undefined && resolvers.is === 'not-read') return resolvers;
  const servers = runtime();
  return servers.length > 0 ? read(servers) : resolvers;
}

function windowsServers(registry: Reading<Registry>, local: Reading<readonly string[]>): Reading<string[]> {
  if (registry.is !== 'value') return registry;
  if (local.is !== 'value') return local;
  const servers = windowsDnsServers(registry.value, local.value);
  // The key has IPv4's resolvers only.
  return servers.length > 0 ? read(servers) : notTold;
}

async function askScutil(run: RunCommand): Promise<Reading<MacResolver[]>> {
  const file = '/usr/sbin/scutil';
  const args = ['--dns'];
  const end = await run(file, args);
  const what = shownCommand(file, args);
  if ('failure' in end) return notRead(what, end.failure);
  if (end.code !== 0 && end.stdout.trim() !== noResolvers) return notRead(what, whyOf(end));
  const resolvers = parseScutilDns(end.stdout);
  return resolvers === undefined ? notRead(what, 'not-understood') : read(resolvers);
}

async function askRegistry(
  run: RunCommand,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Reading<Registry>> {
  const text = await queryRegistry(run, environment, [interfacesKey], 'all')[interfacesKey];
  return text.is === 'value' ? read(parseRegistry(text.value)) : text;
}

function addressesHere(): Reading<string[]> {
  const here = localAddresses();
  return here.is === 'value' ? read(here.value.map(({ address }) => address)) : here;
}
