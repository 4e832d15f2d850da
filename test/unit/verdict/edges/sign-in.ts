import { feed, incident, mail, oidc, token, world } from '../observe.ts';
import { type EdgeRow, mails, own, ownDomain, thrice } from './edge-row.ts';

/** Beside the rows of sign-in, and servers that refuse us. */
export const signInEdges: readonly EdgeRow[] = [
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
];
