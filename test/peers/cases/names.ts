import type { Fault } from '../../lab/faults.ts';
import { home } from '../../namespace/network.ts';
import { dnsmasq, oddResolver } from '../daemons/resolvers.ts';
import type { PeerCase } from '../peer-case.ts';

const microsoft = ['office365.com', 'office.com', 'outlook.com', 'cloud.microsoft'];
const own = 'ana@example.org';
const blocked = [
  ['network', 'dns-wrong-answer'],
  ['isp', 'dns-wrong-answer'],
] as const;
const down = [['network', 'dns-resolver-down']] as const;
const slow = [['network', 'name-look-ups-slow']] as const;
const healthy = [['healthy', 'healthy']] as const;
const ownDomain = [['organisation', 'domain-dns-broken']] as const;
const misdirected = [['organisation', 'mail-host-misdirected']] as const;

const zones = (names: readonly string[], kind: string) =>
  names.map((name) => `local-zone: "${name}" ${kind}`);
const unbound = (...server: string[]): Partial<PeerCase> => ({ resolver: { server } });
const inRouter = (daemon: ReturnType<typeof dnsmasq>): Partial<PeerCase> => ({
  resolver: 'none',
  inside: [daemon],
});
const odd = (fault: string, value?: string): Partial<PeerCase> => inRouter(oddResolver(fault, value));
const everywhere = (name: string, ...addresses: string[]): Fault => ({
  kind: 'dns',
  view: 'all',
  name,
  action: { addresses },
});
/** A digest of a key that nobody has: what the zone publishes, which is nothing, cannot match it. */
const signed = (zone: string) =>
  `trust-anchor: "${zone} DS 12345 8 2 0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"`;
const validating = (...zonesSigned: string[]) =>
  unbound('module-config: "validator iterator"', 'ede: yes', ...zonesSigned.map(signed));
const second = (first: string) => ({ resolvConf: `nameserver ${first}\nnameserver ${home.router4}\n` });

type Line = readonly [
  name: string,
  set: Partial<PeerCase>,
  right: PeerCase['right'],
  more?: Partial<PeerCase>,
];

