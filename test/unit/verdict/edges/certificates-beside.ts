import type { FailureCode } from '../../../../shared/model/failure.ts';
import type { Chain } from '../../../../shared/model/observation.ts';
import {
  asked,
  busy,
  chain,
  control,
  controlNames,
  mail,
  oidc,
  route,
  tcp,
  tls,
  token,
  user,
  webRoutes,
  world,
} from '../observe.ts';
import {
  certificates,
  doors,
  type EdgeRow,
  latest,
  literals,
  mails,
  main,
  names,
  opinion,
  own,
  ownDomain,
  refusedDates,
  shown,
  signIn,
  silent,
  web,
} from './edge-row.ts';

const late = (clockOffsetMs: number) => [
  ...controlNames.map((name) => control(name, { clockOffsetMs })),
  ...webRoutes.map((name) => route(name, { clockOffsetMs })),
  oidc({ clockOffsetMs }),
  token({ clockOffsetMs }),
];
const BAD = 4_000_000;
const yesterday = '2026-11-19T00:00:00Z';
const atOwn = (fails: FailureCode, of: Chain | undefined, host = 'imap.example.org') => [
  tls(host, 993, { fails, chain: of }),
  mail('imap', { host, fails, ...(of && { chain: of }) }),
];
const ofNames = (...names: string[]): Chain => {
  const one = chain({ anchor: 'none', issuer: 'Contoso' });
  return { ...one, certificates: one.certificates.map((each) => ({ ...each, names })) };
};
const byOrganisation: Chain = {
  ...chain({ anchor: 'none' }),
  certificates: chain().certificates.map(({ issuerName: _, ...rest }) => ({
    ...rest,
    issuerOrganisation: 'DigiCert Inc',
  })),
};
const refuses = opinion('net::ERR_CERT_AUTHORITY_INVALID');

