import type { AnswerExpectation } from '../model/expectation.ts';
import { exchangeHeaders, googleHeaders, graphHeaders, signInHeaders } from './own-headers.ts';

/** Healthy answers by name. Sources: protocols.md 5.2, 5.4, 6.1–6.4, 7.3; captures of 2019–2026. */

const microsoftHosts = [
  'microsoftonline.com',
  'office.com',
  'office365.com',
  'cloud.microsoft',
  'live.com',
  'microsoft.com',
  'outlook.com',
];

const own = (headers: AnswerExpectation['own'], accept: AnswerExpectation['accept']): AnswerExpectation => ({
  accept,
  own: [...headers],
  server: 'provider',
});

export const exchangeChallenge = own(
  [...exchangeHeaders],
  [
    { statusCodes: [401], answer: 'expected-auth' },
    { statusCodes: [440], answer: 'expected-auth', own: true },
    { statusCodes: [400, 403, 404, 405, 456], answer: 'expected', own: true },
    { statusCodes: [200], answer: 'expected', own: true },
  ],
);

export const owaPage = own(
  [...exchangeHeaders],
  [
    { statusCodes: [301, 302, 303, 307, 308], answer: 'expected-auth', locationSuffixes: microsoftHosts },
    { statusCodes: [200], answer: 'expected', own: true },
    // The page's shell comes from a content network that adds no header of Exchange (7.3: not verified).
    { statusCodes: [200], answer: 'expected', contentType: 'html', bodyIncludes: 'Outlook' },
    { statusCodes: [401, 440], answer: 'expected-auth' },
  ],
);

export const owaService = own(
  [...exchangeHeaders],
  [
    { statusCodes: [440, 401], answer: 'expected-auth' },
    { statusCodes: [301, 302, 303, 307, 308], answer: 'expected-auth', locationSuffixes: microsoftHosts },
    { statusCodes: [200, 400, 403, 404, 405, 449], answer: 'expected', own: true },
  ],
);

export const owaHealth = own(
  [...exchangeHeaders],
  [
    { statusCodes: [200], answer: 'expected', bodyIncludes: '200 OK' },
    { statusCodes: [401, 403, 404], answer: 'expected', own: true },
    { statusCodes: [301, 302, 303, 307, 308], answer: 'expected-auth', locationSuffixes: microsoftHosts },
  ],
);

export const graphChallenge = own(
  [...graphHeaders],
  [
    { statusCodes: [401], answer: 'expected-auth', jsonKeys: ['error.code'] },
    { statusCodes: [401], answer: 'expected-auth', own: true },
  ],
);

export const graphMetadata = own(
  [...graphHeaders],
  [
    { statusCodes: [200], answer: 'expected', contentType: 'xml' },
    { statusCodes: [200, 401, 403, 404, 429], answer: 'expected', own: true },
  ],
);

export const substrateRoot = own(
  [...exchangeHeaders, ...graphHeaders],
  [
    { statusCodes: [200, 204, 301, 302, 307, 308, 400, 401, 403, 404, 405], answer: 'expected', own: true },
    { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
  ],
);

/** Any HTTP answer at all, over a trusted chain: used where nothing better is documented (U). */
export const anyAnswer: AnswerExpectation = {
  accept: [{ statusCodes: [200, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 405], answer: 'expected' }],
  own: [],
  server: 'anyone',
};

export const autodiscoverV2 = own(
  [...exchangeHeaders],
  [
    { statusCodes: [200], answer: 'expected', jsonKeys: ['Url'] },
    { statusCodes: [400, 404], answer: 'expected', jsonKeys: ['ErrorCode'] },
    { statusCodes: [301, 302, 307, 308], answer: 'expected', locationSuffixes: [] },
    { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
  ],
);

export const autodiscoverPox: AnswerExpectation = {
  accept: [
    { statusCodes: [401], answer: 'expected-auth', challengeOrOwn: true },
    { statusCodes: [200], answer: 'expected', contentType: 'xml', bodyIncludes: 'Autodiscover' },
    { statusCodes: [301, 302, 307, 308], answer: 'expected', locationSuffixes: [] },
    { statusCodes: [400, 403, 405, 456], answer: 'expected', own: true },
  ],
  own: [...exchangeHeaders],
  server: 'anyone',
};

/**
 * The domain's own website at the Autodiscover path: mail programs pass over a page or a "not found". A bare 401 makes
 * them ask for a password, so it is not accepted (protocols.md 5.1).
 */
export const autodiscoverAtWebsite: AnswerExpectation = {
  accept: [
    ...autodiscoverPox.accept,
    { statusCodes: [200, 301, 302, 303, 307, 308, 400, 403, 404, 405, 410, 501], answer: 'expected' },
  ],
  own: [...exchangeHeaders],
  server: 'anyone',
};

/** The Autodiscover name of the domain over TLS: Microsoft shows its own certificate there, which is normal (5.5). */
export const autodiscoverAtDomain: AnswerExpectation = {
  ...autodiscoverPox,
  normalFailures: ['tls-name-mismatch'],
};

/** Autodiscover at Microsoft's own service host. */
export const autodiscoverPoxService: AnswerExpectation = { ...autodiscoverPox, server: 'provider' };

/** Entra names its errors in the body, also where a load balancer dropped the header fields. */
const entra = (accept: AnswerExpectation['accept']): AnswerExpectation => ({
  ...own([...signInHeaders], accept),
  ownBody: 'AADSTS\\d{4,8}',
});

export const openIdConfiguration = entra([
  { statusCodes: [200], answer: 'expected', jsonKeys: ['issuer', 'token_endpoint'] },
  { statusCodes: [400], answer: 'expected', jsonKeys: ['error'] },
]);

export const userRealm = entra([{ statusCodes: [200], answer: 'expected', jsonKeys: ['NameSpaceType'] }]);

export const tokenEndpoint = entra([
  { statusCodes: [400, 401], answer: 'expected-auth', jsonKeys: ['error'] },
]);

export const googleOpenId = own(
  [...googleHeaders],
  [{ statusCodes: [200], answer: 'expected', jsonKeys: ['issuer', 'token_endpoint'] }],
);

export const googleToken = own(
  [...googleHeaders],
  [{ statusCodes: [400, 401], answer: 'expected-auth', jsonKeys: ['error'] }],
);

export const googleApi = own(
  [...googleHeaders],
  [{ statusCodes: [401, 403], answer: 'expected-auth', jsonKeys: ['error'] }],
);

export const googleWeb = own(
  [...googleHeaders],
  [
    {
      statusCodes: [301, 302, 303, 307, 308],
      answer: 'expected-auth',
      locationSuffixes: ['google.com', 'gmail.com'],
    },
    { statusCodes: [200], answer: 'expected', contentType: 'html' },
  ],
);

export const consumerWeb = own(
  [...exchangeHeaders],
  [
    { statusCodes: [301, 302, 303, 307, 308], answer: 'expected-auth', locationSuffixes: microsoftHosts },
    { statusCodes: [200], answer: 'expected', contentType: 'html', own: true },
  ],
);
