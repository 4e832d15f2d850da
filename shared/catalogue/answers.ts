import type { AnswerExpectation, ExpectationOrigin } from '../model/expectation.ts';
import {
  exchangeHeaders,
  googleErrorPage,
  googleHeaders,
  graphHeaders,
  type OwnHeader,
  signInHeaders,
} from './own-headers.ts';

/**
 * Healthy answers by name, each with where it stands, when that was last seen, and how sure it is (protocols.md 5.2, 5.4,
 * 6.1–6.4, 7.3). An answer of another shape is shown with these: the expectation may be what is out of date.
 */

/** When the vendors' documents and public captures below were last read through. */
const LAST_READ = '2026-11-20';

type Origin = ExpectationOrigin;
type Shapes = AnswerExpectation['accept'];

const origin = (
  id: string,
  standing: Origin['standing'],
  source: string,
  date: string = LAST_READ,
): Origin => ({ id, standing, source, date });

const hybridModernAuth =
  'https://learn.microsoft.com/en-us/microsoft-365/enterprise/hybrid-modern-auth-overview';
const autodiscoverXml = 'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxdscli';
const autodiscoverOrder = 'https://support.microsoft.com/help/3211279';
const openIdDocuments = 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc';
const webMailAddresses =
  'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges (hosts); redirects as seen';

const ofProvider = (
  from: Origin,
  headers: readonly OwnHeader[],
  accept: Shapes,
  more: Partial<AnswerExpectation> = {},
): AnswerExpectation => ({ ...from, accept, own: [...headers], server: 'provider', ...more });

const REDIRECTS = [301, 302, 303, 307, 308];

const toMicrosoft: Shapes[number] = {
  statusCodes: REDIRECTS,
  answer: 'expected-auth',
  leadsTo: 'microsoft',
  unmistakable: true,
};

/** The page's shell comes from a content network that adds no header of Exchange. */
const pageShell: Shapes[number] = {
  statusCodes: [200],
  answer: 'expected',
  contentType: 'html',
  bodyIncludes: 'Outlook',
  unmistakable: true,
};

const exchangeShapes: Shapes = [
  { statusCodes: [401], answer: 'expected-auth' },
  { statusCodes: [440], answer: 'expected-auth', own: true },
  { statusCodes: [400, 403, 404, 405, 456], answer: 'expected', own: true },
  { statusCodes: [200], answer: 'expected', own: true },
];

export const exchangeChallenge = ofProvider(
  origin('exchange-challenge', 'S', hybridModernAuth),
  exchangeHeaders,
  exchangeShapes,
);

export const activeSyncChallenge = ofProvider(
  origin('activesync-challenge', 'L', `${hybridModernAuth}; [MS-ASHTTP] 451 X-MS-Location`),
  exchangeHeaders,
  // 451 sends the phone to another host, by X-MS-Location.
  [...exchangeShapes, { statusCodes: [451], answer: 'expected', own: true }],
);

export const owaPage = ofProvider(origin('owa-page', 'L', webMailAddresses), exchangeHeaders, [
  toMicrosoft,
  { statusCodes: [200], answer: 'expected', own: true },
  pageShell,
  { statusCodes: [401, 440], answer: 'expected-auth' },
]);

export const owaService = ofProvider(
  origin('owa-service', 'L', 'public captures of its header block', '2023-10'),
  exchangeHeaders,
  [
    { statusCodes: [440, 401], answer: 'expected-auth' },
    toMicrosoft,
    { statusCodes: [200, 400, 403, 404, 405, 449], answer: 'expected', own: true },
  ],
);

export const owaHealth = ofProvider(
  origin(
    'owa-health',
    'U',
    'https://techcommunity.microsoft.com/blog/exchange/load-balancing-in-exchange-2016/604048 (on premises)',
  ),
  exchangeHeaders,
  [
    { statusCodes: [200], answer: 'expected', bodyIncludes: '200 OK<br/>', unmistakable: true },
    { statusCodes: [200], answer: 'expected', bodyIncludes: '200 OK' },
    { statusCodes: [401, 403, 404], answer: 'expected', own: true },
    toMicrosoft,
  ],
);

