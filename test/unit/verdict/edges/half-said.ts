import type { Chain, Observation } from '../../../../shared/model/observation.ts';
import {
  busy,
  chain,
  controls,
  feed,
  gateway,
  hostsFile,
  http,
  incident,
  link,
  mail,
  mx,
  oidc,
  privateChain,
  proxy,
  route,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { certificates, doors, type EdgeRow, thrice } from './edge-row.ts';

type Change = Parameters<typeof route>[1];
const turns = (make: (change: Change) => Observation, ...tries: Change[]): Observation[] =>
  tries.map((change, at) => make({ ...change, try: at + 1 }));
const stall = { fails: 'http-timeout', statusCode: undefined } as const;
const unsigned = busy({ own: false });
const ews = (change: Change) => route('ews', change);
const realm = http('sign-in:realm', 'https://login.microsoftonline.com/getuserrealm.srf', {
  parsed: { type: 'realm', nameSpace: 'federated', authHost: 'sts.contoso.com', authProduct: 'adfs' },
});
const own = (tries: number): Observation[] =>
  [1, 2, 3].slice(0, tries).map((again) =>
    http('sign-in:federated', 'https://sts.contoso.com/FederationMetadata', {
      fails: 'tcp-timeout',
      try: again,
    }),
  );
const identity = feed('degraded', [incident({ affects: ['identity'] })]);
/** The last certificate that was sent does not say who issued it. */
const [leaf] = chain().certificates;
const sent = [leaf, { ...leaf, issuerName: undefined }] as Chain['certificates'];

/** The provider says it once, and is silent else; sign-in comes and goes; who issued it stands nowhere. */
export const halfSaidEdges: readonly EdgeRow[] = [
  {
    name: 'a door fails once without a sign of its own and is silent else, another is silent',
    seen: world(turns(ews, unsigned, stall, stall), doors(['owa'], stall)),
  },
  {
    name: 'a door fails once by its word and is silent else, another is silent',
    seen: world(turns(ews, busy(), stall, stall), doors(['owa'], stall)),
  },
  {
    name: 'tokens are silent, a sign-in document fails once without a sign of its own and is silent else',
    seen: world(
      turns(oidc, unsigned, stall, stall),
      thrice((again) => token({ ...stall, ...again })),
    ),
  },
  {
    name: 'tokens are silent, a sign-in document fails once by its word and is silent else',
    seen: world(
      turns(oidc, busy(), stall, stall),
      thrice((again) => token({ ...stall, ...again })),
    ),
  },
  ...(
    [
      ['sign-in documents answer', [oidc()]],
      ['sign-in documents fail by turns', turns(oidc, busy(), {}, busy(), {})],
      ['sign-in documents fail at the edge', turns(oidc, busy({ fails: 'http-edge-error' }), {}, {})],
      ['sign-in documents are silent', thrice((again) => oidc({ ...stall, ...again }))],
    ] as const
  ).flatMap(([what, beside]) => [
    {
      name: `tokens fail by turns by their word, ${what}`,
      seen: world(turns(token, busy(), {}, busy(), {}), beside),
    },
    {
      name: `tokens are silent by turns, ${what}`,
      seen: world(turns(token, stall, {}, stall, {}), beside),
    },
    {
      name: `tokens are silent by turns, ${what}, and an incident names sign-in`,
      seen: world(turns(token, stall, {}, stall, {}), beside, identity),
    },
  ]),
  ...[1, 2].map((tries) => ({
    name: `the own sign-in server is silent, tried ${tries}×, Microsoft’s answers`,
    seen: world(realm, own(tries)),
  })),
  {
    name: 'tokens and documents of Google take calls and say nothing, on two hosts',
    seen: [
      ...world(
        mx('contoso.com', 'smtp.google.com.'),
        webRoutes.map((name) => route(name, { notApplicable: 'other-provider' })),
        ['gmail-web', 'gmail-api'].map((name) => route(name)),
        mail('imap', { host: 'imap.gmail.com' }),
        mail('smtp', { host: 'smtp.gmail.com' }),
        mail('pop', { notApplicable: 'other-provider' }),
        thrice((again) =>
          http('sign-in:google-token', 'https://oauth2.googleapis.com/token', { ...stall, ...again }),
        ),
        thrice((again) =>
          http('sign-in:google-oidc', 'https://accounts.google.com/', { ...stall, ...again }),
        ),
      ),
    ],
  },
  ...(
    [
      ['controls pass', controls()],
      ['controls were not asked', []],
    ] as const
  ).map(([what, asked]) => ({
    name: `sign-in asks to wait, an incident is open, ${what}, and nothing else was tried`,
    seen: [
      ...[link(), gateway(), hostsFile(), proxy(), mx(), ...asked, identity],
      ...thrice((again) => token({ fails: 'http-throttled', own: true, statusCode: 429, ...again })),
    ],
  })),
  {
    name: 'a door fails without a sign of its own, and is silent once where it is opened',
    seen: world(turns(ews, unsigned, unsigned, { ...stall, chain: privateChain('Zscaler Root CA') })),
  },
  {
    name: 'a mail server says that it is down on purpose, and is silent once where it is opened',
    seen: world(
      mail('imap', { fails: 'mail-maintenance' }),
      mail('imap', { fails: 'mail-maintenance', try: 2 }),
      mail('imap', { fails: 'mail-timeout', try: 3, chain: privateChain('Zscaler Root CA') }),
    ),
  },
  {
    name: 'two apps fail here and at another place',
    seen: world(
      user({ failing: ['outlook-mobile', 'thunderbird'], working: ['outlook-web'] }),
      vantage('device', { failing: [], working: ['owa'], failingClients: ['thunderbird', 'outlook-mobile'] }),
    ),
  },
  {
    name: 'a root is not known, and the last certificate does not say who issued it',
    seen: world(certificates('tls-unknown-root', { anchor: 'none', certificates: sent })),
  },
];
