import { describe, expect, test } from 'vitest';
import { parseGsettings } from '../../../electron/engine/net/gsettings.ts';
import { bypasses } from '../../../electron/engine/net/proxy-bypass.ts';
import { readSystemProxies } from '../../../electron/engine/net/read-system-proxies.ts';
import { parseRegistry } from '../../../electron/engine/net/registry.ts';
import { parseScutilProxy } from '../../../electron/engine/net/scutil.ts';
import { settingsWithoutBrowser } from '../../../electron/engine/net/settings-without-browser.ts';
import { manualProxyFor, type SystemProxies } from '../../../electron/engine/net/system-proxies.ts';
import { windowsProxies } from '../../../electron/engine/net/windows-proxies.ts';
import { commands, output, understood } from './system-output.ts';

const way = ({ manual }: SystemProxies, url: string) => {
  const proxy = manualProxyFor(manual, url);
  return proxy === null ? 'DIRECT' : `${proxy.scheme}://${proxy.host}:${proxy.port}`;
};

/** As WinINET and WinHTTP write it: version, counter, flags, and texts behind their lengths. */
function connectionValue(flags: number, ...texts: string[]): Buffer {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
  };
  const parts = texts.flatMap((text) => [number(text.length), Buffer.from(text, 'latin1')]);
  return Buffer.concat([number(0x46), number(7), number(flags), ...parts, Buffer.alloc(32)]);
}

describe('macOS', () => {
  test('nothing set', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-none')));
    expect(proxies).toEqual({
      manual: { exceptions: ['*.local', '169.254/16'], exceptPlainNames: false },
      autoDetect: false,
    });
    expect(settingsWithoutBrowser({ proxies, notRead: [] }).source).toBe('none');
  });

  test('set by hand: per scheme, with exceptions; what is switched off does not count', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-manual')));
    expect(way(proxies, 'https://mail.example/')).toBe('http://secure-proxy.contoso.com:8443');
    expect(way(proxies, 'http://mail.example/')).toBe('http://proxy.contoso.com:8080');
    expect(way(proxies, 'https://intranet.contoso.com/')).toBe('DIRECT');
    expect(way(proxies, 'https://169.254.7.7/')).toBe('DIRECT');
    expect(way(proxies, 'https://printer/')).toBe('DIRECT');
    expect(proxies.pacUrl).toBeUndefined();
    expect(proxies.manual.socks).toBeUndefined();
  });

  test('a script; what is nested belongs to one interface', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-pac')));
    expect(proxies.pacUrl).toBe('http://wpad.contoso.com:8081/proxy.pac?site=berlin');
    expect(proxies.autoDetect).toBe(true);
    expect(way(proxies, 'http://mail.example/')).toBe('DIRECT');
  });

  test('a script that a VPN gave, for all or in the same output with what single interfaces have', () => {
    const alone = understood(parseScutilProxy(output('macos/scutil-proxy-pac-of-vpn')));
    expect(alone).toEqual({
      manual: { exceptions: [], exceptPlainNames: false },
      pacUrl: 'http://wpad.contoso.com/wpad.dat',
      autoDetect: false,
    });
    const scoped = understood(parseScutilProxy(output('macos/scutil-proxy-scoped')));
    expect(scoped).toEqual({ ...alone, pacUrl: 'http://vpn.contoso.com/proxy.pac' });
  });

  test('a program on this computer is the proxy for all schemes', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-this-computer')));
    expect(way(proxies, 'https://mail.example/')).toBe('http://127.0.0.1:7890');
    expect(way(proxies, 'http://mail.example/')).toBe('http://127.0.0.1:7890');
    expect(proxies.manual.socks).toEqual({ host: '::1', port: 7891, scheme: 'socks5' });
    expect(proxies.pacUrl).toBeUndefined();
    for (const direct of ['192.168.4.5', '172.31.0.1', 'printer.local', 'a.crashes.example.com', '[fd00::9]'])
      expect(way(proxies, `https://${direct}/`), direct).toBe('DIRECT');
    // Chromium's word for names without a dot means nothing to macOS.
    expect(way(proxies, 'https://printer/')).toBe('http://127.0.0.1:7890');
  });

  test('SOCKS alone is for what has none of its own', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-socks')));
    expect(way(proxies, 'https://mail.example/')).toBe('socks5://127.0.0.1:8080');
    expect(settingsWithoutBrowser({ proxies, notRead: [] }).source).toBe('platform');
  });

  test('a script that is given itself, whatever its lines look like', async () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-script-inside')));
    expect(proxies).toEqual({
      manual: { exceptions: ['*.local'], exceptPlainNames: false },
      pacUrl: 'data:',
      autoDetect: true,
    });
    const settings = settingsWithoutBrowser({ proxies, notRead: [] });
    expect(await settings.forUrl('https://mail.example/')).toEqual({
      proxy: null,
      problem: 'pac-not-evaluated',
    });
    const last = output('macos/scutil-proxy-script-inside').replace(/^ {2}ProxyAutoDisc[^}]*/m, '');
    expect(understood(parseScutilProxy(last))).toEqual({ ...proxies, autoDetect: false });
    const off = last.replace('ProxyAutoConfigEnable : 1', 'ProxyAutoConfigEnable : 0');
    expect(understood(parseScutilProxy(off)).pacUrl).toBeUndefined();
    expect(parseScutilProxy(last.slice(0, last.indexOf('}')))).toBeUndefined();
  });

  test('names in other scripts, an address of IPv6, who signs in, and keys that say nothing here', () => {
    const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-odd')));
    expect(proxies).toEqual({
      manual: {
        https: { host: '2001:db8::80', port: 443, scheme: 'http' },
        http: { host: '192.0.2.80', port: 3128, scheme: 'http' },
        exceptions: ['*.local', '*.büro.contoso.com', '社内.contoso.com'],
        exceptPlainNames: false,
      },
      autoDetect: true,
    });
  });
});