/** Beside the rows of certificates: whose clock, whose store and whose server it is. */
export const certificatesBesideEdges: readonly EdgeRow[] = [
  {
    name: 'the clock is bad, and two certificates are refused for it',
    seen: world(late(BAD), shown([main, web], { fails: 'tls-not-yet-valid', chain: chain() })),
  },
  {
    name: 'the clock is bad, and Entra’s code says so',
    seen: world(late(BAD), user({ failing: ['outlook-mobile'], entraCodes: [500133] })),
  },
  {
    name: 'the clock is bad, and somebody complains of something else',
    seen: world(late(BAD), user({ failing: ['outlook-mobile'] })),
  },
  {
    name: 'the clock is bad, and somebody says what works',
    seen: world(late(BAD), user({ working: ['outlook-mobile'] })),
  },
  {
    name: 'the clock is bad, and sign-in fails',
    seen: world(
      late(BAD).filter(({ probe }) => !probe.startsWith('sign-in:')),
      [1, 2, 3].flatMap((at) => [token(busy({ try: at })), oidc(busy({ try: at }))]),
    ),
  },
  {
    name: 'the clock is bad, and sign-in is silent',
    seen: world(
      late(BAD).filter(({ probe }) => !probe.startsWith('sign-in:')),
      [1, 2, 3].flatMap((at) => [
        token({ fails: 'tcp-timeout', try: at }),
        oidc({ fails: 'tcp-timeout', try: at }),
      ]),
    ),
  },
  ...(['tls-expired', 'tls-name-mismatch', 'tls-unknown-root'] as const).map((fails) => ({
    name: `the clock is bad, and two hosts end in ${fails}`,
    seen: world(
      late(BAD).filter(({ kind }) => kind === 'internet-control'),
      certificates(fails, { anchor: 'none', notAfter: yesterday }),
    ),
  })),
  {
    name: 'certificates of two strangers and of mail ended, nobody tells the time',
    seen: world(
      silent([...names, ...literals.slice(2)]),
      refusedDates.slice(0, 2),
      certificates('tls-not-yet-valid', {}, [main]),
      mails('tls-not-yet-valid'),
      oidc({ fails: 'tls-not-yet-valid' }),
      token({ fails: 'tls-not-yet-valid' }),
    ),
  },
  {
    name: 'certificates of strangers and of mail ended, one server tells a wrong time',
    seen: world(
      silent(names.filter((name) => name !== 'google')),
      control('google', { clockOffsetMs: BAD }),
      refusedDates,
      certificates('tls-expired', {}),
      mails('tls-expired'),
      oidc({ fails: 'tls-expired' }),
      token({ fails: 'tls-expired' }),
    ),
  },
  {
    name: 'certificates of strangers and of mail ended, and the clock is right',
    seen: world(refusedDates, certificates('tls-expired', { notAfter: yesterday })),
  },

  {
    name: 'an incomplete chain, at one’s own server',
    ask: ownDomain,
    seen: own(atOwn('tls-incomplete-chain', chain({ anchor: 'none' }))),
  },
  {
    name: 'a public root that is not known here, by its organisation',
    seen: world(
      doors(webRoutes, { fails: 'tls-unknown-root', chain: byOrganisation }),
      shown([main, web], { fails: 'tls-unknown-root', chain: byOrganisation }),
    ),
  },
  {
    name: 'a public root that is not known here, one stranger answers by name',
    seen: world(
      silent(controlNames.filter((name) => name !== 'google')),
      certificates('tls-unknown-root', { anchor: 'none' }, [main, web, signIn]),
      mails('tls-unknown-root'),
      oidc({ fails: 'tls-unknown-root' }),
      token({ fails: 'tls-unknown-root' }),
    ),
  },
  {
    name: 'a public root that is not known here, sign-in proves itself, no stranger answers',
    seen: world(silent(), certificates('tls-unknown-root', { anchor: 'none' }), mails('tls-unknown-root')),
  },
  {
    name: 'a public root is not known at a host that is none of mail’s',
    seen: world(shown(['www.example.net'], { fails: 'tls-unknown-root', chain: chain({ anchor: 'none' }) })),
  },
  {
    name: 'the system’s store refuses one that is none of mail’s',
    seen: world(shown(['www.example.net'], { platform: refuses })),
  },
  {
    name: 'the system’s store refuses one of mail’s and one of a stranger’s',
    seen: world(shown([main, 'www.example.net'], { platform: refuses })),
  },
  {
    name: 'the system’s store refuses one whose issuer has no name',
    seen: world(shown([main], { platform: refuses, chain: chain({ issuer: '' }) })),
  },

  {
    name: 'a certificate ended, and an inspecting root stands behind it',
    seen: world(
      certificates('tls-expired', { anchor: 'private', issuer: 'Contoso Root 7', notAfter: yesterday }, [
        main,
      ]),
    ),
  },
  {
    name: 'a certificate ended, and nobody known stands behind it',
    seen: world(
      certificates('tls-expired', { anchor: 'none', issuer: 'Contoso Root 7', notAfter: yesterday }, [main]),
    ),
  },
  {
    name: 'a certificate of a little known public authority ended',
    seen: world(certificates('tls-expired', { issuer: 'Contoso Public CA', notAfter: yesterday })),
  },
  {
    name: 'a certificate ended at one host, the other is silent',
    seen: world(
      certificates('tls-expired', { notAfter: yesterday }, [web]),
      doors(['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'], { fails: 'tcp-timeout' }),
      mails('tcp-timeout'),
      tcp(main, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls(main, 443, { fails: 'tcp-timeout' }),
    ).filter(
      ({ probe, failure }) =>
        !/route:(ews|mapi|mapi-nspi|eas|mobile)$/.test(probe) || failure?.code === 'tcp-timeout',
    ),
  },
  {
    name: 'one host ends in another name, the other’s certificate ended',
    seen: world(
      tls(main, 443, { fails: 'tls-name-mismatch', chain: ofNames('a.example') }),
      tls(web, 443, { fails: 'tls-expired', chain: chain({ notAfter: yesterday }) }),
      doors(['ews', 'mapi'], { fails: 'tls-name-mismatch', chain: ofNames('a.example') }),
      doors(['owa', 'owa-svc'], { fails: 'tls-expired', chain: chain({ notAfter: yesterday }) }),
    ),
  },
  {
    name: 'certificates of strangers ended, nobody tells the time, mail’s handshakes are cut',
    seen: world(
      silent(names),
      refusedDates,
      doors(webRoutes, { fails: 'tls-reset' }),
      shown([main, web, signIn], { fails: 'tls-reset' }),
      mails('tls-reset'),
      oidc({ fails: 'tls-reset' }),
      token({ fails: 'tls-reset' }),
    ),
  },
  {
    name: 'a certificate ended at a host that is none of mail’s',
    seen: world(shown(['www.example.net'], { fails: 'tls-expired', chain: chain({ notAfter: yesterday }) })),
  },
  {
    name: 'a certificate ended at two hosts, nobody tells the time',
    seen: world(silent(names), certificates('tls-expired', { notAfter: yesterday })),
  },
  {
    name: 'a certificate ended at every host of mail',
    seen: world(
      certificates('tls-expired', { notAfter: yesterday }),
      (['imap', 'pop', 'smtp'] as const).map((name) =>
        mail(name, { fails: 'tls-expired', chain: chain({ notAfter: yesterday }) }),
      ),
    ),
  },
  {
    name: 'a certificate ended at a mail port alone',
    seen: world(mail('smtp', { fails: 'tls-expired', chain: chain({ notAfter: yesterday }) })),
  },
  {
    name: 'a certificate ended at one’s own server, and it was not kept',
    ask: ownDomain,
    seen: own(atOwn('tls-expired', undefined)),
  },
  {
    name: 'a certificate ended at a small provider’s server',
    ask: ownDomain,
    seen: own(
      asked('configured', '192.168.1.1', '_imaps._tcp.example.org', ['0 1 993 imap.hoster.example.'], {
        type: 'SRV',
        probe: 'domain:srv-imaps',
      }),
      atOwn('tls-expired', chain({ notAfter: yesterday }), 'imap.hoster.example'),
    ).filter(({ data }) => !JSON.stringify(data).includes('imap.example.org')),
  },

  {
    name: 'a certificate of three names and more, of somebody else',
    seen: world(
      shown([main, web], {
        fails: 'tls-name-mismatch',
        chain: ofNames('a.example', 'b.example', 'c.example', 'd.example'),
      }),
    ),
  },
  {
    name: 'a certificate without names, of somebody else',
    seen: world(shown([main], { fails: 'tls-name-mismatch', chain: ofNames() })),
  },
  {
    name: 'a certificate of somebody else at a host that is none of mail’s',
    seen: world(shown(['www.example.net'], { fails: 'tls-name-mismatch', chain: ofNames('a.example') })),
  },
  ...(['tls-unknown-root', 'tls-incomplete-chain'] as const).map((fails) => ({
    name: `${fails} at a server of one’s own`,
    ask: ownDomain,
    seen: own(atOwn(fails, chain({ anchor: 'none', issuer: 'example.org' }))),
  })),
  {
    name: 'tls-self-signed at a server of one’s own, and the clock is bad',
    ask: ownDomain,
    seen: latest(
      own(
        controlNames.map((name) => control(name, { clockOffsetMs: BAD })),
        atOwn('tls-self-signed', chain({ anchor: 'none', issuer: 'example.org' })),
      ),
    ),
  },
];
