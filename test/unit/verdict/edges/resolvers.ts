import type { FailureCode } from '../../../../shared/model/failure.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import {
  asked,
  control,
  dns,
  http,
  observe,
  proxy,
  proxyConnect,
  route,
  tcp,
  tls,
  token,
  world,
} from '../observe.ts';
import { doors, type EdgeRow, latest, mails, main, nameless, names, signIn, web } from './edge-row.ts';

const LIE = '203.0.113.66';
const hosts = [main, web, signIn];
const others = names.map((name) => control(name));
/** Whoever is asked, one answer for these names. */
export const everywhere = (
  role: 'configured' | 'control',
  servers: readonly string[],
  answers: string[],
  fails?: FailureCode,
  of: readonly string[] = hosts,
) =>
  servers.flatMap((server) => of.map((host) => asked(role, server, host, answers, fails ? { fails } : {})));
/** Mail's two hosts lead to an address where nothing of theirs is. */
export const misled = (address: string, ...changes: (Observation | readonly Observation[])[]) =>
  world(
    [main, web].map((host) => dns(host, [address])),
    [main, web].flatMap((host) => [
      tcp(host, 443, address, { fails: 'tcp-refused' }),
      tls(host, 443, { fails: 'tcp-refused' }),
    ]),
    doors(['owa', 'owa-svc', 'ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'], { fails: 'tcp-refused' }),
    mails('tcp-refused'),
    ...changes,
  );
const invented = (address: string) =>
  observe(
    'dns-random-label',
    'dns-random',
    { asked: 3, rewritten: [{ name: 'x.example', address }] },
    { fails: 'dns-rewritten' },
  );
export const tunnelled = () =>
  observe('interfaces', 'interfaces', {
    interfaces: [
      { name: 'en0', address: '192.168.1.23', family: 4, tunnel: false },
      { name: 'utun3', address: '10.8.0.2', family: 4, tunnel: true },
    ],
    defaultRoute: { gateway: '192.168.1.1', interface: 'en0' },
  });

