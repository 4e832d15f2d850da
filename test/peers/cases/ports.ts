import type { PeerCase } from '../peer-case.ts';

const thunderbird = ['--failing', 'thunderbird'];
const mailPorts = '25,110,143,465,587,993,995';
const toPorts = (ports: string, ...target: string[]) =>
  `-A FORWARD -i lan -p tcp -m multiport --dports ${ports} ${target.join(' ')}`;

/** What a network does to a port: each with the words by which it is told apart. */
const doings = {
  'drops packets': ['-j DROP'],
  refuses: ['-j REJECT --reject-with tcp-reset'],
} as const;
const filtered = [
  '4: -A FORWARD -i lan -p tcp -m multiport --dports PORTS -j REJECT --reject-with icmp-admin-prohibited',
  '6: -A FORWARD -i lan -p tcp -m multiport --dports PORTS -j REJECT --reject-with icmp6-adm-prohibited',
];
const turnedBack = (ports: string) => filtered.map((rule) => rule.replace('PORTS', ports));

const blocked: PeerCase['right'] = [
  ['network', 'mail-ports-blocked'],
  ['organisation', 'mail-ports-blocked'],
  ['isp', 'mail-ports-blocked'],
];
/** This server is silent from here and strangers are not: its own, or the way to it alone; from here nobody can tell. */
const ownSilent: PeerCase['right'] = [
  ['inconclusive', 'mail-service-unreachable'],
  ['inconclusive', 'not-enough-evidence'],
  ['inconclusive', 'route-failing'],
  ['provider-outage', 'mail-service-unreachable'],
  ['provider-partial', 'mail-service-unreachable'],
  ['provider-partial', 'route-failing'],
];
const ownAddresses = '185.12.64.10,185.12.64.11,185.12.64.12';
const ownAddresses6 = '2a01:4f8:c0c::10,2a01:4f8:c0c::12';
const dropOwn = (ports: string) => [
  `4: -A FORWARD -i lan -d ${ownAddresses} -p tcp -m multiport --dports ${ports} -j DROP`,
  `6: -A FORWARD -i lan -d ${ownAddresses6} -p tcp -m multiport --dports ${ports} -j DROP`,
];
/** Routers that come with a list of the mail servers that people may send by (Telekom Speedport, against spam). */
const listedOnly = [
  '4: -A FORWARD -i lan -d 142.250.0.0/15,40.99.0.0/16,52.96.0.0/14,20.190.0.0/16 -p tcp -j ACCEPT',
  '4: -A FORWARD -i lan -p tcp -m multiport --dports 25,465,587 -j DROP',
  '6: -A FORWARD -i lan -d 2a00:1450::/32 -p tcp -j ACCEPT',
  '6: -A FORWARD -i lan -p tcp -m multiport --dports 25,465,587 -j DROP',
];

const mailboxes = [
  { whose: 'Microsoft 365', address: 'ana@contoso.com' },
  { whose: 'an own server', address: 'ana@example.org' },
  { whose: 'Gmail', address: 'ana.lima@gmail.com' },
] as const;

export const ports: readonly PeerCase[] = [
  ...mailboxes.flatMap(({ whose, address }) =>
    Object.entries(doings).map(
      ([doing, target]): PeerCase => ({
        name: `the network ${doing} on all mail ports, ${whose}`,
        address,
        args: thunderbird,
        rules: [toPorts(mailPorts, ...target)],
        right: blocked,
        ...(whose === 'an own server' && doing === 'refuses' && { short: true }),
      }),
    ),
  ),
  ...mailboxes.map(
    ({ whose, address }): PeerCase => ({
      name: `the network turns back all mail ports, ${whose}`,
      address,
      args: thunderbird,
      rules: turnedBack(mailPorts),
      right: blocked,
      code: 'tcp-unreachable',
    }),
  ),
  {
    name: 'the network refuses 993 alone, an own server',
    address: 'ana@example.org',
    args: thunderbird,
    rules: [toPorts('993', '-j REJECT --reject-with tcp-reset')],
    right: blocked,
  },
  {
    name: 'the network drops 587 alone, an own server',
    address: 'ana@example.org',
    args: thunderbird,
    rules: [toPorts('587', '-j DROP')],
    right: [...blocked, ['healthy', 'healthy']],
  },
  {
    name: 'mail ports of the own server alone are dropped',
    address: 'ana@example.org',
    args: thunderbird,
    rules: dropOwn(mailPorts),
    right: ownSilent,
    short: true,
  },
  {
    name: 'mail ports of the own server alone are dropped, nothing said',
    address: 'ana@example.org',
    rules: dropOwn(mailPorts),
    right: ownSilent,
  },
  {
    name: 'everything of the own server is dropped',
    address: 'ana@example.org',
    rules: dropOwn('1:65535').map((rule) => rule.replace('-m multiport --dports 1:65535 ', '')),
    right: ownSilent,
  },
  {
    name: 'mail ports of the own server are dropped, and work on a phone',
    address: 'ana@example.org',
    args: ['--error-text', 'works on my phone without Wi-Fi', ...thunderbird],
    rules: dropOwn(mailPorts),
    right: [...ownSilent, ['network', 'mail-hosts-blocked'], ['organisation', 'mail-hosts-blocked']],
  },
  {
    name: 'a router lets only listed servers send, an own server',
    address: 'ana@example.org',
    args: thunderbird,
    rules: listedOnly,
    right: [...ownSilent, ...blocked],
  },
  {
    name: 'a router lets only listed servers send, Microsoft 365',
    rules: listedOnly,
    right: [['healthy', 'healthy'], ...blocked],
  },
  {
    name: 'port 25 alone is dropped',
    address: 'ana@example.org',
    rules: [toPorts('25', '-j DROP')],
    right: [['healthy', 'healthy']],
  },
];
