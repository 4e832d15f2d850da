import type { Observation } from '../../../../shared/model/observation.ts';
import {
  asked,
  controlNames,
  dns,
  mail,
  observe,
  oidc,
  privateChain,
  proxy,
  proxyConnect,
  route,
  tcp,
  tls,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import {
  doors,
  type EdgeRow,
  literals,
  mails,
  main,
  own,
  ownDomain,
  shaky,
  signIn,
  silent,
  web,
} from './edge-row.ts';

const set = proxy('http://proxy.contoso.com:8080');
const unseenGateway = observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' });
const closed = (hosts: readonly string[], fails: 'tcp-timeout' | 'tcp-refused' | 'tcp-denied') =>
  hosts.flatMap((host) => [tcp(host, 443, '52.97.1.2', { fails }), tls(host, 443, { fails })]);
/** Both hosts of mail are silent, and elsewhere they are not. */
const filtered = [
  closed([main, web], 'tcp-timeout'),
  doors(webRoutes, { fails: 'tcp-timeout' }),
  mails('tcp-timeout'),
  vantage('healthy'),
].flat();
const resolver = (server: string, role: 'configured' | 'control' = 'configured') =>
  asked(role, server, 'contoso.com', ['10 contoso-com.mail.protection.outlook.com.'], {
    type: 'MX',
    probe: 'domain:mx',
  });

/** All is well, and every answer takes four seconds. */
export const slowWorld = () =>
  world().map((one) =>
    one.kind === 'http' || one.kind === 'internet-control' || one.kind === 'mail-protocol'
      ? ({
          ...one,
          data: { ...one.data, timing: { totalMs: 4000, tcpMs: 1000, tlsMs: 1000, firstByteMs: 2000 } },
        } as Observation)
      : one,
  );

/** Beside the rows of what is closed on the way, and to whom. */
export const filteredEdges: readonly EdgeRow[] = [
  { name: 'mail ports are silent, everything else works', seen: world(mails('tcp-timeout')) },
  { name: 'two mail ports are silent, the third works', seen: world(mails('tcp-timeout', ['pop', 'imap'])) },
  { name: 'mail ports refuse, everything else works', seen: world(mails('tcp-refused')) },
  {
    name: 'mail ports are silent, nothing is known of their hosts, the web mail answers',
    seen: world(mails('tcp-timeout')).filter(
      ({ probe }) => !/^(tcp|tls):/.test(probe) && !/ews|mapi|eas|mobile/.test(probe),
    ),
  },
  {
    name: 'mail ports are silent, and nothing is known but that sign-in answers',
    seen: world(mails('tcp-timeout')).filter(
      ({ probe }) => !/^(tcp|tls):/.test(probe) && !/owa|ews|mapi|eas|mobile/.test(probe),
    ),
  },
  {
    name: 'mail ports are silent, and nothing else is known',
    seen: world(mails('tcp-timeout')).filter(
      ({ probe }) => !/^(tcp|tls|sign-in):/.test(probe) && !/owa|ews|mapi|eas|mobile/.test(probe),
    ),
  },
  {
    name: 'one port for sending is silent, the other one of the same server answers',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org', fails: 'tcp-timeout' }),
      mail('smtps', { host: 'smtp.example.org' }),
    ),
  },
  {
    name: 'one port for sending is silent, the other one of the same server takes the call and says nothing',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org', fails: 'tcp-timeout' }),
      mail('smtps', { host: 'smtp.example.org', fails: 'mail-timeout' }),
    ),
  },
  {
    name: 'a port of one’s own server is silent, its web page can be reached',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      tcp('imap.example.org', 443, '203.0.113.7'),
    ),
  },
  {
    name: 'a port of one’s own server refuses, its web page can be reached',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-refused' }),
      tcp('imap.example.org', 443, '203.0.113.7'),
    ),
  },
  {
    name: 'a port of one’s own server is silent, its web page as well',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      tcp('imap.example.org', 443, '203.0.113.7', { fails: 'tcp-timeout' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
  },
  {
    name: 'two ports of one’s own server are silent, and nothing else is known',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      mail('smtp', { host: 'imap.example.org', fails: 'tcp-timeout' }),
    ),
  },
  { name: 'all is well but port 25, which is silent', seen: world(mail('mx', { fails: 'tcp-timeout' })) },
  { name: 'all is well but port 25, which refuses', seen: world(mail('mx', { fails: 'tcp-refused' })) },
  { name: 'all is well but port 25, which answers badly', seen: world(mail('mx', { fails: 'mail-denied' })) },

  { name: 'mail hosts are silent, elsewhere they work, a router that is known', seen: world(filtered) },
  {
    name: 'mail hosts are silent in a network with a resolver of its own',
    seen: world(filtered, resolver('10.20.0.53')),
  },
  {
    name: 'mail hosts are silent, the resolver is beside the router',
    seen: world(filtered, resolver('192.168.1.53')),
  },
  { name: 'mail hosts are silent, the resolver is a public one', seen: world(filtered, resolver('9.9.9.9')) },
  {
    name: 'mail hosts are silent, the resolver has an IPv6 address',
    seen: world(filtered, resolver('fd00::53')),
  },
  {
    name: 'mail hosts are silent, a resolver to compare with is private',
    seen: world(filtered, resolver('10.20.0.53', 'control')),
  },
  {
    name: 'mail hosts are silent, a resolver of its own and no router known',
    seen: world(filtered, resolver('10.20.0.53'), unseenGateway),
  },
  {
    name: 'mail hosts are silent, a resolver of its own and a router with an IPv6 address',
    seen: world(
      filtered,
      resolver('10.20.0.53'),
      observe('gateway', 'gateway', { address: 'fe80::1', answeredBy: 'connect' }),
    ),
  },
  {
    name: 'mail hosts are silent through a tunnel',
    seen: world(
      filtered,
      observe('interfaces', 'interfaces', {
        interfaces: [{ name: 'utun3', address: '10.9.0.2', family: 4, tunnel: true }],
        defaultRoute: { gateway: '10.9.0.1', interface: 'utun3' },
      }),
    ),
  },
  {
    name: 'mail hosts are silent, a proxy serves others',
    seen: world(filtered, set, proxyConnect('example.org')),
  },
  {
    name: 'mail hosts are silent, one stranger answers',
    seen: world(filtered, silent(controlNames.filter((name) => name !== 'apple'))),
  },
  {
    name: 'mail hosts are silent, strangers answer by address only',
    seen: world(filtered, silent(controlNames.filter((name) => !literals.includes(name)))),
  },
  {
    name: 'mail and sign-in hosts are silent, two of them',
    seen: world(
      closed([main, signIn], 'tcp-timeout'),
      doors(['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'], { fails: 'tcp-timeout' }),
      mails('tcp-timeout', ['imap', 'pop']),
      token({ fails: 'tcp-timeout' }),
      oidc({ fails: 'tcp-timeout' }),
    ).filter(({ probe }) => !probe.endsWith('owa') && !probe.endsWith('owa-svc') && !probe.includes(web)),
  },
  {
    name: 'IPv6 is broken at two hosts',
    seen: world(
      dns(main, ['52.97.1.2', '2603:1026::1']),
      dns(web, ['52.97.1.2', '2603:1026::2']),
      [tcp(main, 443), tcp(main, 443, '2603:1026::1', { fails: 'tcp-timeout' })],
      [tcp(web, 443), tcp(web, 443, '2603:1026::2', { fails: 'tcp-timeout' })],
    ),
  },
  {
    name: 'IPv6 is broken while a door is silent',
    seen: world(
      [tcp(main, 443), tcp(main, 443, '2603:1026::1', { fails: 'tcp-timeout' })],
      [tcp(web, 443), tcp(web, 443, '2603:1026::2', { fails: 'tcp-timeout' })],
      doors(['eas'], { fails: 'http-timeout' }),
    ),
  },
  {
    name: 'two connections of strangers come and go',
    seen: world(shaky(['google', 'apple'], [])),
  },
  { name: 'one connection comes and goes', seen: world(shaky(['google'], [])) },
  {
    name: 'connections come and go while the provider spoke once',
    seen: world(shaky(['google', 'apple'], ['owa', 'mapi']), [
      route('eas'),
      route('eas', { try: 2, fails: 'http-provider-error', statusCode: 503, own: true }),
    ]),
  },
  {
    name: 'every mail port refuses this address',
    seen: world(mails('mail-denied')),
  },
  { name: 'one mail port limits the rate', seen: world(mails('mail-throttled', ['smtp'])) },
  {
    name: 'one mail port refuses the address and one limits the rate',
    seen: world(mails('mail-denied', ['imap']), mails('mail-throttled', ['smtp'])),
  },
  {
    name: 'both hosts that are known refuse',
    seen: world(
      closed([main, web], 'tcp-refused'),
      doors(webRoutes, { fails: 'tcp-refused' }),
      mails('tcp-refused', ['imap', 'pop']),
    ).filter(({ probe }) => !/login|sign-in|smtp/.test(probe)),
  },
  {
    name: 'three hosts of mail are silent, and nothing is known of sign-in',
    seen: world(
      closed([main, web, 'smtp.office365.com'], 'tcp-timeout'),
      doors(webRoutes, { fails: 'tcp-timeout' }),
      mails('tcp-timeout'),
    ).filter(({ probe }) => !/login|sign-in/.test(probe)),
  },
  {
    name: 'mail hosts are silent, and an appliance opens what is left',
    seen: world(filtered, tls(signIn, 443, { chain: privateChain('Zscaler Root CA') })),
  },
  {
    name: 'mail ports are silent, nothing is known of sign-in and of their hosts, the web mail answers',
    seen: world(mails('tcp-timeout')).filter(
      ({ probe }) => !/^(tcp|tls|sign-in):/.test(probe) && !/ews|mapi|eas|mobile/.test(probe),
    ),
  },
  {
    name: 'two mail ports are silent, and nothing else is known but the third',
    seen: world(mails('tcp-timeout', ['imap', 'pop'])).filter(
      ({ probe }) => !/^(tcp|tls|sign-in):/.test(probe) && !/owa|ews|mapi|eas|mobile/.test(probe),
    ),
  },
  {
    name: 'mail ports are silent, their host answers otherwise, another one is silent',
    seen: world(
      mails('tcp-timeout'),
      closed([web], 'tcp-timeout'),
      doors(['owa', 'owa-svc'], { fails: 'tcp-timeout' }),
    ).filter(({ probe }) => !probe.startsWith(`tcp:${main}`) && !probe.startsWith(`tls:${main}`)),
  },
  {
    name: 'mail ports are silent, another host is silent, nothing is known of theirs',
    seen: world(
      mails('tcp-timeout'),
      closed([web], 'tcp-timeout'),
      doors(['owa', 'owa-svc'], { fails: 'tcp-timeout' }),
    ).filter(({ probe }) => !/^t..:outlook.office365/.test(probe) && !/ews|mapi|eas|mobile/.test(probe)),
  },
  {
    name: 'a port of one’s own server is silent, another one can be reached',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      tcp('imap.example.org', 587, '203.0.113.7'),
      tcp('smtp.example.org', 587, '203.0.113.8', { fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'mail ports are silent, one of two apps uses them',
    seen: world(mails('tcp-timeout'), user({ failing: ['outlook-mobile', 'thunderbird'] })),
  },
  { name: 'everybody is slow', seen: slowWorld() },
  {
    name: 'everybody is slow, and one way was never tried',
    seen: [
      ...slowWorld().filter(({ probe }) => probe !== 'route:eas'),
      route('eas', { notRun: 'budget-exhausted' }),
    ],
  },
  {
    name: 'everybody is slow, and IPv6 is broken at two hosts',
    seen: [
      ...slowWorld(),
      tcp(main, 443, '2603:1026::1', { fails: 'tcp-timeout' }),
      tcp(web, 443, '2603:1026::2', { fails: 'tcp-timeout' }),
    ],
  },
];