describe('Windows', () => {
  const read = (...names: string[]) =>
    windowsProxies(parseRegistry(names.map((name) => output(`windows/${name}`)).join('\n')));

  test('switched off: what is left over does not count', () => {
    const proxies = read('internet-settings-none');
    expect(proxies).toEqual({ manual: { exceptions: [], exceptPlainNames: false }, autoDetect: true });
    expect(settingsWithoutBrowser({ proxies, notRead: [] }).source).toBe('none');
  });

  test('one for all', () => {
    const proxies = read('internet-settings-one-for-all');
    expect(way(proxies, 'https://mail.example/')).toBe('http://proxy.contoso.com:8080');
    expect(way(proxies, 'http://mail.example/')).toBe('http://proxy.contoso.com:8080');
    expect(way(proxies, 'https://mail.contoso.com/')).toBe('DIRECT');
    expect(way(proxies, 'https://10.1.2.3/')).toBe('DIRECT');
    expect(way(proxies, 'https://intranet/')).toBe('DIRECT');
    expect(proxies.autoDetect).toBe(false);
  });

  test('one per scheme, and an untidy list of exceptions', () => {
    const proxies = read('internet-settings-per-scheme');
    expect(way(proxies, 'https://mail.example/')).toBe('http://secure.contoso.com:8443');
    expect(way(proxies, 'http://mail.example/')).toBe('http://web.contoso.com:80');
    expect(proxies.manual.socks).toEqual({ host: 'socks.contoso.com', port: 1080, scheme: 'socks5' });
    expect(way(proxies, 'https://direct.fabrikam.com/')).toBe('DIRECT');
    expect(way(proxies, 'http://direct.fabrikam.com/')).toBe('http://web.contoso.com:80');
    expect(way(proxies, 'https://intranet/')).toBe('http://secure.contoso.com:8443');
  });

  /** https://learn.microsoft.com/windows/win32/wininet/enabling-internet-functionality: a list, tried in its order. */
  test.each([
    ['proxy1.contoso.com:8080;proxy2.contoso.com:8080', 'http://proxy1.contoso.com:8080'],
    ['proxy1.contoso.com:8080 proxy2.contoso.com:8080', 'http://proxy1.contoso.com:8080'],
    ['proxy1.contoso.com:8080;', 'http://proxy1.contoso.com:8080'],
    [' ; proxy1.contoso.com:8080 ; ', 'http://proxy1.contoso.com:8080'],
    ['http://proxy1.contoso.com:8080;', 'http://proxy1.contoso.com:8080'],
    ['https=proxy1.contoso.com:8080;https=proxy2.contoso.com:8080', 'http://proxy1.contoso.com:8080'],
    ['http=web.contoso.com:80;https=proxy1.contoso.com:8080;', 'http://proxy1.contoso.com:8080'],
    ['https=;https=proxy1.contoso.com:8080', 'http://proxy1.contoso.com:8080'],
    [';', 'DIRECT'],
  ])('a list of proxies: the first that can be used, %s', (server, expected) => {
    const text = output('windows/internet-settings-one-for-all').replace(
      /^( +ProxyServer +REG_SZ +).*$/m,
      (_, name: string) => `${name}${server}`,
    );
    expect(way(windowsProxies(parseRegistry(text)), 'https://mail.example/')).toBe(expected);
  });

  test('a script, and a policy that names another', () => {
    expect(read('internet-settings-script').pacUrl).toBe('http://wpad.contoso.com/proxy.pac');
    expect(read('internet-settings-script', 'policy-user-script').pacUrl).toBe(
      'http://policy.contoso.com/managed.pac',
    );
  });

  test('a policy that takes the machine’s settings instead of the person’s', () => {
    const proxies = read('internet-settings-script', 'policy-per-machine', 'internet-settings-machine');
    expect(way(proxies, 'https://mail.example/')).toBe('http://machine-proxy.contoso.com:8080');
    expect(proxies.pacUrl).toBeUndefined();
    expect(way(read('internet-settings-none', 'internet-settings-machine'), 'https://mail.example/')).toBe(
      'DIRECT',
    );
  });

  const connections = (hive: string, name: string, bytes: Buffer) =>
    parseRegistry(
      [
        output('windows/internet-settings-none').replace(/^ +AutoDetect .*$/m, ''),
        `${hive}\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections`,
        `    ${name}    REG_BINARY    ${bytes.toString('hex').toUpperCase()}`,
      ].join('\r\n'),
    );
  const current = 'HKEY_CURRENT_USER';
  const local = 'HKEY_LOCAL_MACHINE';

  test.for<[flags: number, searches: boolean]>([
    [0x1, false],
    [0x3, false],
    [0x5, false],
    [0x9, true],
    [0xb, true],
    [0xf, true],
  ])('the switch for looking for a script, flags %i: %s', ([flags, searches], { expect }) => {
    const value = connectionValue(flags, 'proxy.contoso.com:8080');
    expect(windowsProxies(connections(current, 'DefaultConnectionSettings', value)).autoDetect).toBe(
      searches,
    );
    // Of the person, unless the settings are the machine's.
    expect(windowsProxies(connections(local, 'DefaultConnectionSettings', value)).autoDetect).toBe(false);
  });

  test.for<[name: string, value: Buffer, services: SystemProxies['services']]>([
    // https://learn.microsoft.com/troubleshoot/windows-server/networking/use-group-policy-apply-winhttp-proxy-settings
    ['direct', Buffer.from('1800000000000000010000000000000000000000', 'hex'), null],
    [
      'one',
      connectionValue(3, 'proxy.contoso.com:8080', '<local>'),
      { scheme: 'http', host: 'proxy.contoso.com', port: 8080 },
    ],
    [
      'one a scheme',
      connectionValue(3, 'http=a.example:1;https=b.example:2'),
      { scheme: 'http', host: 'b.example', port: 2 },
    ],
    ['switched off', connectionValue(1, 'proxy.contoso.com:8080'), null],
    ['cut off', connectionValue(3, 'proxy.contoso.com:8080').subarray(0, 20), undefined],
    ['too short for its flags', Buffer.from('180000', 'hex'), undefined],
    ['a length beyond everything', Buffer.from('180000000000000003000000ffffffff61', 'hex'), undefined],
  ])('what services use, %s', ([, value, services], { expect }) => {
    expect(windowsProxies(connections(local, 'WinHttpSettings', value)).services).toEqual(services);
  });

  test('what services use is direct where nothing is set, and unknown where the key was not read', () => {
    expect(read('internet-settings-none').services).toBeUndefined();
    expect(windowsProxies(connections(local, 'SavedLegacySettings', Buffer.alloc(0))).services).toBeNull();
  });

  test('a missing key says so in the person’s language', async () => {
    expect(parseRegistry(output('windows/missing-key-german')).size).toBe(0);
    const odd = [
      'HKEY_CURRENT_USER\\A',
      '    REG_SZ    REG_SZ    REG_SZ',
      '    a    b    REG_DWORD',
      '    REG_SZ    x',
    ];
    expect([...(parseRegistry(odd.join('\r\n')).get('hkey_current_user\\a')?.values() ?? [])]).toEqual([
      { name: 'REG_SZ', type: 'REG_SZ', data: 'REG_SZ' },
      { name: 'a    b', type: 'REG_DWORD', data: '' },
    ]);
    const run = commands({
      'HKCU\\Software\\Microsoft': output('windows/internet-settings-script'),
    });
    const { proxies, notRead } = await readSystemProxies('win32', { SystemRoot: 'C:\\Windows' }, run);
    expect(proxies.pacUrl).toBe('http://wpad.contoso.com/proxy.pac');
    expect(notRead).toEqual([]);
    // That the person's own key was printed shows that the two policies are not there, and were not refused.
    expect(run.run).toHaveLength(5);
    expect(run.run.every((line) => line.startsWith('C:\\Windows\\System32\\reg.exe query HK'))).toBe(true);
  });
});