const lines: readonly Line[] = [
  // Kept back on purpose.
  [
    'unbound blocks Microsoft with NXDOMAIN',
    unbound(...zones(microsoft, 'always_nxdomain')),
    blocked,
    { short: true },
  ],
  ['unbound blocks Microsoft with 0.0.0.0', unbound(...zones(microsoft, 'always_null')), blocked],
  ['unbound blocks Microsoft with NODATA', unbound(...zones(microsoft, 'always_nodata')), blocked],
  ['unbound refuses Microsoft', unbound(...zones(microsoft, 'always_refuse')), blocked],
  [
    'unbound leads Microsoft to a block page',
    unbound(
      ...microsoft.flatMap((name) => [
        `local-zone: "${name}" redirect`,
        `local-data: "${name} A 146.112.61.106"`,
      ]),
    ),
    blocked,
  ],
  [
    'unbound leads Microsoft to an unknown page',
    unbound(
      ...microsoft.flatMap((name) => [
        `local-zone: "${name}" redirect`,
        `local-data: "${name} A 198.51.100.66"`,
      ]),
    ),
    blocked,
  ],
  [
    'unbound blocks the own mail servers with NXDOMAIN',
    unbound(
      'local-zone: "imap.example.org" always_nxdomain',
      'local-zone: "smtp.example.org" always_nxdomain',
    ),
    blocked,
    { address: own },
  ],
  [
    'unbound leads the own mail servers to 0.0.0.0',
    unbound('local-zone: "imap.example.org" always_null', 'local-zone: "smtp.example.org" always_null'),
    blocked,
    { address: own },
  ],
  [
    'unbound leads the own mail servers to an unknown page',
    unbound(
      'local-data: "imap.example.org A 198.51.100.66"',
      'local-data: "imap.example.org AAAA 2001:db8::66"',
      'local-data: "smtp.example.org A 198.51.100.66"',
      'local-data: "smtp.example.org AAAA 2001:db8::66"',
    ),
    blocked,
    { address: own },
  ],
  [
    'dnsmasq leads Microsoft to 0.0.0.0 and ::',
    inRouter(dnsmasq(...microsoft.map((name) => `--address=/${name}/#`))),
    blocked,
  ],
  [
    'dnsmasq does not know Microsoft',
    inRouter(dnsmasq(...microsoft.map((name) => `--local=/${name}/`))),
    blocked,
  ],
  [
    'dnsmasq leads Microsoft to the router',
    inRouter(
      dnsmasq(
        ...microsoft.flatMap((name) => [`--address=/${name}/${home.router4}`, `--address=/${name}/fd00::1`]),
      ),
    ),
    blocked,
  ],
  [
    // Over IPv6 mail is reached all the same.
    'dnsmasq leads Microsoft to the router over IPv4 alone',
    inRouter(dnsmasq(...microsoft.map((name) => `--address=/${name}/${home.router4}`))),
    healthy,
    { notes: ['dns-wrong-answer'] },
  ],
  [
    'dnsmasq leads the own mail servers to ::',
    inRouter(
      dnsmasq(
        '--address=/imap.example.org/smtp.example.org/::',
        '--address=/imap.example.org/smtp.example.org/0.0.0.0',
      ),
    ),
    blocked,
    { address: own },
  ],
  // Rebind protection.
  [
    'dnsmasq hides private addresses',
    {
      ...inRouter(dnsmasq('--stop-dns-rebind')),
      faults: [everywhere('imap.example.org', '10.20.0.5'), everywhere('smtp.example.org', '10.20.0.6')],
    },
    blocked,
    { address: own, short: true },
  ],
  [
    'unbound hides private addresses',
    {
      ...unbound('private-address: 10.0.0.0/8'),
      faults: [everywhere('imap.example.org', '10.20.0.5'), everywhere('smtp.example.org', '10.20.0.6')],
    },
    blocked,
    { address: own },
  ],
  // Signatures.
  [
    'unbound finds the mail domain bogus',
    validating('example.org'),
    ownDomain,
    { address: own, short: true },
  ],
  [
    'unbound finds the mail domain bogus, without a word',
    unbound('module-config: "validator iterator"', 'ede: no', signed('example.org')),
    ownDomain,
    { address: own },
  ],
  ['unbound finds everything bogus', validating('.'), down],
  ['unbound finds everything bogus, own servers', validating('.'), down, { address: own }],
  ['unbound finds another domain bogus', validating('fabrikam.example'), healthy],
  // Dead, slow, lossy.
  ['a dead first resolver', second('192.168.1.77'), slow, { short: true }],
  ['a dead first resolver, own servers', second('192.168.1.77'), slow, { address: own }],
  [
    'a dead second resolver',
    { resolvConf: `nameserver ${home.router4}\nnameserver 192.168.1.77\n` },
    healthy,
  ],
  ['questions for IPv6 addresses swallowed', odd('drops AAAA'), [...down, ...slow]],
  [
    'questions for IPv6 addresses swallowed, own servers',
    odd('drops AAAA'),
    [...down, ...slow],
    { address: own },
  ],
  ['answers after 3 s', odd('answers late', '3000'), slow],
  ['answers after 3 s, own servers', odd('answers late', '3000'), slow, { address: own }],
  ['half of the questions lost', odd('loses half'), [...slow, ...down]],
  ['half of the questions lost, own servers', odd('loses half'), [...slow, ...down], { address: own }],
  ['nothing listens', { resolver: 'none' }, down],
  ['silence', odd('silent'), down, { code: 'dns-timeout' }],
  ['TCP only', { rules: ['-A INPUT -i lan -p udp --dport 53 -j DROP'] }, down, { code: 'dns-timeout' }],
  // Broken answers.
  ['everything cut, and no TCP', odd('cuts everything'), down, { code: 'dns-truncated' }],
  ['answers with another number', odd('another number'), down, { code: 'dns-mismatched' }],
  ['answers to another question', odd('another question'), down, { code: 'dns-mismatched' }],
  ['answers from another address', odd('another address'), down, { code: 'dns-wrong-source' }],
  ['garbage', odd('garbage'), down, { code: 'dns-malformed' }],
  ['refusals', odd('refuses'), down, { code: 'dns-refused' }],
  ['failures', odd('fails'), down, { code: 'dns-servfail' }],
  ['answers in capital letters', odd('capital letters'), healthy],
  ['what carries EDNS dropped', odd('drops EDNS'), healthy],
  ['EDNS refused', odd('refuses EDNS'), healthy, { short: true }],
  // The domain's own records.
  [
    'a wildcard domain with mail that works',
    {
      faults: [
        {
          kind: 'dns',
          view: 'all',
          name: 'mailpath-no-such-host.example.org',
          action: { addresses: ['185.12.64.15'] },
        },
      ],
    },
    healthy,
    { address: own },
  ],
  [
    'mail servers without a record of their own, under a wildcard',
    {
      faults: [
        everywhere('imap.example.org', '185.12.64.15'),
        everywhere('pop.example.org', '185.12.64.15'),
        everywhere('smtp.example.org', '185.12.64.15'),
        everywhere('mailpath-no-such-host.example.org', '185.12.64.15'),
      ],
    },
    misdirected,
    { address: own },
  ],
  [
    'mail servers behind a network for the web',
    {
      faults: [
        everywhere('imap.example.org', '104.21.5.5', '172.67.5.5'),
        everywhere('pop.example.org', '104.21.5.5'),
        everywhere('smtp.example.org', '104.21.5.5', '172.67.5.5'),
      ],
    },
    misdirected,
    { address: own, short: true },
  ],
  [
    'a domain that is parked',
    {
      faults: [
        { kind: 'dns-record', name: 'parked.example.net', type: 'NS', data: ['ns1.sedoparking.com'] },
        { kind: 'dns-record', name: 'parked.example.net', type: 'A', data: ['185.12.64.15'] },
      ],
    },
    ownDomain,
    { address: 'ana@parked.example.net' },
  ],
];

export const names: readonly PeerCase[] = lines.map(([name, set, right, more]) => ({
  name: `names: ${name}`,
  ...set,
  ...more,
  right,
}));
