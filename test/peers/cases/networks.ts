import { join } from 'node:path';
import type { PeerCase } from '../peer-case.ts';

const mailPorts = '25,110,143,465,587,993,995';
const thunderbird = ['--failing', 'thunderbird'];
const blocked: PeerCase['right'] = [
  ['organisation', 'mail-ports-blocked'],
  ['network', 'mail-ports-blocked'],
];

/** A second wire to the router, which to the computer is a tunnel; `routes`: what goes through it. */
const tunnel = (...routes: string[]): NonNullable<PeerCase['commands']> => [
  ['computer', 'ip', '-6', 'addr', 'flush', 'dev', 'eth0'],
  ['computer', 'ip', 'link', 'add', 'tun0', 'type', 'veth', 'peer', 'name', 'vpn0', 'netns', '{router}'],
  ['computer', 'ip', 'addr', 'add', '10.8.0.2/24', 'dev', 'tun0'],
  ['computer', 'ip', 'link', 'set', 'tun0', 'up'],
  ['router', 'ip', 'addr', 'add', '10.8.0.1/24', 'dev', 'vpn0'],
  ['router', 'ip', 'link', 'set', 'vpn0', 'up'],
  ...routes.map(
    (route) => ['computer', 'ip', 'route', 'replace', route, 'via', '10.8.0.1', 'dev', 'tun0'] as const,
  ),
];
const microsoft = ['40.96.0.0/13', '52.96.0.0/14', '20.190.0.0/16', '40.126.0.0/16'];

const portal = (page: string) => ({
  name: 'portal',
  argv: [process.execPath, join(import.meta.dirname, page), '8080'],
  ports: [8080],
});
const hotel = portal('../../namespace/portal-process.ts');
/** To the portal, but for what it lets pass. */
const toPortal = (...spared: string[]): NonNullable<PeerCase['commands']> => [
  ['computer', 'ip', '-6', 'addr', 'flush', 'dev', 'eth0'],
  ...spared.map(
    (address) =>
      [
        'router',
        ...'iptables -t nat -A PREROUTING -i lan -p tcp --dport 80 -j ACCEPT -d'.split(' '),
        address,
      ] as const,
  ),
  [
    'router',
    ...'iptables -t nat -A PREROUTING -i lan -p tcp --dport 80 -j REDIRECT --to-ports 8080'.split(' '),
  ],
];
const shutBut = (...spared: string[]) => [
  ...spared.map((address) => `4: -A FORWARD -i lan -p tcp --dport 80 -d ${address} -j ACCEPT`),
  '4: -A FORWARD -i lan -p udp --dport 53 -j ACCEPT',
  '4: -A FORWARD -i lan -p tcp -j REJECT --reject-with tcp-reset',
];
const pages = { microsoft: '23.55.1.2', apple: '17.253.1.201', google: '142.250.1.94' };

