import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../shared/model/report.ts';
import { whyNot } from './prerequisites.ts';
import type { RegistryValues } from './registry-file.ts';
import { internetSettings, WindowsComputer, type WindowsOptions } from './windows-computer.ts';

const machine = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mailpath';
const user = 'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Mailpath';
const machineProxies =
  'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const userProxies =
  'HKEY_CURRENT_USER\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const perMachineSettings = internetSettings.replace('HKEY_CURRENT_USER', 'HKEY_LOCAL_MACHINE');
const of32Bits = perMachineSettings.replace('Software', 'Software\\WOW6432Node');

const computers: WindowsComputer[] = [];
afterEach(() => {
  for (const computer of computers.splice(0)) computer.remove();
});
function computer(options: WindowsOptions): WindowsComputer {
  const made = new WindowsComputer(options);
  computers.push(made);
  return made;
}

/** What the command takes as its policy from this registry. */
async function policyOf(registry: RegistryValues) {
  const { exitCode, stdout, stderr } = await computer({ registry }).mailpath(['policy', '--format', 'json']);
  const { sources, values, problems } = JSON.parse(stdout || stderr);
  return { exitCode, sources, values, problems };
}

/** A run without a network, for what it says of this computer. */
async function observed(options: WindowsOptions, probe: string) {
  const line = ['diagnose', 'contoso.com', '--budget', '8', '--format', 'json', '--redact', 'none'];
  const { stdout, stderr } = await computer(options).mailpath(line);
  const report = JSON.parse(stdout || stderr) as Report;
  return report.observations.filter((one) => one.probe === probe);
}

describe.skipIf(whyNot() !== undefined)('the policy in the registry', () => {
  test('the machine’s before the user’s, and what does not fit is named', async () => {
    const { exitCode, sources, values, problems } = await policyOf({
      [machine]: { defaultDomain: 'contoso.com', disableDoh: 7, redactionLevel: 'strict', bogus: 'x' },
      [`${machine}\\extraProbes`]: { intranet: 'https://intranet.contoso.com/' },
      [user]: { defaultDomain: 'fabrikam.com', helpdeskUrl: 'https://help.contoso.com/' },
      [`${user}\\knownInspectionIssuers`]: { '10': 'Ten', '2': 'Two' },
    });
    expect(sources).toMatchObject([
      { layer: 'machine', found: true, usable: true },
      { layer: 'user', found: true, usable: true },
    ]);
    expect(values.map(({ key, value, layer }: Record<string, unknown>) => [key, value, layer])).toEqual([
      ['defaultDomain', 'contoso.com', 'machine'],
      ['helpdeskUrl', 'https://help.contoso.com/', 'user'],
      ['redactionLevel', 'strict', 'machine'],
      ['knownInspectionIssuers', ['Two', 'Ten'], 'user'],
      ['extraProbes', [{ id: 'intranet', url: 'https://intranet.contoso.com/' }], 'machine'],
    ]);
    expect(problems.map(({ kind, key }: Record<string, unknown>) => [kind, key])).toEqual([
      ['unknown-key', 'bogus'],
      ['malformed-key', 'disableDoh'],
    ]);
    expect(exitCode).toBe(64);
  });

  test('of kinds that templates and scripts write', async () => {
    const { exitCode, values } = await policyOf({
      [user]: {
        disableDoh: '1',
        helpdeskUrl: { expand: 'https://help.contoso.com/' },
        knownInspectionIssuers: { multi: ['Fabrikam Root', 'Fabrikam Proxy 2'] },
        vantageUrl: '',
      },
    });
    expect(values.map(({ key, value }: Record<string, unknown>) => [key, value])).toEqual([
      ['helpdeskUrl', 'https://help.contoso.com/'],
      ['disableDoh', true],
      ['knownInspectionIssuers', ['Fabrikam Root', 'Fabrikam Proxy 2']],
    ]);
    expect(exitCode).toBe(0);
  });

  test('letters that no code page of DOS has', async () => {
    const issuers = ['Contoso Prüfstelle Köln', '検査局', '€?'];
    const { values } = await policyOf({
      [machine]: { defaultDomain: 'contoso.com' },
      [`${machine}\\knownInspectionIssuers`]: Object.fromEntries(
        issuers.map((one, at) => [`${at + 1}`, one]),
      ),
    });
    expect(values).toMatchObject([
      { key: 'defaultDomain', value: 'contoso.com' },
      { key: 'knownInspectionIssuers', value: issuers },
    ]);
  });

  test('none: that is no problem', async () => {
    const { exitCode, sources, values, problems } = await policyOf({});
    expect(sources.map(({ found }: { found: boolean }) => found)).toEqual([false, false]);
    expect({ exitCode, values, problems }).toEqual({ exitCode: 0, values: [], problems: [] });
  });
});

