import type { FailureCode } from '../../../../shared/model/failure.ts';
import {
  busy,
  control,
  controlNames,
  feed,
  http,
  incident,
  mail,
  mx,
  oidc,
  privateChain,
  tls,
  token,
  user,
  world,
} from '../observe.ts';
import { dark, doors, type EdgeRow, mails, silent, thrice } from './edge-row.ts';

const limit = { fails: 'http-throttled', statusCode: 429, own: true } as const;
const throttled = thrice((again) => token({ ...limit, ...again }));
const tokens = (change: Parameters<typeof token>[0]) => thrice((again) => token({ ...change, ...again }));
const documents = (change: Parameters<typeof oidc>[0]) => thrice((again) => oidc({ ...change, ...again }));
const notAsked = token({ notRun: 'budget-exhausted' });
const other = (name: string, change: Parameters<typeof http>[2]) =>
  thrice((again) => http(`sign-in:${name}`, `https://${name}.example.net/`, { ...change, ...again }));
const named = feed('degraded', [incident({ affects: ['identity'] })]);
const traced = (traceId: string, again: number) =>
  token({
    ...busy({ parsed: { type: 'oauth-error', error: 'server_error', entraCodes: [], traceId } }),
    try: again,
  });
const wrongClock = controlNames.map((name) => control(name, { clockOffsetMs: 3_600_000 }));

