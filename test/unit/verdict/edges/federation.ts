import type { FailureCode } from '../../../../shared/model/failure.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import { busy, chain, http, oidc, privateChain, token, user, world } from '../observe.ts';
import { dark, doors, type EdgeRow, silent, thrice } from './edge-row.ts';

const realm = http('sign-in:realm', 'https://login.microsoftonline.com/getuserrealm.srf', {
  parsed: { type: 'realm', nameSpace: 'federated', authHost: 'sts.contoso.com', authProduct: 'adfs' },
});
const server = (change: Parameters<typeof http>[2] = {}) =>
  http('sign-in:federated', 'https://sts.contoso.com/FederationMetadata', change);
const always = (change: Parameters<typeof http>[2]) => thrice((again) => server({ ...change, ...again }));
const denied = (code: number) => ({
  parsed: { type: 'oauth-error' as const, error: 'access_denied', entraCodes: [code] },
});
const header = (name: string, value: string) => token({ headers: [{ name, value }] });

/** The organisation's own sign-in server, and proxies that mark who signs in. */
export const federationEdges: readonly EdgeRow[] = [
  ...(
    [
      'tcp-refused',
      'dns-nxdomain',
      'tls-timeout',
      'tls-expired',
      'http-timeout',
      'http-provider-error',
    ] satisfies FailureCode[]
  ).map((fails) => ({
    name: `the own sign-in server: ${fails}`,
    seen: world(realm, always({ fails, chain: undefined, statusCode: undefined })),
  })),
  {
    name: 'the own sign-in server says that it fails, without the signs of a provider',
    seen: world(realm, always({ ...busy({ own: false }), chain: chain() })),
  },
  {
    name: 'the own sign-in server answers in another shape',
    seen: world(realm, always({ fails: 'http-unexpected', statusCode: 404 })),
  },
  { name: 'the own sign-in server answers', seen: world(realm, always({ statusCode: 200 })) },
  {
    name: 'the own sign-in server is silent once',
    seen: world(realm, server({ fails: 'tcp-timeout' })),
  },
  {
    name: 'the own sign-in server answers once in three times',
    seen: world(
      realm,
      server({ fails: 'tcp-timeout' }),
      server({ try: 2, statusCode: 200 }),
      server({ try: 3, fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'no own sign-in server',
    seen: world(server({ notApplicable: 'not-federated' })),
  },
  ...(['http-middlebox', 'proxy-denied', 'content-malformed'] satisfies FailureCode[]).map((fails) => ({
    name: `what answers for the own sign-in server says nothing of it: ${fails}`,
    seen: world(realm, always({ fails, chain: undefined, statusCode: undefined })),
  })),
  {
    name: 'what answers for the own sign-in server says nothing of it, and nobody told its name',
    seen: world(
      thrice(
        (again) => ({ ...server({ fails: 'http-middlebox', ...again }), data: undefined }) as Observation,
      ),
    ),
  },
  {
    name: 'the own sign-in server was not asked',
    seen: world(realm, server({ notRun: 'budget-exhausted' })),
  },
  {
    name: 'the own sign-in server is silent, and nobody told its name',
    seen: world(always({ fails: 'tcp-timeout' })),
  },
  {
    name: 'the own sign-in server is silent, and so is Microsoft’s',
    seen: world(
      realm,
      always({ fails: 'tcp-timeout' }),
      thrice((again) => token({ fails: 'tcp-timeout', ...again })),
      thrice((again) => oidc({ fails: 'tcp-timeout', ...again })),
    ),
  },
  {
    name: 'the own sign-in server is silent, and Microsoft’s fails',
    seen: world(
      realm,
      always({ fails: 'tcp-timeout' }),
      thrice((again) => token({ ...busy(), ...again })),
    ),
  },
  {
    name: 'the own sign-in server is silent, and so is everybody else but mail',
    seen: world(realm, always({ fails: 'tcp-timeout' }), silent()),
  },

  ...[500021, 500022, 50002, 500011].map((code) => ({
    name: `sign-in refuses with AADSTS${code}`,
    seen: world(token(denied(code))),
  })),
  {
    name: 'a text says AADSTS500021',
    seen: world(user({ failing: ['outlook-mobile'], entraCodes: [500126, 500021] })),
  },
  { name: 'sign-in confirms the mark of a proxy', seen: world(header('restrict-access-confirm', '1')) },
  {
    name: 'sign-in explains the mark of a proxy',
    seen: world(header('x-ms-diagnostics', ' 2000020;reason="x"')),
  },
  {
    name: 'sign-in explains something else',
    seen: world(header('x-ms-diagnostics', '2000010;reason="2000020"')),
  },
  { name: 'another header with the number of the mark', seen: world(header('x-other', '2000020')) },
  {
    name: 'a report that keeps nothing of its answers',
    seen: world().map((one) => (one.kind === 'http' ? { ...one, data: undefined } : one)) as EdgeRow['seen'],
  },
  {
    name: 'the own sign-in server is silent, and so is everything',
    seen: dark(realm, always({ fails: 'tcp-timeout' })),
  },
  {
    name: 'the mark of a proxy, and somebody else’s answers',
    seen: world(
      header('restrict-access-confirm', '1'),
      doors(['ews', 'mapi'], { fails: 'http-middlebox', own: false, chain: undefined }),
    ),
  },
  {
    name: 'the mark of a proxy that opens connections',
    seen: world(
      header('restrict-access-confirm', '1'),
      doors(['ews', 'mapi'], { fails: 'http-unexpected', chain: privateChain('Zscaler Inc.') }),
    ),
  },
];