describe.skipIf(whyNot() !== undefined)('the proxies of Windows', () => {
  test.for<[name: string, registry: RegistryValues, proxy: string | undefined]>([
    [
      'switched off: what is left over does not count',
      { [internetSettings]: { ProxyEnable: 0, ProxyServer: 'old:80' } },
      'DIRECT',
    ],
    [
      'several servers: the first',
      { [internetSettings]: { ProxyEnable: 1, ProxyServer: '10.9.9.1:80;10.9.9.2:80;' } },
      'http://10.9.9.1:80',
    ],
    [
      'one a scheme, with exceptions',
      {
        [internetSettings]: {
          ProxyEnable: 1,
          ProxyServer: 'http=10.9.9.1:80;https=10.9.9.2:8443;',
          ProxyOverride: '*.google.com;<local>',
        },
      },
      'http://10.9.9.2:8443',
    ],
    [
      'the policy of the user before the person’s own',
      {
        [internetSettings]: { ProxyEnable: 1, ProxyServer: '10.9.9.1:80' },
        [userProxies]: { ProxyServer: '10.9.9.3:80' },
      },
      'http://10.9.9.3:80',
    ],
    [
      'for the whole machine, in the 64-bit view: neither the person’s nor the user’s policy',
      {
        [machineProxies]: { ProxySettingsPerUser: 0 },
        [perMachineSettings]: { ProxyEnable: 1, ProxyServer: '10.9.9.4:80' },
        // Where a program of 32 bits would read.
        [of32Bits]: { ProxyEnable: 1, ProxyServer: '10.9.9.5:80' },
        [internetSettings]: { ProxyEnable: 1, ProxyServer: '10.9.9.1:80' },
        [userProxies]: { ProxyServer: '10.9.9.3:80' },
      },
      'http://10.9.9.4:80',
    ],
  ])('%s', async ([, registry, proxy], { expect }) => {
    const [settings] = await observed({ registry }, 'proxy');
    expect(settings).toMatchObject({ status: 'ok' });
    expect(settings).not.toHaveProperty('notRead');
    const decisions = settings?.kind === 'proxy-settings' ? settings.data?.decisions : undefined;
    expect(decisions?.find(({ host }) => host === 'outlook.office365.com')).toEqual({
      host: 'outlook.office365.com',
      proxy,
    });
  });

  test('the switch of Windows’ settings for looking for a script, and what services use', async () => {
    const direct = Buffer.from('460000000700000009000000000000000000000000000000', 'hex');
    const server = 'services-proxy.contoso.com:3128';
    const services = Buffer.concat([
      Buffer.from([24, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, server.length, 0, 0, 0]),
      Buffer.from(server),
      Buffer.alloc(4),
    ]);
    const registry = {
      [`${internetSettings}\\Connections`]: { DefaultConnectionSettings: direct },
      [`${perMachineSettings}\\Connections`]: { WinHttpSettings: services },
    };
    expect(await observed({ registry }, 'proxy')).toMatchObject([
      { data: { source: 'none', autoDetect: true, services: `http://${server}` } },
    ]);
  });

  test('a script is named and not followed; looking for one is told', async () => {
    const registry = {
      [internetSettings]: { AutoConfigURL: 'http://wpad.contoso.com/proxy.pac', AutoDetect: 1 },
    };
    expect(await observed({ registry }, 'proxy')).toMatchObject([
      { data: { pacUrl: 'http://wpad.contoso.com/proxy.pac', autoDetect: true } },
    ]);
  });
});

describe.skipIf(whyNot() !== undefined)('the hosts file of Windows', () => {
  test('is read where Windows keeps it', async () => {
    expect(await observed({ hosts: '10.0.0.5\toutlook.office365.com\r\n' }, 'hosts-file')).toMatchObject([
      {
        data: {
          path: expect.stringMatching(/^C:\\windows\\system32\\drivers\\etc\\hosts$/i),
          entries: [{ address: '10.0.0.5', name: 'outlook.office365.com' }],
        },
      },
    ]);
  });
});