/** Which document of the sign-in speaks, and what stands beside it. */
export const signInDocumentsEdges: readonly EdgeRow[] = [
  { name: 'sign-in has too many requests', seen: world(throttled) },
  { name: 'sign-in has too many requests, and an incident names it', seen: world(throttled, named) },
  {
    name: 'sign-in has too many requests, and an incident names something else',
    seen: world(throttled, feed('degraded', [incident({ affects: ['flow'] })])),
  },
  {
    name: 'sign-in has too many requests, and an incident is over',
    seen: world(
      throttled,
      feed('available', [incident({ affects: ['flow'], resolved: true, endedAt: '2026-11-20T09:00:00Z' })]),
    ),
  },
  {
    name: 'sign-in has too many requests, and there is an advisory',
    seen: world(throttled, feed('available', [incident({ affects: ['flow'], classification: 'advisory' })])),
  },
  { name: 'sign-in has too many requests, and the page is red', seen: world(throttled, feed('degraded')) },
  { name: 'sign-in has too many requests, and the page is green', seen: world(throttled, feed('available')) },
  {
    name: 'sign-in has too many requests, the page is red, and the clock is wrong',
    seen: world(throttled, feed('degraded'), wrongClock),
  },
  {
    name: 'sign-in has too many requests, the page is red, and no stranger answers',
    seen: world(throttled, feed('degraded'), silent()),
  },
  {
    name: 'sign-in has too many requests, the page is red, and nothing else answers',
    seen: dark(throttled, feed('degraded')),
  },
  {
    name: 'sign-in has too many requests, and so says the text',
    seen: world(throttled, user({ failing: ['outlook-mobile'], phrases: ['too-many-requests'] })),
  },
  {
    name: 'sign-in has too many requests, and the text says something else',
    seen: world(throttled, user({ failing: ['outlook-mobile'], phrases: ['certificate-date'] })),
  },
  {
    name: 'sign-in tells how long to wait at the second try',
    seen: world(
      token(limit),
      token({ ...limit, try: 2, retryAfterS: 90 }),
      token({ ...limit, try: 3, retryAfterS: 30 }),
    ),
  },
  {
    name: 'sign-in fails, and names traces, two of them alike',
    seen: world(['b', 'a', 'b', 'c', 'd'].map((trace, at) => traced(trace, at + 1))),
  },

  ...(
    [
      'http-provider-error',
      'http-edge-error',
      'http-timeout',
      'tcp-timeout',
      'tls-timeout',
      'http-middlebox',
    ] satisfies FailureCode[]
  ).flatMap((fails) => [
    {
      name: `documents and tokens of sign-in: ${fails}`,
      seen: world(tokens({ fails, own: true }), documents({ fails, own: true })),
    },
    { name: `documents alone, tokens answer: ${fails}`, seen: world(documents({ fails, own: true })) },
    {
      name: `tokens: ${fails}, behind an opened connection`,
      seen: world(tokens({ fails, own: true, chain: privateChain('Zscaler Inc.') })),
    },
    {
      name: `tokens: ${fails}, and an incident that is over names them`,
      seen: world(
        tokens({ fails, own: true }),
        feed('available', [
          incident({ affects: ['identity'], resolved: true, endedAt: '2026-11-20T09:00:00Z' }),
        ]),
      ),
    },
    {
      name: `tokens: ${fails}, once`,
      seen: world(token({ fails, own: true }), named),
    },
    {
      name: `tokens: ${fails}, once in three times`,
      seen: world(token({ fails, own: true }), token({ try: 2 }), token({ try: 3 })),
    },
  ]),
  {
    name: 'tokens fail without the signs of the provider',
    seen: world(tokens(busy({ own: false }))),
  },
  {
    name: 'tokens fail, documents are silent, and mail fails as well',
    seen: world(
      tokens(busy()),
      documents({ fails: 'http-timeout' }),
      doors(['ews', 'mapi', 'owa'], busy()),
      mails('mail-failing'),
    ),
  },
  {
    name: 'tokens fail, documents have a wrong certificate',
    seen: world(tokens(busy()), documents({ fails: 'tls-expired' })),
  },
  {
    name: 'tokens fail and answer in turns, documents are silent',
    seen: world(
      token(busy()),
      token({ try: 2 }),
      token({ ...busy(), try: 3 }),
      token({ try: 4 }),
      documents({ fails: 'http-timeout' }),
    ),
  },
  {
    name: 'tokens were not asked, documents answer',
    seen: world(notAsked),
  },
  {
    name: 'tokens were not asked, one document answers, one fails',
    seen: world(notAsked, other('jwks', busy())),
  },
  {
    name: 'tokens were not asked, both documents fail alike',
    seen: world(notAsked, documents(busy()), other('jwks', busy())),
  },
  {
    name: 'tokens were not asked, one document fails, one is silent',
    seen: world(notAsked, documents(busy()), other('jwks', { fails: 'http-timeout' })),
  },
  {
    name: 'tokens were not asked, one document is silent, one cannot be reached',
    seen: world(notAsked, documents({ fails: 'tls-timeout' }), other('jwks', { fails: 'tcp-timeout' })),
  },
  {
    name: 'nothing of sign-in was asked',
    seen: world(notAsked, oidc({ notRun: 'budget-exhausted' })),
  },
  {
    name: 'sign-in of consumers fails, of which a work mailbox has no need',
    seen: world(other('live-token', busy())),
  },
  {
    name: 'Google’s sign-in fails, of which a work mailbox has no need',
    seen: world(other('google-token', busy())),
  },
  {
    name: 'sign-in of consumers fails',
    ask: { domain: 'outlook.com' },
    seen: world(other('live-token', busy())),
  },
  {
    name: 'sign-in for work fails, of which a consumer has no need',
    ask: { domain: 'outlook.com' },
    seen: world(tokens(busy()), other('live-token', {})),
  },
  {
    name: 'Google’s sign-in fails, with a mailbox there',
    seen: world(
      mx('contoso.com', 'smtp.google.com.'),
      other('google-token', busy()),
      mail('imap', { host: 'imap.gmail.com' }),
    ),
  },
  {
    name: 'Microsoft’s sign-in fails, with a mailbox at Google',
    seen: world(
      mx('contoso.com', 'smtp.google.com.'),
      tokens(busy()),
      other('google-token', {}),
      mail('imap', { host: 'imap.gmail.com' }),
    ),
  },
  {
    name: 'sign-in of consumers fails, and nobody knows where the mailbox is',
    seen: world(mx('contoso.com', 'mx.strange.example.'), other('live-token', busy())),
  },
  {
    name: 'Microsoft’s sign-in fails, with a mailbox at Apple',
    ask: { domain: 'icloud.com' },
    seen: world(tokens(busy())),
  },
  {
    name: 'sign-in is silent after a checked handshake, and no stranger answers',
    seen: world(tokens({ fails: 'http-timeout' }), silent(), tls('login.microsoftonline.com', 443)),
  },
  {
    name: 'sign-in has too many requests, and its documents fail',
    seen: world(throttled, documents(busy())),
  },
  {
    name: 'all three documents are silent after a checked handshake',
    seen: world(
      tokens({ fails: 'http-timeout' }),
      documents({ fails: 'http-timeout' }),
      other('jwks', { fails: 'http-timeout' }),
    ),
  },
  {
    name: 'documents are silent on two hosts, and tokens cannot be reached',
    seen: world(
      tokens({ fails: 'tcp-timeout' }),
      documents({ fails: 'http-timeout' }),
      other('jwks', { fails: 'tls-timeout' }),
    ),
  },
  {
    name: 'tokens come and go between silence and a pass, documents fail',
    seen: world(token({ fails: 'http-timeout' }), token({ try: 2 }), documents(busy())),
  },
  {
    name: 'tokens come and go without a word, documents are silent',
    seen: world(token({ fails: 'tcp-timeout' }), token({ try: 2 }), documents({ fails: 'http-timeout' })),
  },
  {
    name: 'the edge answers for tokens twice, the service once',
    seen: world(
      token({ fails: 'http-edge-error', own: true }),
      token({ try: 2, fails: 'http-edge-error', own: true }),
      token({ ...busy(), try: 3 }),
    ),
  },
];
