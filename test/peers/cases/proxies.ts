import type { Daemon } from '../daemon.ts';
import { dante, proxyPorts, squid, squidAsksForLogin, tinyproxy, tlsInFront } from '../daemons/proxies.ts';
import { innerResolver, slowResolver } from '../daemons/resolvers.ts';
import type { PeerCase } from '../peer-case.ts';

/** How the network treats what goes past the proxy: nothing is said of it, dropped, refused, and names unknown as well. */
const networks = {
  'an open way': {},
  'packets dropped': { rules: ['-A FORWARD -i lan -j DROP'] },
  'packets refused': { rules: ['-A FORWARD -i lan -j REJECT'] },
  'packets dropped and no names': {
    rules: ['-A FORWARD -i lan -j DROP'],
    resolver: { server: ['local-zone: "." refuse'] },
  },
} satisfies Record<string, Partial<PeerCase>>;
type Network = keyof typeof networks;
const shut: readonly Network[] = ['packets dropped', 'packets refused', 'packets dropped and no names'];
const all: readonly Network[] = ['an open way', ...shut];

const inner = '192.168.1.1';
const environment = (url: string) => ({ HTTPS_PROXY: url, HTTP_PROXY: url });
const bySquid = environment(`http://${inner}:${proxyPorts.squid}`);
const byTinyproxy = environment(`http://${inner}:${proxyPorts.tinyproxy}`);
const bySocks = { ALL_PROXY: `socks5h://${inner}:${proxyPorts.dante}` };
const byTls = environment(`https://${inner}:${proxyPorts.tls}`);

/** Nobody answers there. */
const dead = '192.0.2.53';
const mailHosts = '.office365.com .office.com .outlook.com .cloud.microsoft';

interface Shape {
  about: string;
  env: Readonly<Record<string, string>>;
  inside?: readonly Daemon[];
  rest?: Partial<PeerCase>;
  /** In these networks, what is right. */
  says: readonly (readonly [networks: readonly Network[], right: PeerCase['right']])[];
}

const healthy = [['healthy', 'healthy']] as const;
/** The proxy forbids mail: the organisation's rule. Programs that go direct where they may are not stopped by it. */
const forbidden = [['organisation', 'proxy-blocks-mail']] as const;

