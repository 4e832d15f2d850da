import type { Observation } from '../../../../shared/model/observation.ts';
import {
  asked,
  busy,
  chain,
  control,
  controls,
  dns,
  feed,
  gateway,
  hostsFile,
  http,
  incident,
  link,
  mail,
  mx,
  observe,
  oidc,
  pac,
  privateChain,
  proxy,
  proxyConnect,
  route,
  scripted,
  tcp,
  tls,
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
  mails,
  main,
  own,
  ownDomain,
  shown,
  signIn,
  thrice,
  web,
} from './edge-row.ts';
import { slowWorld } from './filtered.ts';

/** Somebody else’s certificate at an operator's address: something answers, where nothing should. */
const impostor = (() => {
  const one = control('google-ip', { fails: 'tls-name-mismatch' });
  return {
    ...one,
    data: { ...one.data, chain: chain({ anchor: 'none', nameMatches: false }) },
  } as Observation;
})();
const noInterface = observe(
  'interfaces',
  'interfaces',
  { interfaces: [], defaultRoute: null },
  { fails: 'device-no-interface' },
);
const deadProxy = [
  proxy('http://proxy.contoso.com:8080'),
  proxyConnect(main, { fails: 'proxy-unreachable' }),
  doors(webRoutes, { fails: 'proxy-unreachable' }),
].flat();
const federated = [1, 2].map((again) =>
  http('sign-in:federated', 'https://sts.contoso.com/FederationMetadata', {
    fails: 'tcp-timeout',
    try: again,
  }),
);
const opened = { chain: privateChain('Zscaler Root CA') };
/** The router answers in so many milliseconds. */
const router = (durationMs: number) => ({ ...gateway(), durationMs });
const nowhere = (host: string, ...servers: string[]) => [
  dns(host, [], { fails: 'dns-nxdomain' }),
  ...servers.map((server) => asked('control', server, host, [], { rcode: 'NXDOMAIN' })),
];