export const graphChallenge = ofProvider(
  origin('graph-challenge', 'S', 'https://learn.microsoft.com/en-us/graph/errors'),
  graphHeaders,
  [
    { statusCodes: [401], answer: 'expected-auth', jsonKeys: ['error.code'] },
    { statusCodes: [401], answer: 'expected-auth', jsonKeys: ['error.innerError.date'], unmistakable: true },
    { statusCodes: [401], answer: 'expected-auth', own: true },
  ],
);

export const graphMetadata = ofProvider(
  origin(
    'graph-metadata',
    'S',
    'https://learn.microsoft.com/en-us/graph/traverse-the-graph#microsoft-graph-api-metadata',
  ),
  graphHeaders,
  [
    { statusCodes: [200], answer: 'expected', contentType: 'xml' },
    { statusCodes: [200, 401, 403, 404], answer: 'expected', own: true },
  ],
);

export const substrateRoot = ofProvider(
  origin('substrate-root', 'L', 'public captures'),
  [...exchangeHeaders, ...graphHeaders],
  [
    { statusCodes: [200, 204, 301, 302, 307, 308, 400, 401, 403, 404, 405], answer: 'expected', own: true },
    { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
  ],
);

/** Any HTTP answer at all, over a trusted chain: used where nothing better is documented. */
export const anyAnswer: AnswerExpectation = {
  ...origin('any-answer', 'U', 'an HTTP server answers'),
  accept: [{ statusCodes: [200, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405], answer: 'expected' }],
  own: [],
  server: 'anyone',
};

export const autodiscoverV2 = ofProvider(
  origin(
    'autodiscover-v2',
    'S',
    'public captures 2019 to 2026: https://www.msxfaq.de/exchange/autodiscover/autodiscover_v2.htm',
  ),
  exchangeHeaders,
  [
    { statusCodes: [200], answer: 'expected', jsonKeys: ['Protocol', 'Url'], unmistakable: true },
    { statusCodes: [200], answer: 'expected', jsonKeys: ['Url'] },
    {
      statusCodes: [400, 404],
      answer: 'expected',
      jsonKeys: ['ErrorCode', 'ErrorMessage'],
      unmistakable: true,
    },
    { statusCodes: [400, 404], answer: 'expected', jsonKeys: ['ErrorCode'] },
    { statusCodes: [301, 302, 307, 308], answer: 'expected', leadsTo: 'anybody' },
    { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
  ],
  // Seen for exits of VPNs and addresses that many share.
  { refusals: [403] },
);

const poxShapes: Shapes = [
  { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
  {
    statusCodes: [200],
    answer: 'expected',
    contentType: 'xml',
    bodyIncludes: 'Autodiscover',
    unmistakable: true,
  },
  { statusCodes: [301, 302, 307, 308], answer: 'expected', leadsTo: 'anybody' },
  { statusCodes: [400, 403, 405, 456], answer: 'expected', own: true },
];

export const autodiscoverPox: AnswerExpectation = {
  ...origin('autodiscover-pox', 'S', autodiscoverXml),
  accept: poxShapes,
  own: [...exchangeHeaders],
  server: 'anyone',
};

/**
 * The domain's own website at the Autodiscover path: mail programs pass over a page or a "not found". A bare 401 makes
 * them ask for a password, so it is not accepted (protocols.md 5.1).
 */
export const autodiscoverAtWebsite: AnswerExpectation = {
  ...autodiscoverPox,
  ...origin('autodiscover-at-website', 'S', autodiscoverOrder),
  accept: [
    ...poxShapes,
    { statusCodes: [200, 301, 302, 303, 307, 308, 400, 403, 404, 405, 410, 501], answer: 'expected' },
  ],
};

/** The Autodiscover name of the domain over TLS: Microsoft shows its own certificate there, which is normal (5.5). */
export const autodiscoverAtDomain: AnswerExpectation = {
  ...autodiscoverPox,
  ...origin('autodiscover-at-domain', 'S', autodiscoverOrder),
  normalFailures: ['tls-name-mismatch'],
};

/** Autodiscover at Microsoft's own service host. */
export const autodiscoverPoxService: AnswerExpectation = {
  ...autodiscoverPox,
  ...origin('autodiscover-pox-service', 'S', hybridModernAuth),
  server: 'provider',
};

/** Entra names its errors in the body, also where a load balancer dropped the header fields. */
const entra = (from: Origin, accept: Shapes): AnswerExpectation =>
  ofProvider(from, signInHeaders, accept, { ownBody: 'AADSTS\\d{4,8}', failingWords: 'entra' });

const discoveryDocument: Shapes[number] = {
  statusCodes: [200],
  answer: 'expected',
  jsonKeys: ['issuer', 'token_endpoint'],
  unmistakable: true,
};

export const openIdConfiguration = entra(origin('openid-configuration', 'S', openIdDocuments), [
  discoveryDocument,
  { statusCodes: [400], answer: 'expected', jsonKeys: ['error'] },
]);

export const userRealm = entra(origin('user-realm', 'S', 'public captures 2016 to 2026; not documented'), [
  { statusCodes: [200], answer: 'expected', jsonKeys: ['NameSpaceType'], unmistakable: true },
]);

export const tokenEndpoint = entra(
  origin(
    'token-endpoint',
    'S',
    'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes (900144)',
  ),
  [{ statusCodes: [400, 401], answer: 'expected-auth', jsonKeys: ['error'] }],
);

const ofGoogle = (from: Origin, accept: Shapes, more: Partial<AnswerExpectation> = {}): AnswerExpectation =>
  ofProvider(from, googleHeaders, accept, { ownBody: googleErrorPage, ...more });

/** Yahoo's and AOL's: of the machines that answer no sign of their own is known. */
export const yahooOpenId = ofProvider(
  origin(
    'yahoo-openid',
    'S',
    'https://developer.yahoo.com/oauth2/guide/openid_connect/ (api.login.yahoo.com/.well-known/openid-configuration)',
  ),
  [],
  [discoveryDocument],
);

export const googleOpenId = ofGoogle(
  origin(
    'google-openid',
    'S',
    'https://developers.google.com/identity/openid-connect/openid-connect#discovery',
  ),
  [discoveryDocument],
);

export const googleToken = ofGoogle(
  origin('google-token', 'L', 'public captures'),
  [{ statusCodes: [400, 401], answer: 'expected-auth', jsonKeys: ['error'] }],
  { failingWords: 'oauth' },
);

export const googleApi = ofGoogle(
  origin('google-api', 'L', 'https://developers.google.com/workspace/gmail/api/guides/handle-errors'),
  [
    {
      statusCodes: [401, 403],
      answer: 'expected-auth',
      jsonKeys: ['error.code', 'error.status'],
      unmistakable: true,
    },
    { statusCodes: [401, 403], answer: 'expected-auth', jsonKeys: ['error'] },
  ],
);

export const googleWeb = ofGoogle(origin('google-web', 'L', 'public captures'), [
  {
    statusCodes: REDIRECTS,
    answer: 'expected-auth',
    leadsTo: 'google',
    unmistakable: true,
  },
  { statusCodes: [200], answer: 'expected', contentType: 'html' },
]);

export const consumerWeb = ofProvider(origin('consumer-web', 'L', 'public captures'), exchangeHeaders, [
  toMicrosoft,
  { statusCodes: [200], answer: 'expected', contentType: 'html', own: true },
  // The shell of the page carries no header of Exchange.
  pageShell,
]);