const shapes: readonly Shape[] = [
  { about: 'squid lets everything pass', env: bySquid, inside: [squid()], says: [[all, healthy]] },
  {
    about: 'tinyproxy lets everything pass',
    env: byTinyproxy,
    inside: [tinyproxy()],
    says: [[all, healthy]],
  },
  { about: 'dante lets everything pass', env: bySocks, inside: [dante()], says: [[all, healthy]] },
  {
    about: 'squid behind TLS lets everything pass',
    env: byTls,
    inside: [squid(), tlsInFront('squid', 'proxy')],
    rest: { certificates: [{ file: 'proxy', names: ['proxy.contoso.com', inner] }] },
    says: [[all, healthy]],
  },
  {
    about: 'TLS to the proxy whose certificate ended',
    env: byTls,
    inside: [squid(), tlsInFront('squid', 'proxy')],
    rest: { certificates: [{ file: 'proxy', names: ['proxy.contoso.com', inner], problem: 'expired' }] },
    says: [[all, [['organisation', 'proxy-unreachable']]]],
  },
  {
    about: 'squid forbids the hosts of mail',
    env: bySquid,
    inside: [squid({ rules: [`acl mail dstdomain ${mailHosts}`, 'http_access deny mail'] })],
    says: [[all, forbidden]],
  },
  {
    about: 'squid forbids everything',
    env: bySquid,
    inside: [squid({ rules: ['http_access deny all'] })],
    says: [[all, forbidden]],
  },
  {
    about: 'tinyproxy forbids everything but a list',
    env: byTinyproxy,
    inside: [
      tinyproxy({
        lines: ['ConnectPort 443', 'Filter "{folder}/list"', 'FilterDefaultDeny Yes'],
        files: { list: 'intranet\n' },
      }),
    ],
    says: [[all, forbidden]],
  },
  {
    about: 'dante forbids the ports of the web',
    env: bySocks,
    inside: [dante({ rules: ['socks block { from: 0.0.0.0/0 to: 0.0.0.0/0 port = 443 }'] })],
    says: [[all, forbidden]],
  },
  {
    about: 'dante forbids everything',
    env: bySocks,
    inside: [dante({ rules: ['socks block { from: 0.0.0.0/0 to: 0.0.0.0/0 }'] })],
    says: [[all, forbidden]],
  },
  {
    about: 'squid asks for a login (basic)',
    env: bySquid,
    inside: [squid(squidAsksForLogin('basic'))],
    says: [[all, [['organisation', 'proxy-auth-required']]]],
  },
  {
    about: 'squid asks for a login (Negotiate)',
    env: bySquid,
    inside: [squid(squidAsksForLogin('negotiate'))],
    says: [[all, [['organisation', 'proxy-auth-required']]]],
  },
  {
    about: 'dante asks for a login',
    env: bySocks,
    inside: [dante({ method: 'username' })],
    says: [[all, [['organisation', 'proxy-auth-required']]]],
  },
  {
    about: 'squid cannot resolve names',
    env: bySquid,
    inside: [squid({ resolver: dead })],
    says: [[all, [['organisation', 'proxy-blocks-mail']]]],
  },
  {
    about: 'tinyproxy cannot resolve names',
    env: byTinyproxy,
    inside: [tinyproxy({ resolver: dead })],
    says: [[all, [['organisation', 'proxy-blocks-mail']]]],
  },
  {
    about: 'dante cannot resolve names',
    env: bySocks,
    inside: [dante({ resolver: dead })],
    says: [[all, [['organisation', 'proxy-blocks-mail']]]],
  },
  {
    about: 'squid gets no connection to the Internet',
    env: bySquid,
    inside: [squid()],
    rest: {
      commands: (['iptables', 'ip6tables'] as const).map((tool) => [
        'router',
        ...[tool, '-A', 'OUTPUT', '-o', 'wan', '-p', 'tcp', '-j', 'DROP'],
      ]),
    },
    says: [[all, [['organisation', 'proxy-blocks-mail']]]],
  },
  {
    about: 'squid gets no connection to the hosts of mail',
    env: bySquid,
    inside: [squid()],
    rest: {
      faults: [{ kind: 'tcp-refuse', target: { host: mailHosts.split(' ').map((one) => `*${one}`) } }],
    },
    says: [
      [
        all,
        [
          ['provider-outage', 'mail-service-unreachable'],
          ['inconclusive', 'mail-service-unreachable'],
          ['inconclusive', 'not-enough-evidence'],
          ['provider-partial', 'mail-service-unreachable'],
        ],
      ],
    ],
  },
  {
    about: 'squid waits a second for each name',
    env: bySquid,
    inside: [slowResolver(1000), squid({ resolver: innerResolver })],
    says: [
      [
        all,
        [
          ['healthy', 'healthy'],
          ['organisation', 'slow-line'],
        ],
      ],
    ],
  },
  {
    about: 'squid waits five seconds for each name',
    env: bySquid,
    inside: [slowResolver(5000), squid({ resolver: innerResolver })],
    says: [
      [
        all,
        [
          ['organisation', 'proxy-blocks-mail'],
          ['organisation', 'slow-line'],
          ['inconclusive', 'not-enough-evidence'],
        ],
      ],
    ],
  },
  {
    about: 'nothing listens where the proxy should be',
    env: bySquid,
    says: [
      [['an open way'], [['device', 'proxy-unreachable']]],
      [
        shut,
        [
          ['organisation', 'proxy-unreachable'],
          ['device', 'proxy-unreachable'],
        ],
      ],
    ],
  },
  {
    about: 'the host of the proxy is silent',
    env: bySquid,
    rest: {
      commands: [
        ['router', 'iptables', '-A', 'INPUT', '-i', 'lan', '-p', 'tcp', '--dport', '3128', '-j', 'DROP'],
      ],
    },
    says: [
      [['an open way'], [['device', 'proxy-unreachable']]],
      [
        shut,
        [
          ['organisation', 'proxy-unreachable'],
          ['device', 'proxy-unreachable'],
        ],
      ],
    ],
  },
  {
    about: 'the name of the proxy is unknown',
    env: environment('http://proxy.contoso.com:3128'),
    says: [
      [['an open way'], [['device', 'proxy-unreachable']]],
      [
        shut,
        [
          ['organisation', 'proxy-unreachable'],
          ['device', 'proxy-unreachable'],
        ],
      ],
    ],
  },
  {
    about: 'no_proxy leaves the hosts of mail to a way that is shut',
    env: { ...bySquid, NO_PROXY: mailHosts.replaceAll(' ', ',') },
    inside: [squid()],
    says: [
      [['an open way'], healthy],
      [
        shut,
        [
          ['organisation', 'mail-hosts-blocked'],
          ['network', 'mail-hosts-blocked'],
        ],
      ],
    ],
  },
  {
    about: 'squid passes, and the mail service fails',
    env: bySquid,
    inside: [squid()],
    rest: {
      faults: [
        {
          kind: 'http-status',
          host: ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'],
          status: 503,
          ownHeaders: true,
        },
      ],
    },
    says: [
      [
        all,
        [
          ['provider-outage', 'mail-service-errors'],
          ['provider-partial', 'mail-service-errors'],
        ],
      ],
    ],
  },
];

/** One of each kind, where it was hardest. */
const short: ReadonlySet<string> = new Set([
  'squid lets everything pass, packets dropped and no names',
  'squid forbids the hosts of mail, packets dropped',
  'squid cannot resolve names, packets dropped',
  'dante asks for a login, packets refused',
  'squid waits five seconds for each name, packets dropped',
  'no_proxy leaves the hosts of mail to a way that is shut, packets dropped',
]);

export const proxies: readonly PeerCase[] = shapes.flatMap(({ about, env, inside, rest, says }) =>
  says.flatMap(([where, right]) =>
    where.map(
      (network): PeerCase => ({
        name: `${about}, ${network}`,
        env,
        ...(inside && { inside }),
        ...rest,
        ...networks[network],
        right,
        ...(short.has(`${about}, ${network}`) && { short: true }),
      }),
    ),
  ),
);