/** What does not fit together, or only just: two witnesses that contradict each other. */
export const contradictoryEdges: readonly EdgeRow[] = [
  ...(
    [
      ['no interface', noInterface],
      ['no route', link(null)],
    ] as const
  ).flatMap(([what, state]) => [
    { name: `${what}, and one stranger’s certificate`, seen: latest(dark(state, impostor)) },
    {
      name: `${what}, the router is silent, and one stranger’s certificate`,
      seen: latest(dark(state, gateway('none'), impostor)),
    },
    {
      name: `${what}, the script is a page, and one stranger’s certificate`,
      seen: latest(
        dark(
          state,
          impostor,
          scripted(),
          pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 }),
        ),
      ),
    },
    {
      name: `${what}, the proxy is silent, and one stranger’s certificate`,
      seen: latest(dark(state, impostor, deadProxy)),
    },
  ]),
  {
    name: 'everything is silent, a script far away is a page',
    seen: dark(
      scripted(),
      pac({ fails: 'content-malformed', problem: 'page', statusCode: 200, address: '203.0.113.81' }),
    ),
  },
  {
    name: 'a stranger’s certificate nobody kept, at an operator’s address and at every door',
    seen: world(
      control('google-ip', { fails: 'tls-name-mismatch' }),
      shown([main, web, signIn], { fails: 'tls-name-mismatch' }),
      doors(webRoutes, { fails: 'tls-name-mismatch' }),
      mails('tls-name-mismatch'),
      oidc({ fails: 'tls-name-mismatch' }),
      token({ fails: 'tls-name-mismatch' }),
    ),
  },
  {
    name: 'a stranger’s certificate at two hosts of mail, the rest is silent, controls pass',
    seen: latest(
      dark(
        controls(),
        shown([main, web], { fails: 'tls-self-signed', chain: chain({ anchor: 'none', selfSigned: true }) }),
      ),
    ),
  },
  {
    name: 'the clock is two hours off to the second, and a text tells of a certificate’s date',
    seen: world(
      controls({ clockOffsetMs: 7_200_000 }),
      user({ failing: ['thunderbird'], phrases: ['certificate-date'] }),
    ),
  },
  {
    name: 'two names are nowhere, one of them at three public resolvers',
    seen: world(
      nowhere(main, '1.1.1.1', '8.8.8.8'),
      nowhere(web, '1.1.1.1', '8.8.8.8', '9.9.9.9'),
      doors(webRoutes, { fails: 'dns-nxdomain' }),
      mails('dns-nxdomain'),
    ),
  },
  {
    name: 'one’s only server answers',
    ask: ownDomain,
    seen: own(mail('imap', { host: 'imap.example.org' })),
  },
  {
    name: 'one’s own servers answer, and no sign-in is theirs',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org' }),
      oidc({ notApplicable: 'other-provider' }),
      token({ notApplicable: 'other-provider' }),
    ),
  },
  {
    name: 'whose mailbox it is nobody knows, its servers answer, and no sign-in is theirs',
    ask: ownDomain,
    seen: [
      ...[link(), gateway(), hostsFile(), proxy(), ...controls(), mx('example.org', 'mx.example.org.')],
      mail('imap', { host: 'imap.example.org' }),
      mail('smtp', { host: 'smtp.example.org' }),
      oidc({ notApplicable: 'other-provider' }),
      token({ notApplicable: 'other-provider' }),
    ],
  },
  {
    name: 'the one mail host that was tried refuses',
    seen: world(
      tcp(main, 443, '52.97.1.2', { fails: 'tcp-refused' }),
      doors(webRoutes, { fails: 'tcp-refused' }),
      mails('tcp-refused'),
    ).filter(({ probe }) => !/^(tcp|tls):/.test(probe) || probe === `tcp:${main}:443`),
  },
  {
    name: 'one’s own IMAP refuses, POP is silent, submission answers, all on one server',
    ask: ownDomain,
    seen: own(
      thrice((again) => mail('imap', { host: 'imap.example.org', fails: 'tcp-refused', ...again })),
      thrice((again) => mail('pop', { host: 'imap.example.org', fails: 'tcp-timeout', ...again })),
      mail('smtp', { host: 'imap.example.org' }),
    ),
  },
  {
    name: 'submission is silent, and so is a host of mail that only Graph uses',
    seen: world(
      mails('tcp-timeout', ['smtp']),
      tcp('graph.microsoft.com', 443, '52.97.1.3', { fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'a door fails once by its word, the others say what nobody understands',
    seen: world(
      route('ews', { fails: 'http-provider-error', own: true, statusCode: 503 }),
      doors(
        webRoutes.filter((name) => name !== 'ews'),
        { fails: 'http-protocol', statusCode: undefined, chain: undefined },
      ),
      mails('mail-not-mail'),
    ),
  },
  ...[200, 400, 1000].map((ms) => ({
    name: `everybody is slow, the router answers in ${ms} ms`,
    seen: [...slowWorld().filter(({ probe }) => probe !== 'gateway'), router(ms)],
  })),
  {
    name: 'everybody is slow, and nothing is known of the router',
    seen: slowWorld().filter(({ probe }) => probe !== 'gateway'),
  },
  {
    name: 'a pasted code and an answer both say that a proxy marks who signs in',
    seen: world(
      user({ entraCodes: [500021] }),
      token({ parsed: { type: 'oauth-error', error: 'access_denied', entraCodes: [500021] } }),
    ),
  },
  {
    name: 'the own sign-in server is silent, and Microsoft’s was not asked',
    seen: world(federated).filter(({ probe }) => probe !== 'sign-in:oidc' && probe !== 'sign-in:token'),
  },
  {
    name: 'the own sign-in server is silent, everything is opened on the way, and controls pass',
    seen: world(
      [main, web, signIn].map((host) => tls(host, 443, opened)),
      doors(webRoutes, opened),
      (['imap', 'pop', 'smtp'] as const).map((name) => mail(name, opened)),
      oidc(opened),
      token(opened),
      federated,
    ),
  },
  {
    name: 'the port of IMAP is silent, and an incident names IMAP',
    seen: world(mails('tcp-timeout', ['imap']), feed('degraded', [incident({ affects: ['imap'] })])),
  },
  {
    name: 'one door fails by its word, one comes and goes, all others take calls and say nothing',
    seen: world(
      doors(['ews'], busy()),
      doors(
        webRoutes.filter((name) => name !== 'ews' && name !== 'mobile'),
        { fails: 'http-timeout', statusCode: undefined },
      ),
      mails('mail-timeout'),
      route('mobile'),
      route('mobile', { try: 2, fails: 'http-timeout', statusCode: undefined }),
    ),
  },
  {
    name: 'the certificate of web mail has ended, and an incident names web mail',
    seen: world(
      shown([web], { fails: 'tls-expired', chain: chain({ notAfter: '2026-11-01T00:00:00Z' }) }),
      doors(['owa', 'owa-svc'], { fails: 'tls-expired', chain: chain({ notAfter: '2026-11-01T00:00:00Z' }) }),
      feed('degraded', [incident({ affects: ['owa'] })]),
    ),
  },
];
