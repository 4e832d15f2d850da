import type { Outcome } from '../../shared/model/verdict.ts';
import { internetOf } from '../lab/internet/internet.ts';
import { scenarios } from '../scenarios/index.ts';
import { home } from './network.ts';
import type { Place, PlaceOptions } from './place.ts';
import { sh, shIn } from './shell.ts';

export interface Case extends PlaceOptions {
  name: string;
  /** Breaks the place after everything stands. */
  sabotage?(place: Place): void | Promise<void>;
  /** Of the command, besides the address. */
  args?: readonly string[];
  env?(place: Place): Record<string, string>;
  /** Right verdicts, the best first. Without a cause: whatever the cause, where chance decides what gets through. */
  right: readonly [outcome: Outcome, cause?: string][];
  notes?: readonly string[];
}

/** Addresses of both families behind these names of the lab. */
function addressesOf(...names: string[]): string[] {
  const { hosts } = internetOf([]);
  return names.flatMap((name) => {
    const host = hosts.find((one) => one.name === name);
    if (!host) throw new Error(`the lab has no ${name}`);
    return [...host.addresses, ...(host.alsoAt ?? [])];
  });
}

/** A rule at the router for packets to these addresses, each in its family. */
function refuseAddresses(place: Place, addresses: readonly string[], ...rule: string[]): void {
  for (const family of [4, 6]) {
    const own = addresses.filter((address) => address.includes(':') === (family === 6));
    if (own.length === 0) continue;
    const tool = family === 4 ? 'iptables' : 'ip6tables';
    shIn(place.network.router, tool, '-A', 'FORWARD', '-d', own.join(','), ...rule);
  }
}

const mailHosts = [
  'outlook.office365.com',
  'outlook.live.com',
  'smtp.office365.com',
  'autodiscover-s.outlook.com',
  'autodiscover.outlook.com',
  'substrate.office.com',
];
const faultsOf = (name: string) => scenarios[name]?.faults ?? [];
const tcpReset = ['-p', 'tcp', '-j', 'REJECT', '--reject-with', 'tcp-reset'];

