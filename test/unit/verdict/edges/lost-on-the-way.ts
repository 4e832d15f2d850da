import {
  asked,
  busy,
  control,
  dns,
  gateway,
  hostsFile,
  link,
  mx,
  oidc,
  proxy,
  proxyConnect,
  route,
  tcp,
  token,
  user,
  webRoutes,
  world,
} from '../observe.ts';
import {
  dark,
  doors,
  type EdgeRow,
  latest,
  literals,
  mails,
  main,
  shown,
  signIn,
  thrice,
  web,
} from './edge-row.ts';
import { slowWorld } from './filtered.ts';

const passing = literals.map((name) => control(name));
const withoutNames = dark().filter(({ probe }) => !probe.startsWith('control:'));
const nowhere = (host: string) => [
  dns(host, [], { fails: 'dns-nxdomain' }),
  ...['1.1.1.1', '8.8.8.8'].map((server) => asked('control', server, host, [], { rcode: 'NXDOMAIN' })),
];
const unreachable = { fails: 'tcp-timeout' } as const;

/** Names, proxies, ports and hosts: what is lost before mail is reached, with a witness fewer. */
export const lostOnTheWayEdges: readonly EdgeRow[] = [
  {
    name: 'one name of a stranger was asked and is silent, addresses answer, mail is silent',
    seen: [...withoutNames, ...passing, control('google', { fails: 'dns-timeout' })],
  },
  {
    name: 'one name of a stranger is a portal’s page, addresses answer, mail is silent',
    seen: [...withoutNames, ...passing, control('google', { fails: 'network-portal-redirect' })],
  },
  {
    name: 'two names of strangers fail in two ways, addresses answer, names of mail were not asked',
    seen: [
      ...[link(), gateway(), hostsFile(), proxy(), mx(), ...passing],
      control('google', { fails: 'dns-timeout' }),
      control('apple', { fails: 'tcp-timeout' }),
      dns('autodiscover.contoso.com', [], { fails: 'dns-timeout' }),
      dns('contoso.com', [], { fails: 'dns-timeout' }),
    ],
  },
  {
    name: 'nobody in the world finds the name of sign-in, and every way into the mailbox answers',
    seen: world(nowhere(signIn), oidc({ fails: 'dns-nxdomain' }), token({ fails: 'dns-nxdomain' })),
  },
  {
    name: 'nobody in the world finds a name of mail, and half of the ways into the mailbox answer',
    seen: world(
      nowhere(main),
      doors(['ews', 'mapi', 'eas', 'mobile', 'mapi-nspi'], { fails: 'dns-nxdomain' }),
    ),
  },
  {
    name: 'a proxy is silent, and its settings were not read',
    seen: latest(
      dark(
        proxyConnect(main, { fails: 'proxy-unreachable' }),
        doors(webRoutes, { fails: 'proxy-unreachable' }),
      ),
    ).filter(({ probe }) => probe !== 'proxy'),
  },
  {
    name: 'two test pages are replaced, and mail answers, at one door in another shape',
    seen: world(
      control('google', { fails: 'network-portal-redirect' }),
      control('apple', { fails: 'network-portal-redirect' }),
      doors(['ews'], { fails: 'http-unexpected', statusCode: 404 }),
    ),
  },
  ...(
    [
      ['refuses this address', doors(['ews'], { fails: 'http-throttled', own: true, statusCode: 429 })],
      [
        'comes and goes by its word',
        [route('ews', busy()), route('ews', { try: 2 }), route('ews', { try: 3 })],
      ],
    ] as const
  ).map(([what, seen]) => ({
    name: `two test pages are replaced, and mail answers, but one door ${what}`,
    seen: world(
      control('google', { fails: 'network-portal-redirect' }),
      control('apple', { fails: 'network-portal-redirect' }),
      seen,
    ),
  })),
  {
    name: 'everybody is slow, and sign-in was never asked',
    seen: [
      ...slowWorld().filter(({ probe }) => !probe.startsWith('sign-in:')),
      oidc({ notRun: 'budget-exhausted' }),
      token({ notRun: 'budget-exhausted' }),
    ],
  },
  {
    name: 'mail and sign-in hosts are silent but for one',
    seen: world(
      [main, web, signIn].map((host) => tcp(host, 443, '52.97.1.2', unreachable)),
      shown([main, web, signIn], unreachable),
      tcp('graph.microsoft.com', 443),
      doors(webRoutes, unreachable),
      mails('tcp-timeout'),
      thrice((again) => token({ ...unreachable, ...again })),
      oidc(unreachable),
    ),
  },
  {
    name: 'mail ports are silent, the web takes calls and says nothing, a side door answers',
    seen: world(mails('tcp-timeout'), doors(webRoutes, { fails: 'http-timeout' }), doors(['autod2'], {})),
  },
  {
    name: 'mail ports are silent, web mail was not tried, and a side door fails',
    seen: world(mails('tcp-timeout'), doors(['autod2'], { fails: 'http-timeout' })).filter(
      ({ probe }) => !webRoutes.some((name) => probe === `route:${name}`),
    ),
  },
  {
    name: 'the port of IMAP is silent, and an app fails that uses IMAP and SMTP',
    seen: world(mails('tcp-timeout', ['imap']), user({ failing: ['thunderbird'] })),
  },
];