export const networks: readonly PeerCase[] = [
  {
    name: 'an address of the provider between (CGNAT)',
    commands: [
      ['computer', 'ip', 'addr', 'add', '100.64.3.7/10', 'dev', 'eth0'],
      ['router', 'ip', 'addr', 'add', '100.64.0.1/10', 'dev', 'lan'],
      [
        'computer',
        'ip',
        'route',
        'replace',
        'default',
        'via',
        '100.64.0.1',
        'dev',
        'eth0',
        'src',
        '100.64.3.7',
      ],
    ],
    right: [['healthy', 'healthy']],
  },
  {
    name: 'IPv6 is announced and goes nowhere',
    rules: ['6: -A FORWARD -j DROP'],
    right: [
      ['network', 'ipv6-broken'],
      ['isp', 'ipv6-broken'],
      ['healthy', 'healthy'],
    ],
    short: true,
  },
  {
    name: 'IPv6 is refused by the router',
    rules: ['6: -A FORWARD -j REJECT'],
    right: [
      ['healthy', 'healthy'],
      ['network', 'ipv6-broken'],
      ['isp', 'ipv6-broken'],
    ],
  },
  {
    name: 'no IPv6 at all',
    commands: [['computer', 'ip', '-6', 'addr', 'flush', 'dev', 'eth0']],
    right: [['healthy', 'healthy']],
  },
  {
    name: 'the line drops everything',
    rules: ['-A FORWARD -j DROP', '-A OUTPUT -o wan -j DROP'],
    right: [['isp', 'internet-down']],
  },
  {
    name: 'the line refuses everything',
    rules: ['-A FORWARD -j REJECT', '-A OUTPUT -o wan -j REJECT'],
    right: [
      ['isp', 'internet-down'],
      ['network', 'internet-down'],
    ],
  },
  {
    name: 'only the web gets out, an own server',
    address: 'ana@example.org',
    args: thunderbird,
    rules: [
      '-A FORWARD -i lan -p tcp -m multiport --dports 80,443 -j ACCEPT',
      '-A FORWARD -i lan -p udp --dport 53 -j ACCEPT',
      '-A FORWARD -i lan -j REJECT',
    ],
    right: blocked,
  },
  {
    name: 'only the web gets out, Microsoft 365',
    rules: [
      '-A FORWARD -i lan -p tcp -m multiport --dports 80,443 -j ACCEPT',
      '-A FORWARD -i lan -p udp --dport 53 -j ACCEPT',
      '-A FORWARD -i lan -j DROP',
    ],
    right: [...blocked, ['healthy', 'healthy']],
  },
  {
    name: 'everything but port 80 gets out',
    rules: ['-A FORWARD -i lan -p tcp --dport 80 -j DROP'],
    right: [
      ['healthy', 'healthy'],
      ['network', 'os-offline-indicator'],
    ],
  },
  { name: 'a full tunnel', commands: tunnel('default'), right: [['healthy', 'healthy']] },
  {
    name: 'a full tunnel that leaves the mail ports out',
    args: thunderbird,
    commands: tunnel('default'),
    rules: [`4: -A FORWARD -i vpn0 -p tcp -m multiport --dports ${mailPorts} -j DROP`],
    right: blocked,
  },
  {
    name: 'a full tunnel through which nothing comes back',
    commands: tunnel('default'),
    rules: ['4: -A FORWARD -i vpn0 -j DROP'],
    right: [
      ['network', 'internet-down'],
      ['organisation', 'internet-down'],
    ],
  },
  {
    name: 'a split tunnel for the mail service',
    commands: tunnel(...microsoft),
    right: [['healthy', 'healthy']],
  },
  {
    name: 'a split tunnel in which the mail service is dropped',
    commands: tunnel(...microsoft),
    rules: ['4: -A FORWARD -i vpn0 -j DROP'],
    right: [
      ['organisation', 'mail-hosts-blocked'],
      ['network', 'mail-hosts-blocked'],
      ['inconclusive', 'mail-hosts-blocked'],
      ['inconclusive', 'mail-service-unreachable'],
      ['inconclusive', 'not-enough-evidence'],
    ],
  },
  {
    name: 'a portal',
    inside: [hotel],
    commands: toPortal(),
    rules: shutBut(),
    right: [['network', 'captive-portal']],
  },
  {
    name: 'a portal that lets one test page pass',
    inside: [hotel],
    commands: toPortal(pages.apple),
    rules: shutBut(pages.apple),
    right: [['network', 'captive-portal']],
  },
  {
    name: 'a portal that lets two test pages pass',
    inside: [hotel],
    commands: toPortal(pages.apple, pages.microsoft),
    rules: shutBut(pages.apple, pages.microsoft),
    right: [['network', 'captive-portal']],
    short: true,
  },
  {
    name: 'a portal in front of the proxy',
    inside: [hotel],
    commands: toPortal(),
    rules: shutBut(),
    env: { HTTPS_PROXY: 'http://10.20.0.9:3128', HTTP_PROXY: 'http://10.20.0.9:3128' },
    right: [['network', 'captive-portal']],
  },
];
