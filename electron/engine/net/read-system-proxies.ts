import { parseGsettings } from './gsettings.ts';
import { parseRegistry } from './registry.ts';
import { type RunCommand, systemFile } from './run-command.ts';
import { parseScutilProxy } from './scutil.ts';
import { noProxies, type SystemProxies } from './system-proxies.ts';
import { internetSettingsKeys, windowsProxies } from './windows-proxies.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the desktop is set to; nothing where its tools are missing or say nothing. Never rejects. */
export async function readSystemProxies(
  platform: NodeJS.Platform,
  environment: Environment,
  run: RunCommand,
): Promise<SystemProxies> {
  if (platform === 'darwin') {
    const text = await run('/usr/sbin/scutil', ['--proxy']);
    return text === undefined ? noProxies : parseScutilProxy(text);
  }
  if (platform === 'win32') {
    const reg = systemFile(environment, 'reg.exe');
    // The settings are the same in both views of the registry; the policy is read in the one of the system's own width.
    const texts = await Promise.all(internetSettingsKeys.map((key) => run(reg, ['query', key, '/reg:64'])));
    return windowsProxies(parseRegistry(texts.join('\n')));
  }
  if (platform === 'linux') {
    const text = await run('/usr/bin/gsettings', ['list-recursively', 'org.gnome.system.proxy']);
    return text === undefined ? noProxies : parseGsettings(text);
  }
  return noProxies;
}