export const cases: readonly Case[] = [
  { name: 'healthy', right: [['healthy', 'healthy']] },
  {
    name: 'healthy over a line of 400 ms',
    rttMs: 400,
    right: [['healthy', 'healthy']],
  },
  {
    // Silence is no wrong answer of anybody: at most the line is named.
    name: 'a line that loses 15 % of all packets',
    sabotage: (place) => {
      const one = ['-m', 'statistic', '--mode', 'random', '--probability', '0.15', '-j', 'DROP'];
      place.filter('-A', 'FORWARD', ...one);
      // The router's own questions, and their answers.
      place.filter('-A', 'OUTPUT', '-o', 'wan', ...one);
      place.filter('-A', 'INPUT', '-i', 'wan', ...one);
    },
    right: [['isp'], ['network'], ['healthy'], ['inconclusive']],
  },
  {
    name: 'packets to Microsoft mail servers are dropped',
    sabotage: (place) => refuseAddresses(place, addressesOf(...mailHosts), '-p', 'tcp', '-j', 'DROP'),
    right: [
      ['inconclusive', 'mail-service-unreachable'],
      ['inconclusive', 'not-enough-evidence'],
      ['inconclusive', 'mail-hosts-blocked'],
    ],
  },
  {
    name: 'a firewall resets connections to Microsoft, and nothing else',
    sabotage: (place) => {
      const names = [...mailHosts, 'login.microsoftonline.com', 'graph.microsoft.com'];
      refuseAddresses(place, addressesOf(...names), ...tcpReset);
    },
    right: [
      ['organisation', 'mail-hosts-blocked'],
      ['network', 'mail-hosts-blocked'],
      ['isp', 'mail-hosts-blocked'],
    ],
  },
  {
    name: 'mail ports are dropped',
    sabotage: (place) =>
      place.filter(
        ...['-A', 'FORWARD', '-p', 'tcp', '-m', 'multiport'],
        ...['--dports', '25,110,143,465,587,993,995', '-j', 'DROP'],
      ),
    args: ['--failing', 'thunderbird', '--working', 'outlook-web'],
    right: [
      ['network', 'mail-ports-blocked'],
      ['organisation', 'mail-ports-blocked'],
      ['isp', 'mail-ports-blocked'],
    ],
  },
  {
    name: 'everything beyond the router is dropped',
    sabotage: (place) => {
      place.filter('-A', 'FORWARD', '-j', 'DROP');
      place.filter('-A', 'OUTPUT', '-o', 'wan', '-j', 'DROP');
    },
    right: [['isp', 'internet-down']],
  },
  {
    name: 'no interface at all',
    sabotage: ({ network }) => void sh('ip', '-n', network.computer, 'link', 'del', 'eth0'),
    right: [['device', 'no-network-adapter']],
  },
  {
    name: 'no default route',
    sabotage: ({ network }) => {
      sh('ip', '-n', network.computer, 'route', 'del', 'default');
      sh('ip', '-n', network.computer, '-6', 'route', 'del', 'default');
    },
    right: [
      ['device', 'no-network-adapter'],
      ['network', 'local-network-down'],
    ],
  },
  {
    name: 'the router is silent',
    sabotage: ({ network }) => void sh('ip', '-n', network.router, 'addr', 'flush', 'dev', 'lan'),
    right: [['network', 'local-network-down']],
  },
  {
    name: 'a captive portal',
    sabotage: async (place) => {
      const { router } = place.network;
      await place.run(router, 'portal-process.ts', ['8080'], /portal is up/);
      for (const tool of ['iptables', 'ip6tables']) {
        const redirect = ['--dport', '80', '-j', 'REDIRECT', '--to-ports', '8080'];
        shIn(router, tool, '-t', 'nat', '-A', 'PREROUTING', '-i', 'lan', '-p', 'tcp', ...redirect);
      }
      place.filter('-A', 'FORWARD', ...tcpReset);
    },
    right: [['network', 'captive-portal']],
  },
  {
    name: 'the hosts file names an old server',
    hosts: '10.0.0.5\toutlook.office365.com # the old Exchange\n',
    right: [['device', 'hosts-file-override']],
  },
  {
    name: 'a dead proxy in HTTPS_PROXY',
    env: () => ({ HTTPS_PROXY: `http://${home.router4}:3128`, HTTP_PROXY: `http://${home.router4}:3128` }),
    right: [
      ['device', 'proxy-unreachable'],
      ['organisation', 'proxy-unreachable'],
    ],
  },
  {
    name: 'the resolver sinks Microsoft names',
    resolver: {
      server: ['office.com', 'office365.com'].flatMap((zone) => [
        `local-zone: "${zone}" redirect`,
        `local-data: "${zone} 60 IN A 0.0.0.0"`,
      ]),
    },
    right: [['network', 'dns-wrong-answer']],
  },
  {
    name: 'nothing answers at the resolver',
    resolver: 'none',
    right: [
      ['network', 'dns-resolver-down'],
      ['isp', 'dns-resolver-down'],
    ],
  },
  {
    name: 'SERVFAIL for mail names, everywhere',
    faults: faultsOf('provider-dns-failure'),
    right: [['provider-outage', 'provider-dns-failure']],
  },
  {
    name: '503 everywhere',
    faults: faultsOf('503-everywhere'),
    right: [['provider-outage', 'mail-service-errors']],
  },
  {
    name: 'a trusted inspection root, and mail works',
    faults: faultsOf('zscaler-inspection-works'),
    env: ({ privateRoots }) => ({ NODE_EXTRA_CA_CERTS: privateRoots }),
    right: [['healthy', 'healthy']],
    notes: ['tls-inspection'],
  },
  {
    name: 'IPv6 goes nowhere',
    sabotage: ({ network }) => void shIn(network.router, 'ip6tables', '-A', 'FORWARD', '-j', 'DROP'),
    right: [
      ['network', 'ipv6-broken'],
      ['isp', 'ipv6-broken'],
    ],
  },
];
