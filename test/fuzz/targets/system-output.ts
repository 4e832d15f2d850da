import { readFileSync } from 'node:fs';
import { environmentProxies } from '../../../electron/engine/net/environment-proxy.ts';
import { parseGsettings } from '../../../electron/engine/net/gsettings.ts';
import {
  parseArpA,
  parseArpAn,
  parseIpNeigh,
  parseProcArp,
} from '../../../electron/engine/net/neighbour-tables.ts';
import { parsePacResult } from '../../../electron/engine/net/parse-pac-result.ts';
import { parseRegistry } from '../../../electron/engine/net/registry.ts';
import {
  parseProcRoute,
  parseProcRoute6,
  parseRouteGet,
  parseRoutePrint,
} from '../../../electron/engine/net/route-tables.ts';
import { macServersFor, parseScutilDns, parseScutilProxy } from '../../../electron/engine/net/scutil.ts';
import { windowsDnsServers } from '../../../electron/engine/net/windows-dns.ts';
import { windowsProxies } from '../../../electron/engine/net/windows-proxies.ts';
import { registryPolicy } from '../../../electron/policy/registry-values.ts';
import { bytes, type Target } from '../target.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));
/** Of one command's output (run-command.ts). */
const longest = 256 * 1024;

export const registryOutput: Target = {
  name: 'registry-output',
  grammar: 'lines',
  samples: [
    'internet-settings-machine',
    'internet-settings-per-scheme',
    'internet-settings-script',
    'mailpath-policy-machine',
    'mailpath-policy-wrong',
    'tcpip-interfaces',
    'policy-user-script',
  ].map((name) => fixture(`windows/${name}.txt`)),
  words: [
    '    REG_SZ    ',
    '    REG_DWORD    ',
    'HKEY_CURRENT_USER\\',
    'ProxyServer',
    'ProxyOverride',
    '<local>',
    ';',
    '=',
    '0x1',
    '\\0',
    '__proto__',
  ],
  longest,
  run(input) {
    const registry = parseRegistry(input.toString('utf8'));
    windowsProxies(registry);
    windowsDnsServers(registry, ['192.168.1.20']);
    registryPolicy(registry, 'HKLM\\SOFTWARE\\Policies\\Mailpath');
  },
};

export const routeTables: Target = {
  name: 'route-tables',
  grammar: 'lines',
  samples: [
    'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\neth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\nwg0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n',
    `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 fe80000000000000021122fffe334455 00000400 00000002 00000000 00000003     eth0\n`,
    '   route to: default\ndestination: default\n       mask: default\n    gateway: 192.168.1.1\n  interface: en0\n',
    '===========\nActive Routes:\nNetwork Destination        Netmask          Gateway       Interface  Metric\n          0.0.0.0          0.0.0.0      192.168.1.1    192.168.1.20     50\n          0.0.0.0          0.0.0.0   Auf Verbindung         10.8.0.2      5\n===========\nPersistent Routes:\n  None\n',
    'IP address       HW type     Flags       HW address            Mask     Device\n192.168.1.1        0x1         0x2         02:00:5e:10:00:01     *        eth0\n',
    'fe80::1 dev eth0 lladdr 02:00:5e:10:00:01 router STALE\n',
    '? (192.168.1.1) at 2:0:5e:10:0:1 on en0 ifscope [ethernet]\n',
    'Interface: 192.168.1.20 --- 0xc\n  Internet Address      Physical Address      Type\n  192.168.1.1           02-00-5e-10-00-01     dynamic\n',
  ].map(bytes),
  words: [
    '0.0.0.0',
    ' 0.0.0.0 0.0.0.0 ',
    'gateway:',
    'interface:',
    '=====\n',
    '00000000',
    'ffffffff',
    'lladdr',
    ' dev ',
  ],
  longest,
  run(input) {
    const text = input.toString('utf8');
    for (const parse of [parseProcRoute, parseProcRoute6, parseRouteGet, parseRoutePrint]) parse(text);
    for (const parse of [parseProcArp, parseIpNeigh, parseArpAn, parseArpA]) parse(text, '192.168.1.1');
  },
};

export const resolverOutput: Target = {
  name: 'resolver-and-proxy-output',
  grammar: 'lines',
  samples: [
    'scutil-dns-full-tunnel',
    'scutil-dns-home',
    'scutil-dns-own-port',
    'scutil-dns-service-specific',
    'scutil-dns-split',
    'scutil-dns-zone-number',
    'scutil-proxy-manual',
    'scutil-proxy-none',
    'scutil-proxy-pac',
    'scutil-proxy-scoped',
    'scutil-proxy-script-inside',
  ]
    .map((name) => fixture(`macos/${name}.txt`))
    .concat(
      ['gsettings-auto', 'gsettings-manual', 'gsettings-none'].map((name) => fixture(`linux/${name}.txt`)),
    ),
  words: [
    'resolver #1',
    'nameserver[0] : ',
    'domain   : ',
    'if_index : 5 (en0)',
    '<array> {',
    '<dictionary> {',
    '}',
    "'",
    "\\'",
    '"',
    'order   : ',
    'mode ',
  ],
  longest,
  run(input) {
    const text = input.toString('utf8');
    parseScutilProxy(text);
    macServersFor(parseScutilDns(text) ?? [], 'mail.contoso.com');
    parseGsettings(text);
  },
};

export const proxyTexts: Target = {
  name: 'proxy-texts',
  grammar: 'text',
  samples: [
    'PROXY proxy.contoso.com:8080; SOCKS5 10.0.0.1:1080; DIRECT',
    'http://user:secret@proxy.contoso.com:3128/',
    'localhost,127.0.0.0/8,.contoso.com,[::1]:443,fe80::/10,*.example',
    'socks5h://[2001:db8::1]:1080',
  ].map(bytes),
  words: ['PROXY', 'HTTPS ', 'DIRECT', 'SOCKS ', ';', ',', '/33', '/-1', '*', 'http://', '[::]'],
  longest: 64 * 1024,
  run(input) {
    const text = input.toString('utf8');
    parsePacResult(text);
    const settings = environmentProxies({ HTTPS_PROXY: text, NO_PROXY: text });
    return settings.forUrl('https://outlook.office365.com/');
  },
};
