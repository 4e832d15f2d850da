import type { PeerCase } from '../peer-case.ts';

const mailPorts = '25,110,143,465,587,993,995';
const thunderbird = ['--failing', 'thunderbird'];
const blocked: PeerCase['right'] = [
  ['organisation', 'mail-ports-blocked'],
  ['network', 'mail-ports-blocked'],
];

/** A second wire to the router, which to the computer is a tunnel. */
const tunnel: NonNullable<PeerCase['commands']> = [
  ['computer', 'ip', 'link', 'add', 'tun0', 'type', 'veth', 'peer', 'name', 'vpn0'],
  ['computer', 'ip', 'addr', 'add', '10.8.0.2/24', 'dev', 'tun0'],
  ['computer', 'ip', 'link', 'set', 'tun0', 'up'],
];

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
  {
    name: 'a full tunnel that leaves the mail ports out',
    args: thunderbird,
    commands: tunnel,
    rules: [`-A FORWARD -i lan -p tcp -m multiport --dports ${mailPorts} -j DROP`],
    right: blocked,
  },
];
