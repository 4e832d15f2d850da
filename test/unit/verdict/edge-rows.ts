import type { FailureCode } from '../../../shared/model/failure.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Policy } from '../../../shared/model/policy.ts';
import type { DiagnoseRequest } from '../../../shared/model/request.ts';
import {
  asked,
  busy,
  chain,
  control,
  controlNames,
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
  vantage,
  webRoutes,
  world,
} from './observe.ts';

/**
 * A little more or less than a row of cause-rows.ts: one witness fewer, something besides that speaks against it, what was
 * not measured. What the judge says of each stands in rows.txt, for people to read; here is only what was seen.
 */
export interface EdgeRow {
  name: string;
  seen: Observation[];
  ask?: Partial<DiagnoseRequest>;
  policy?: Policy;
  platform?: string;
}

const thrice = (make: (again: { try: number }) => Observation) => [1, 2, 3].map((one) => make({ try: one }));
const doors = (names: readonly string[], change: Parameters<typeof route>[1]) =>
  names.flatMap((name) => thrice((again) => route(name, { ...change, ...again })));
const mails = (fails: FailureCode, names: readonly ('imap' | 'pop' | 'smtp')[] = ['imap', 'pop', 'smtp']) =>
  names.flatMap((name) => thrice((again) => mail(name, { fails, ...again })));
const silent = (names: readonly string[] = controlNames, fails: FailureCode = 'tcp-timeout') =>
  names.map((name) => control(name, { fails }));
const literals = controlNames.filter((name) => name.endsWith('-ip'));
const names = controlNames.filter((name) => !name.endsWith('-ip'));
const shaky = (controls: readonly string[], routes: readonly string[]) => [
  ...controls.flatMap((name) => [control(name), control(name, { try: 2, fails: 'tcp-timeout' })]),
  ...routes.flatMap((name) => [route(name), route(name, { try: 2, fails: 'http-timeout' })]),
];
/** Nothing comes back, whatever was tried. */
const dark = (...changes: (Observation | readonly Observation[])[]) =>
  world(
    silent(),
    doors(webRoutes, { fails: 'tcp-timeout' }),
    mails('tcp-timeout'),
    oidc({ fails: 'tcp-timeout' }),
    token({ fails: 'tcp-timeout' }),
    ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].flatMap((host) => [
      tcp(host, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls(host, 443, { fails: 'tcp-timeout' }),
    ]),
    ...changes,
  );
/** No name of mail leads anywhere; those of strangers neither, unless told. */
const nameless = (fails: FailureCode, ...changes: (Observation | readonly Observation[])[]) =>
  world(
    ['outlook.office365.com', 'outlook.office.com', 'login.microsoftonline.com'].map((host) =>
      dns(host, [], { fails }),
    ),
    doors(webRoutes, { fails }),
    mails(fails),
    oidc({ fails }),
    token({ fails }),
    changes.flat().some(({ kind }) => kind === 'internet-control') ? [] : silent(names, fails),
    ...changes,
  );
const shown = (hosts: readonly string[], change: Parameters<typeof tls>[2]) =>
  hosts.map((host) => tls(host, 443, change));
const [main, web, signIn] = [
  'outlook.office365.com',
  'outlook.office.com',
  'login.microsoftonline.com',
] as const;
const refusedDates = literals.map((name) => control(name, { fails: 'tls-expired' }));
const opinion = (error?: string, more: { sameCertificate?: boolean; knownRoot?: boolean } = {}) => ({
  trusted: error === undefined,
  ...(error !== undefined && { error }),
  ...more,
});

const told = (change: Parameters<typeof user>[0], ...more: Observation[]) => world(user(change), more);
const entries = (...hosts: string[]) =>
  hostsFile(hosts.map((name, at) => ({ line: at + 3, address: '10.0.0.9', name })));
const certificates = (
  code: FailureCode,
  of: Parameters<typeof chain>[0],
  hosts: readonly string[] = [main, web],
) => [...shown(hosts, { fails: code, chain: chain(of) }), ...doors(webRoutes, { fails: code })];

const own = (...changes: (Observation | readonly Observation[])[]) => [
  link(),
  gateway(),
  hostsFile(),
  proxy(),
  ...controlNames.map((name) => control(name)),
  mx('example.org', 'mx.example.org.'),
  asked('configured', '192.168.1.1', '_imaps._tcp.example.org', ['0 1 993 imap.example.org.'], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  }),
  dns('imap.example.org', ['203.0.113.7']),
  ...changes.flat(),
];
const ownDomain = { domain: 'example.org' };