/** Whose resolver leads astray, and what little less than that says. */
export const resolversEdges: readonly EdgeRow[] = [
  { name: 'mail leads nowhere, and no resolver was asked on its own', seen: misled('0.0.0.0') },
  ...[
    { name: 'the router', server: '192.168.1.1' },
    { name: 'a resolver in the company', server: '10.1.0.53' },
    { name: 'a resolver of the line', server: '203.0.113.53' },
    { name: 'a public resolver', server: '9.9.9.9' },
  ].flatMap(({ name, server }) => [
    {
      name: `mail leads nowhere: ${name} says so, public resolvers know better`,
      seen: misled(
        '0.0.0.0',
        everywhere('configured', [server], ['0.0.0.0'], undefined, [main, web]),
        everywhere('control', ['1.1.1.1'], ['52.97.1.2'], undefined, [main, web]),
      ),
    },
    {
      name: `no name of mail exists: ${name} says so, public resolvers know better`,
      seen: nameless(
        'dns-nxdomain',
        others,
        everywhere('configured', [server], [], 'dns-nxdomain'),
        everywhere('control', ['1.1.1.1'], ['52.97.1.2']),
      ),
    },
  ]),
  {
    name: 'mail leads nowhere, and every resolver asked on its own is right',
    seen: misled(
      '0.0.0.0',
      everywhere('configured', ['192.168.1.1'], ['52.97.1.2'], undefined, [main, web]),
      everywhere('control', ['1.1.1.1'], ['52.97.1.2'], undefined, [main, web]),
    ),
  },
  {
    name: 'mail leads where invented names lead, nobody else was asked',
    seen: misled(
      LIE,
      invented(LIE),
      everywhere('configured', ['192.168.1.1'], [LIE], undefined, [main, web]),
    ),
  },
  {
    name: 'mail leads nowhere, behind a tunnel a private resolver says so',
    seen: misled(
      '0.0.0.0',
      tunnelled(),
      everywhere('configured', ['192.168.1.53'], ['0.0.0.0'], undefined, [main, web]),
      everywhere('control', ['1.1.1.1'], ['52.97.1.2'], undefined, [main, web]),
    ),
  },
  {
    name: 'one name of mail leads nowhere, all the others answer',
    seen: world(
      dns(web, ['0.0.0.0']),
      tcp(web, 443, '0.0.0.0', { fails: 'tcp-refused' }),
      tls(web, 443, { fails: 'tcp-refused' }),
      doors(['owa', 'owa-svc'], { fails: 'tcp-refused' }),
      asked('control', '1.1.1.1', web, ['52.97.1.2']),
    ),
  },
  {
    name: 'names that lead nowhere here, and everything answers through a proxy',
    seen: world(
      proxy('http://proxy.contoso.com:8080'),
      proxyConnect(main),
      dns(web, ['0.0.0.0']),
      tls(web, 443, { notRun: 'dependency-failed' }),
      ['owa', 'owa-svc'].map((name) => route(name, { via: 'proxy' })),
      asked('control', '1.1.1.1', web, ['52.97.1.2']),
    ),
  },
  {
    name: 'sign-in leads nowhere here, mail answers',
    seen: world(
      dns(signIn, ['0.0.0.0']),
      tcp(signIn, 443, '0.0.0.0', { fails: 'tcp-refused' }),
      tls(signIn, 443, { fails: 'tcp-refused' }),
      http('sign-in:oidc', `https://${signIn}/contoso.com/v2.0/.well-known/openid-configuration`, {
        fails: 'tcp-refused',
      }),
      token({ fails: 'tcp-refused' }),
      asked('configured', '192.168.1.1', signIn, ['0.0.0.0']),
      asked('control', '1.1.1.1', signIn, ['20.190.1.1']),
    ),
  },
  {
    name: 'invented names resolve, and mail answers',
    seen: world(invented(LIE)),
  },
  {
    name: 'no name has an address here, elsewhere they have',
    seen: nameless('dns-nodata', others, everywhere('control', ['1.1.1.1'], ['52.97.1.2'])),
  },
  {
    name: 'every name fails here, public resolvers answer',
    seen: nameless(
      'dns-servfail',
      others,
      everywhere('configured', ['192.168.1.1'], [], 'dns-servfail'),
      everywhere('control', ['1.1.1.1'], ['52.97.1.2']),
    ),
  },
  // Silence.
  {
    name: 'two names of three are silent at the resolver, the others answer',
    seen: world(
      [main, web].map((host) => dns(host, [], { fails: 'dns-timeout' })),
      doors(['owa', 'owa-svc', 'ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'], { fails: 'dns-timeout' }),
      mails('dns-timeout'),
    ),
  },
  {
    name: 'no name of mail resolves, not even at two public resolvers, others do',
    seen: nameless('dns-timeout', others, everywhere('control', ['1.1.1.1', '8.8.8.8'], [], 'dns-servfail')),
  },
  {
    name: 'no name of mail resolves, names of others do, and public resolvers answer',
    seen: nameless('dns-timeout', others, everywhere('control', ['1.1.1.1'], ['52.97.1.2'])),
  },
  {
    name: 'one control by name fails for want of an address, mail as well',
    seen: nameless('dns-timeout', others.slice(1), control(names[0] ?? '', { fails: 'dns-timeout' })),
  },
  {
    name: 'controls fail by name, one of them not for want of an address',
    seen: nameless(
      'dns-timeout',
      names.map((name, at) => control(name, { fails: at === 0 ? 'tcp-timeout' : 'dns-timeout' })),
    ),
  },
  {
    name: 'no name resolves but one, which is said not to exist',
    seen: latest(
      nameless(
        'dns-timeout',
        dns(web, [], { fails: 'dns-nxdomain' }),
        doors(['owa', 'owa-svc'], { fails: 'dns-nxdomain' }),
      ),
    ),
  },
  {
    name: 'no name of a stranger resolves, those of mail do',
    seen: world(names.map((name) => control(name, { fails: 'dns-timeout' }))),
  },
  {
    name: 'no name of a stranger resolves, and mail was not tried',
    seen: world(names.map((name) => control(name, { fails: 'dns-timeout' }))).filter(
      ({ kind }) => kind === 'internet-control' || kind === 'interfaces' || kind === 'gateway',
    ),
  },
];