describe('Linux', () => {
  test('by the mode, whatever else is set', () => {
    expect(understood(parseGsettings(output('linux/gsettings-none')))).toMatchObject({ autoDetect: false });
    expect(way(understood(parseGsettings(output('linux/gsettings-none'))), 'http://mail.example/')).toBe(
      'DIRECT',
    );
    const manual = understood(parseGsettings(output('linux/gsettings-manual')));
    expect(way(manual, 'https://mail.example/')).toBe('http://secure.contoso.com:8443');
    expect(way(manual, 'http://mail.example/')).toBe('http://proxy.contoso.com:8080');
    expect(way(manual, 'http://wiki.intranet.contoso.com/')).toBe('DIRECT');
    expect(way(manual, 'http://10.1.2.3/')).toBe('DIRECT');
    const auto = understood(parseGsettings(output('linux/gsettings-auto')));
    expect(auto.pacUrl).toBe('http://wpad.contoso.com/proxy.pac');
    expect(way(auto, 'http://mail.example/')).toBe('DIRECT');
  });
});

test.each([
  ['*.contoso.com', 'https://mail.contoso.com/', true],
  ['*.contoso.com', 'https://contoso.com/', false],
  ['.contoso.com', 'https://mail.contoso.com/', true],
  ['contoso.com', 'https://contoso.com/', true],
  ['contoso.com', 'https://mail.contoso.com/', false],
  ['10.*', 'https://10.1.2.3/', true],
  ['10.*', 'https://110.1.2.3/', false],
  ['*contoso*', 'https://mail.contoso.com/', true],
  ['*.contoso.com:8443', 'https://mail.contoso.com/', false],
  ['*.contoso.com:443', 'https://mail.contoso.com/', true],
  ['169.254/16', 'http://169.254.1.1/', true],
  ['169.254/16', 'http://169.253.1.1/', false],
  ['10.0.0.0/8', 'http://10.200.1.1/', true],
  ['2001:db8::/32', 'http://[2001:db8::1]/', true],
  ['[::1]', 'http://[::1]/', true],
  ['https://mail.contoso.com', 'http://mail.contoso.com/', false],
  ['<-loopback>', 'http://loopback/', false],
  ['', 'http://mail.contoso.com/', false],
  [`${'*a'.repeat(400)}*b`, `http://${'a'.repeat(60)}.example/`, false],
])('exception %s and %s: %s', (entry, url, expected) => {
  expect(bypasses(entry, new URL(url))).toBe(expected);
});

test('without a browser a script is named and not followed', async () => {
  const proxies = understood(parseScutilProxy(output('macos/scutil-proxy-pac')));
  const settings = settingsWithoutBrowser({ proxies, notRead: [] });
  expect(settings).toMatchObject({ source: 'platform', autoDetect: true });
  expect(await settings.forUrl('https://mail.example/')).toEqual({
    proxy: null,
    problem: 'pac-not-evaluated',
  });
});