export const edgeRows: EdgeRow[] = [
  // what comes and goes
  {
    name: 'three connections come and go, one of a stranger',
    seen: world(shaky(['google'], ['owa', 'mapi'])),
  },
  {
    name: 'three connections come and go, two of strangers',
    seen: world(shaky(['google', 'apple'], ['owa'])),
  },
  { name: 'two connections come and go', seen: world(shaky(['google'], ['owa'])) },
  { name: 'three of mail come and go', seen: world(shaky([], ['owa', 'mapi', 'eas'])) },
  { name: 'three of strangers come and go', seen: world(shaky(['google', 'apple', 'firefox'], [])) },
  {
    name: 'connections come and go while a door says that it fails',
    seen: world(shaky(['google', 'apple'], ['owa']), doors(['eas'], busy())),
  },
  { name: 'Microsoft’s own control comes and goes', seen: world(shaky(['microsoft'], ['owa', 'mapi'])) },

  // the clock
  {
    name: 'certificates of strangers and of mail ended, nobody tells the time',
    seen: world(
      silent(names),
      refusedDates,
      certificates('tls-expired', {}),
      mails('tls-expired'),
      oidc({ fails: 'tls-expired' }),
      token({ fails: 'tls-expired' }),
    ),
  },
  {
    name: 'one stranger’s certificate ended, nobody tells the time',
    seen: world(
      silent(names),
      refusedDates.slice(0, 1),
      silent(literals.slice(1)),
      certificates('tls-not-yet-valid', {}),
      mails('tls-not-yet-valid'),
      oidc({ fails: 'tls-expired' }),
      token({ fails: 'tls-expired' }),
    ),
  },
  ...[90_000, 400_000, 5_000_000, 180_000_000, -8_000_000_000].map((clockOffsetMs) => ({
    name: `the clock is off by ${clockOffsetMs} ms and a text says so`,
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs })),
      webRoutes.map((name) => route(name, { clockOffsetMs })),
      user({ failing: ['outlook-mobile'], phrases: ['certificate-date'], entraCodes: [500133] }),
    ),
  })),
  {
    name: 'the clock is off and nobody complains',
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs: 4_000_000 })),
      webRoutes.map((name) => route(name, { clockOffsetMs: 4_000_000 })),
    ),
  },
  {
    name: 'the clock is off and one certificate is refused',
    seen: world(
      controlNames.map((name) => control(name, { clockOffsetMs: -90_000_000 })),
      webRoutes.map((name) => route(name, { clockOffsetMs: -90_000_000 })),
      shown([main], { fails: 'tls-not-yet-valid', chain: chain() }),
    ),
  },

  // names
  { name: 'no name resolves, addresses answer', seen: nameless('dns-timeout') },
  { name: 'every name fails with servfail, addresses answer', seen: nameless('dns-servfail') },
  {
    name: 'no name resolves, public resolvers answer',
    seen: nameless(
      'dns-timeout',
      [main, web, signIn].map((host) => asked('control', '1.1.1.1', host, ['52.97.1.2'])),
    ),
  },
  {
    name: 'no name resolves at a resolver on this computer',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '127.0.0.53', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name resolves at the router',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '192.168.1.1', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name resolves at a resolver of the line',
    seen: nameless(
      'dns-timeout',
      [main, web].map((host) => asked('configured', '203.0.113.53', host, [], { fails: 'dns-timeout' })),
    ),
  },
  {
    name: 'no name of mail resolves, names of others do',
    seen: nameless(
      'dns-timeout',
      names.map((name) => control(name)),
    ),
  },
  {
    name: 'no name exists, those of others do',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
    ),
  },
  {
    name: 'names exist elsewhere',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) => asked('control', server, host, ['52.97.1.2'])),
      ),
    ),
  },
  {
    name: 'names do not exist elsewhere either',
    seen: nameless(
      'dns-nxdomain',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) =>
          asked('control', server, host, [], { fails: 'dns-nxdomain', rcode: 'NXDOMAIN' }),
        ),
      ),
    ),
  },
  {
    name: 'names fail with servfail here and elsewhere',
    seen: nameless(
      'dns-servfail',
      names.map((name) => control(name)),
      [main, web, signIn].flatMap((host) =>
        ['1.1.1.1', '8.8.8.8'].map((server) =>
          asked('control', server, host, [], { fails: 'dns-servfail', rcode: 'SERVFAIL' }),
        ),
      ),
    ),
  },
  {
    name: 'one resolver here answers, the other does not',
    seen: nameless(
      'dns-servfail',
      names.map((name) => control(name)),
      asked('configured', '192.168.1.1', main, ['52.97.1.2']),
      asked('configured', '192.168.1.2', main, [], { fails: 'dns-servfail' }),
    ),
  },

  // the way out
  { name: 'everything is silent, the router answers', seen: dark() },
  { name: 'everything is silent, the router as well', seen: dark(gateway('none')) },
  {
    name: 'everything is silent, nothing is known of the router',
    seen: dark(observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' })),
  },
  {
    name: 'everything is silent, nothing is known of this computer',
    seen: dark(
      observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' }),
      observe('interfaces', 'interfaces', undefined, { notRun: 'budget-exhausted' }),
    ),
  },
  {
    name: 'everything is silent, addresses were not asked',
    seen: dark().filter(({ probe }) => !probe.endsWith('-ip')),
  },
  {
    name: 'everything is silent, two controls were asked',
    seen: dark().filter(({ probe }) => !probe.startsWith('control:') || /google$|apple$/.test(probe)),
  },
  {
    name: 'everything is silent, three controls were asked',
    seen: dark().filter(
      ({ probe }) => !probe.startsWith('control:') || /google$|apple$|quad9-ip$/.test(probe),
    ),
  },
  { name: 'this computer refuses everything', seen: dark(silent(controlNames, 'tcp-denied')) },
  {
    name: 'everything is silent, a script nearby is as well',
    seen: dark(scripted(), pac({ fails: 'tcp-timeout' })),
  },
  {
    name: 'everything is silent, a script far away is as well',
    seen: dark(scripted(), pac({ fails: 'tcp-timeout', address: '203.0.113.81' })),
  },
  {
    name: 'everything is silent, a script could not be followed',
    seen: dark(scripted('pac-not-evaluated'), pac()),
  },
  {
    name: 'everything is silent, the script is a page',
    seen: dark(scripted(), pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 })),
  },
  {
    name: 'all is well, the script is a page',
    seen: world(scripted(), pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 })),
  },
  { name: 'all is well, a script was not followed', seen: world(scripted('pac-not-evaluated'), pac()) },
  { name: 'no route', seen: dark(link(null)) },
  {
    name: 'no interface',
    seen: dark(
      observe(
        'interfaces',
        'interfaces',
        { interfaces: [], defaultRoute: null },
        { fails: 'device-no-interface' },
      ),
    ),
  },

  // the proxy
  ...(['proxy-unreachable', 'proxy-auth-required', 'proxy-denied', 'proxy-bad-gateway'] as const).flatMap(
    (fails) => [
      {
        name: `${fails}, and nothing else is known`,
        seen: dark(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails, statusCode: 502 }),
          doors(webRoutes, { fails }),
          mails(fails),
          oidc({ fails }),
          token({ fails }),
        ),
      },
      {
        name: `${fails}, and the direct way works`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails, statusCode: 403, authenticate: ['Negotiate', 'Basic'] }),
          proxyConnect(web, { fails }),
          doors(webRoutes, { fails }),
          http('direct:owa', 'https://outlook.office.com/mail/'),
        ),
      },
      {
        name: `${fails}, and the direct way does not`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails }),
          doors(webRoutes, { fails }),
          http('direct:owa', 'https://outlook.office.com/mail/', { fails: 'tcp-timeout' }),
        ),
      },
      {
        name: `${fails} for one host of two`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails }),
          proxyConnect(web),
          doors(['ews'], { fails }),
        ),
      },
    ],
  ),

  // certificates
  {
    name: 'a public root that is not known here, two hosts',
    seen: world(certificates('tls-unknown-root', { anchor: 'none' })),
  },
  {
    name: 'a public root that is not known here, no stranger answers',
    seen: world(
      silent(),
      certificates('tls-unknown-root', { anchor: 'none' }, [main, web, signIn]),
      mails('tls-unknown-root'),
      oidc({ fails: 'tls-unknown-root' }),
      token({ fails: 'tls-unknown-root' }),
    ),
  },
  {
    name: 'an incomplete chain',
    seen: world(certificates('tls-incomplete-chain', { anchor: 'none' }, [main])),
  },
  {
    name: 'a root that nobody knows',
    seen: world(certificates('tls-unknown-root', { anchor: 'none', issuer: 'Contoso Root 7' })),
  },
  {
    name: 'a root that nobody knows, the issuer has no name',
    seen: world(certificates('tls-unknown-root', { anchor: 'none', issuer: '' })),
  },
  {
    name: 'the system’s store refuses one',
    seen: world(shown([main], { platform: opinion('net::ERR_CERT_AUTHORITY_INVALID') })),
  },
  {
    name: 'the system’s store refuses two',
    seen: world(shown([main, web], { platform: opinion('net::ERR_CERT_AUTHORITY_INVALID') })),
  },
  {
    name: 'the system’s store minds the date',
    seen: world(shown([main], { platform: opinion('net::ERR_CERT_DATE_INVALID') })),
  },
  {
    name: 'the system’s store refuses another certificate',
    seen: world(
      shown([main], { platform: opinion('net::ERR_CERT_AUTHORITY_INVALID', { sameCertificate: false }) }),
    ),
  },
  {
    name: 'the system’s store takes what the runtime does not',
    seen: world(
      shown([main], { fails: 'tls-unknown-root', chain: chain({ anchor: 'none' }), platform: opinion() }),
    ),
  },
  {
    name: 'the system’s store takes it by a root that somebody installed',
    seen: world(
      shown([main], {
        fails: 'tls-unknown-root',
        chain: chain({ anchor: 'none', issuer: 'Contoso Root 7' }),
        platform: opinion(undefined, { knownRoot: false }),
      }),
      doors(['owa', 'ews'], { fails: 'http-reset' }),
    ),
  },
  ...(
    [
      'tls-expired',
      'tls-not-yet-valid',
      'tls-name-mismatch',
      'tls-self-signed',
      'tls-revoked',
      'tls-bad-signature',
    ] as const
  ).flatMap((code) => [
    {
      name: `${code} at a large provider`,
      seen: world(certificates(code, { anchor: 'none', notAfter: '2026-11-19T00:00:00Z' })),
    },
    {
      name: `${code} at a large provider, chain public`,
      seen: world(certificates(code, { notAfter: '2026-11-19T00:00:00Z' }, [main])),
    },
    {
      name: `${code} at a server of one’s own`,
      ask: ownDomain,
      seen: own(
        mail('imap', {
          host: 'imap.example.org',
          fails: code,
          chain: chain({ anchor: 'none', issuer: 'example.org' }),
        }),
        tls('imap.example.org', 993, {
          fails: code,
          chain: chain({ anchor: 'none', issuer: 'example.org', notAfter: '2026-11-19T00:00:00Z' }),
        }),
      ),
    },
  ]),

  // opened connections
  ...[
    'Zscaler Root CA',
    'PortSwigger CA',
    'mitmproxy',
    'Avast Web/Mail Shield Root',
    'Contoso Inspection',
  ].flatMap((issuer) => [
    {
      name: `opened by ${issuer}, and all is well`,
      seen: world(shown([main, web], { chain: privateChain(issuer) })),
    },
    {
      name: `opened by ${issuer}, and the doors fail`,
      seen: world(
        shown([main, web], { chain: privateChain(issuer) }),
        doors(webRoutes, { fails: 'http-reset', chain: privateChain(issuer) }),
      ),
    },
    {
      name: `opened by ${issuer}, named as ours`,
      policy: { knownInspectionIssuers: [issuer.toUpperCase()] },
      seen: world(
        shown([main], { chain: privateChain(issuer) }),
        doors(['owa', 'owa-svc'], { fails: 'http-timeout', chain: privateChain(issuer) }),
      ),
    },
    {
      name: `opened by ${issuer} on mail ports alone`,
      seen: world(
        (['imap', 'pop', 'smtp'] as const).flatMap((name) =>
          thrice((again) => mail(name, { fails: 'mail-closed', chain: privateChain(issuer), ...again })),
        ),
      ),
    },
    {
      name: `opened by ${issuer}, a page of its own answers`,
      seen: world(
        shown([main, web], { chain: privateChain(issuer) }),
        doors(webRoutes, { fails: 'http-middlebox', chain: privateChain(issuer), statusCode: 403 }),
      ),
    },
  ]),

  // hosts file
  {
    name: 'a line for the mail server',
    seen: world(
      entries(main),
      shown([main], { fails: 'tls-name-mismatch', chain: chain({ nameMatches: false }) }),
      doors(['ews', 'mapi'], { fails: 'tls-name-mismatch' }),
      mails('tls-name-mismatch'),
    ),
  },
  {
    name: 'a line for Autodiscover of the domain',
    seen: world(entries('autodiscover.contoso.com', 'www.contoso.com')),
  },
  { name: 'a line for another name of the domain', seen: world(entries('www.contoso.com')) },
  { name: 'a line for a mail server that proves itself', seen: world(entries(main)) },
  { name: 'a line for a stranger', seen: world(entries('ads.example.net')) },

  // what the person tells
  ...[
    'wrong-password',
    'account-locked',
    'mailbox-full',
    'too-many-requests',
    'smtp-basic-retired',
    'certificate-date',
    'gmail-app-password-required',
  ].map((phrase) => ({
    name: `a text says ${phrase}`,
    seen: told({ failing: ['outlook-mobile'], phrases: [phrase] }),
    ask: { errorText: 'pasted' },
  })),
  ...[50053, 50126, 50076, 53003, 500133, 90033, 50034, 7000112].map((code) => ({
    name: `a text says AADSTS${code}`,
    seen: told({ failing: ['outlook-mobile'], entraCodes: [code] }),
  })),
  {
    name: 'a text that nobody understands',
    seen: told({ failing: ['outlook-mobile'] }),
    ask: { errorText: 'oops' },
  },
  ...(['win32', 'darwin', 'linux'] as const).flatMap((platform) => [
    {
      name: `classic Outlook fails, the web works, on ${platform}`,
      platform,
      seen: told({ failing: ['outlook-windows-classic'], working: ['outlook-web'] }),
    },
    {
      name: `Apple Mail and a phone fail on ${platform}`,
      platform,
      seen: told({ failing: ['apple-mail', 'apple-mail-ios'], working: ['outlook-web'] }),
    },
    {
      name: `the phone fails, the app here works, on ${platform}`,
      platform,
      seen: told({ failing: ['outlook-mobile'], working: ['outlook-windows-new', 'outlook-mac-new'] }),
    },
  ]),
  { name: 'the web fails', seen: told({ failing: ['outlook-web'] }) },
  {
    name: 'two apps fail, and elsewhere it works',
    seen: told({ failing: ['outlook-mobile', 'outlook-web'], elsewhere: 'works' }),
  },
  {
    name: 'two apps fail, and elsewhere it fails',
    seen: told({ failing: ['outlook-mobile', 'outlook-web'], elsewhere: 'fails' }),
  },

  // ports
  { name: 'one mail port is silent', seen: world(mails('tcp-timeout', ['pop'])) },
  { name: 'two mail ports refuse', seen: world(mails('tcp-refused', ['pop', 'imap'])) },
  {
    name: 'mail ports are silent, the web as well',
    seen: world(
      mails('tcp-timeout'),
      doors(webRoutes, { fails: 'tcp-timeout' }),
      tcp(main, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tcp(web, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'mail ports are silent, an incident says so',
    seen: world(mails('tcp-timeout'), feed('degraded', [incident({ affects: ['imap', 'pop'] })])),
  },
  {
    name: 'mail ports are silent, the app does not use them',
    seen: world(mails('tcp-timeout'), user({ failing: ['outlook-mobile'] })),
  },
  {
    name: 'mail ports are silent, the app uses them',
    seen: world(mails('tcp-timeout'), user({ failing: ['thunderbird'] })),
  },
  {
    name: 'a port of one’s own server is silent',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
  },
  {
    name: 'a port of one’s own server refuses',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-refused' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
  },

  // hosts
  ...(['tcp-timeout', 'tcp-refused', 'tcp-denied'] as const).flatMap((fails) => {
    const blocked = [main, web].flatMap((host) => [
      tcp(host, 443, '52.97.1.2', { fails }),
      tls(host, 443, { fails }),
    ]);
    return [
      { name: `mail hosts ${fails}`, seen: world(blocked, doors(webRoutes, { fails }), mails(fails)) },
      {
        name: `mail hosts ${fails}, elsewhere they work`,
        seen: world(blocked, doors(webRoutes, { fails }), mails(fails), vantage('healthy')),
      },
      {
        name: `mail hosts ${fails}, the phone gets there`,
        seen: world(blocked, doors(webRoutes, { fails }), mails(fails), user({ elsewhere: 'works' })),
      },
      {
        name: `one mail host ${fails}`,
        seen: world(blocked.slice(0, 2), doors(['ews', 'mapi', 'eas'], { fails })),
      },
      {
        name: `mail and sign-in hosts ${fails}`,
        seen: world(
          blocked,
          tcp(signIn, 443, '20.190.1.1', { fails }),
          tls(signIn, 443, { fails }),
          doors(webRoutes, { fails }),
          mails(fails),
          thrice((again) => token({ fails, ...again })),
          oidc({ fails }),
        ),
      },
    ];
  }),
  {
    name: 'IPv6 is broken',
    seen: world(tcp(main, 443, '2603:1026::1', { fails: 'tcp-timeout' }), tcp(main, 443)),
  },

  // sign-in
  ...(
    [
      'http-throttled',
      'http-provider-error',
      'http-edge-error',
      'http-middlebox',
      'http-timeout',
      'tcp-timeout',
      'http-unexpected',
    ] as const
  ).flatMap((fails) => [
    {
      name: `tokens: ${fails}`,
      seen: world(
        thrice((again) =>
          token({
            fails,
            own: true,
            statusCode: fails === 'http-throttled' ? 429 : 503,
            retryAfterS: 30,
            ...again,
          }),
        ),
      ),
    },
    {
      name: `sign-in documents: ${fails}`,
      seen: world(
        thrice((again) => oidc({ fails, ...again })),
        thrice((again) => token({ notRun: 'budget-exhausted', ...again })),
      ),
    },
    {
      name: `all of sign-in: ${fails}, and a page that says so`,
      seen: world(
        thrice((again) => oidc({ fails, ...again })),
        thrice((again) => token({ fails, ...again })),
        feed('degraded', [incident({ affects: ['identity'] })]),
      ),
    },
  ]),
  {
    name: 'tokens with a passing fault of the service',
    seen: world(
      thrice((again) =>
        token({
          parsed: {
            type: 'oauth-error',
            error: 'temporarily_unavailable',
            entraCodes: [90033],
            traceId: 'abc',
          },
          ...again,
        }),
      ),
    ),
  },
  {
    name: 'tokens come and go',
    seen: world(token(), token({ try: 2, fails: 'http-timeout' }), token({ try: 3 })),
  },

  // refusals
  ...(
    [
      'mail-denied',
      'mail-throttled',
      'mail-helo-refused',
      'mail-maintenance',
      'mail-failing',
      'mail-closed',
      'mail-not-mail',
      'mail-altered',
    ] as const
  ).flatMap((fails) => [
    { name: `IMAP: ${fails}`, seen: world(mails(fails, ['imap'])) },
    { name: `all mail servers: ${fails}`, seen: world(mails(fails)) },
    {
      name: `one’s own server: ${fails}`,
      ask: ownDomain,
      seen: own(thrice((again) => mail('imap', { host: 'imap.example.org', fails, ...again }))),
    },
  ]),

  // published and told elsewhere
  ...(['all', 'identity', 'flow', 'mapi', 'outlook-mobile', 'thunderbird'] as const).flatMap((affects) => [
    {
      name: `an incident names ${affects}, nothing fails`,
      seen: world(feed('degraded', [incident({ affects: [affects] })])),
    },
    {
      name: `an incident names ${affects}, mapi fails`,
      seen: world(doors(['mapi'], busy()), feed('degraded', [incident({ affects: [affects] })])),
    },
    {
      name: `an incident names ${affects}, SMTP and tokens fail`,
      seen: world(
        mails('mail-failing', ['smtp']),
        thrice((again) => token({ ...busy(), ...again })),
        feed('degraded', [incident({ affects: [affects] })]),
      ),
    },
    {
      name: `an incident names ${affects}, the person’s apps fail`,
      seen: world(
        user({ failing: ['outlook-mobile', 'thunderbird'] }),
        feed('degraded', [incident({ affects: [affects] })]),
      ),
    },
  ]),
  {
    name: 'two incidents, the newer and the weightier',
    seen: world(
      user({ failing: ['outlook-mobile'] }),
      feed('degraded', [
        incident({ id: 'EX1', affects: ['outlook-mobile'], startedAt: '2026-11-20T07:00:00Z' }),
        incident({ id: 'EX2', affects: ['outlook-mobile'] }),
        incident({ id: 'EX0', affects: ['outlook-mobile'], classification: 'advisory' }),
      ]),
    ),
  },

  // Autodiscover and the domain
  ...[
    { name: 'elsewhere', answers: ['203.0.113.5'], cnames: [] as string[] },
    { name: 'at an old server', answers: ['203.0.113.5'], cnames: ['old.contoso.com.'] },
    { name: 'at Microsoft', answers: ['52.97.1.2'], cnames: ['autodiscover.outlook.com.'] },
  ].flatMap(({ name, answers, cnames }) =>
    (['http-unexpected', 'tls-name-mismatch', 'tcp-timeout', undefined] as const).map((fails) => {
      const record = asked('configured', '192.168.1.1', 'autodiscover.contoso.com', answers, {
        probe: 'domain:autodiscover',
      });
      const found = { ...record, data: { ...record.data, cnames } } as Observation;
      return {
        name: `Autodiscover is ${name}: ${fails ?? 'answers'}`,
        seen: world(
          found,
          http('autodiscover:pox-domain', 'https://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
            ...(fails && { fails }),
            ...(fails === 'http-unexpected' && { statusCode: 404 }),
          }),
          http('autodiscover:redirect', 'http://autodiscover.contoso.com/autodiscover/autodiscover.xml', {
            ...(fails && { fails }),
            location: 'https://www.elsewhere.example/x',
          }),
        ),
      };
    }),
  ),
  ...(['dns-nxdomain', 'dns-servfail', 'dns-nodata', 'dns-timeout', 'dns-refused'] as const).flatMap(
    (fails) => {
      const rcode =
        { 'dns-nxdomain': 'NXDOMAIN', 'dns-servfail': 'SERVFAIL', 'dns-refused': 'REFUSED' }[
          fails as string
        ] ?? 'NOERROR';
      const lost = (server: string, role: 'configured' | 'control') =>
        asked(role, server, 'contoso.com', [], { type: 'MX', probe: 'domain:mx', fails, rcode });
      return [
        { name: `the domain: ${fails} here`, seen: world(lost('192.168.1.1', 'configured')) },
        {
          name: `the domain: ${fails} here and elsewhere`,
          seen: world(
            lost('192.168.1.1', 'configured'),
            lost('1.1.1.1', 'control'),
            lost('8.8.8.8', 'control'),
          ),
        },
        {
          name: `the domain: ${fails}, and it is spelled right`,
          ask: { spelledRight: true },
          seen: world(lost('192.168.1.1', 'configured'), lost('1.1.1.1', 'control')),
        },
      ];
    },
  ),
  {
    name: 'the domain takes no mail',
    ask: ownDomain,
    seen: own(asked('configured', '192.168.1.1', 'example.org', ['0 .'], { type: 'MX', probe: 'domain:mx' })),
  },

  // this computer in its own way
  {
    name: 'this computer stood still',
    seen: world(
      observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 }),
      doors(['mapi', 'owa'], busy()),
    ),
  },
  {
    name: 'the clock jumped',
    seen: world(
      observe('device-stall', 'watch', { what: 'clock-jump', lengthMs: 61_000 }),
      doors(['mapi'], busy()),
    ),
  },
  {
    name: 'the network changed',
    seen: world(
      observe('network-change', 'watch', { changed: ['vpn', 'route'] }),
      route('ews', { notRun: 'network-changed' }),
      doors(['mapi'], busy()),
    ),
  },
  {
    name: 'a run that was cut',
    seen: world(['ews', 'eas', 'mobile'].map((name) => route(name, { notRun: 'budget-exhausted' }))),
  },
  {
    name: 'a run that was cut before sign-in',
    seen: world(token({ notRun: 'cancelled' }), oidc({ notRun: 'cancelled' })),
  },
];
