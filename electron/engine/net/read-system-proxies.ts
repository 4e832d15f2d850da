import { parseGsettings } from './gsettings.ts';
import { inTime, PATIENCE_MS } from './patient.ts';
import { queryRegistry } from './query-registry.ts';
import { absent, type NotRead, notRead, type Reading, read } from './reading.ts';
import { parseRegistry } from './registry.ts';
import { outputOf, type RunCommand, shownCommand, whyOf } from './run-command.ts';
import { parseScutilProxy } from './scutil.ts';
import { noProxies, type SystemProxies } from './system-proxies.ts';
import { internetSettingsKeys, keysThatCount, windowsProxies } from './windows-proxies.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the desktop is set to, and what of it could not be read: as long as that is not empty, "nothing set" is not known. */
export interface ReadProxies {
  proxies: SystemProxies;
  notRead: readonly NotRead[];
}

/** What the desktop is set to. Never rejects. */
export async function readSystemProxies(
  platform: NodeJS.Platform,
  environment: Environment,
  run: RunCommand,
  patienceMs = PATIENCE_MS,
): Promise<ReadProxies> {
  switch (platform) {
    case 'darwin':
      return asProxies(await inTime('scutil --proxy', fromScutil(run), patienceMs));
    case 'win32':
      return fromRegistry(environment, run, patienceMs);
    case 'linux':
      return asProxies(await inTime('gsettings', fromGsettings(run), patienceMs));
    default:
      return { proxies: noProxies, notRead: [] };
  }
}

function asProxies(reading: Reading<SystemProxies>): ReadProxies {
  switch (reading.is) {
    case 'value':
      return { proxies: reading.value, notRead: [] };
    case 'not-read':
      return { proxies: noProxies, notRead: [{ what: reading.what, why: reading.why }] };
    case 'absent':
    case 'not-told':
      return { proxies: noProxies, notRead: [] };
  }
}

function understood<T>(
  text: Reading<string>,
  parse: (text: string) => T | undefined,
  what: string,
): Reading<T> {
  if (text.is !== 'value') return text;
  const value = parse(text.value);
  return value === undefined ? notRead(what, 'not-understood') : read(value);
}

async function fromScutil(run: RunCommand): Promise<Reading<SystemProxies>> {
  const text = await outputOf(run, '/usr/sbin/scutil', ['--proxy']);
  return understood(text, parseScutilProxy, 'scutil --proxy');
}

/** The settings are the same in both views of the registry; the policy is read in the one of the system's own width. */
async function fromRegistry(
  environment: Environment,
  run: RunCommand,
  patienceMs: number,
): Promise<ReadProxies> {
  const until = performance.now() + patienceMs;
  const readings = new Map<string, Reading<string>>();
  const ask = async (keys: readonly string[]): Promise<void> => {
    const patience = Math.max(0, until - performance.now());
    const asked = Object.entries(queryRegistry(run, environment, keys));
    await Promise.all(
      asked.map(async ([key, text]) => {
        readings.set(key, await inTime(`reg.exe query ${key}`, text, patience));
      }),
    );
  };
  const registry = () =>
    parseRegistry([...readings.values()].map((one) => (one.is === 'value' ? one.value : '')).join('\n'));
  await ask(internetSettingsKeys);
  const keys = keysThatCount(registry());
  await ask(keys.filter((key) => !readings.has(key)));
  const unread = keys.flatMap((key): NotRead[] => {
    const text = readings.get(key);
    return text?.is === 'not-read' ? [{ what: text.what, why: text.why }] : [];
  });
  return { proxies: windowsProxies(registry()), notRead: unread };
}

const GSETTINGS = '/usr/bin/gsettings';

/** Neither the tool nor its schema: no desktop that has such settings. */
async function fromGsettings(run: RunCommand): Promise<Reading<SystemProxies>> {
  const args = ['list-recursively', 'org.gnome.system.proxy'];
  const end = await run(GSETTINGS, args);
  if ('failure' in end && end.failure === 'ENOENT') return absent;
  if ('code' in end && end.code !== 0 && /^No (?:such schema|schemas installed)/m.test(end.stderr))
    return absent;
  const what = shownCommand(GSETTINGS, args);
  if ('failure' in end || end.code !== 0) return notRead(what, whyOf(end));
  return understood(read(end.stdout), parseGsettings, what);
}
