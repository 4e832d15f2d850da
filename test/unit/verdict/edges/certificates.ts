import { chain, mail, oidc, privateChain, tls, token, webRoutes, world } from '../observe.ts';
import {
  certificates,
  doors,
  type EdgeRow,
  mails,
  main,
  opinion,
  own,
  ownDomain,
  shown,
  signIn,
  silent,
  thrice,
  web,
} from './edge-row.ts';

/** Beside the rows of certificates, and connections that somebody opens. */
export const certificatesEdges: readonly EdgeRow[] = [
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
];
