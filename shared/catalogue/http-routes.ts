import type { RouteId } from '../model/client.ts';
import type { AnswerExpectation } from '../model/expectation.ts';
import * as answers from './answers.ts';

/**
 * Ways into a mailbox over HTTP that can be asked without signing in (protocols.md 7.3). In `url`, `{domain}` stands for
 * the mail domain and `{address}` for an address in it that is ours, never the person's.
 */
export interface HttpRoute {
  id: RouteId;
  /** Mailboxes that have it. */
  provider: readonly string[];
  purpose: string;
  method?: 'GET' | 'POST' | 'OPTIONS';
  url: string;
  headers?: Readonly<Record<string, string>>;
  /** An empty body says that there is none, where the length must be sent. */
  body?: '';
  document?: 'api-error' | 'autodiscover-json';
  expect: AnswerExpectation;
  /** Not documented, or serving programs only: no verdict waits for it. */
  optional?: true;
}

const MAIL = 'https://outlook.office365.com';
const MAILBOX = 'MailboxId=00000000-0000-0000-0000-000000000000@{domain}';
const MICROSOFT_365 = ['microsoft365'];
const GOOGLE = ['google'];
const PING = { 'x-requesttype': 'PING', 'content-type': 'application/mapi-http' };
const JSON_WANTED = { accept: 'application/json' };

export const httpRoutes: readonly HttpRoute[] = [
  {
    id: 'owa',
    provider: MICROSOFT_365,
    purpose: 'Outlook on the web: its page',
    // The second host of the same page, outlook.office.com, is asked by `owa-svc`: one of the two may be blocked alone.
    url: 'https://outlook.cloud.microsoft/mail/',
    expect: answers.owaPage,
  },
  {
    id: 'owa-svc',
    provider: MICROSOFT_365,
    purpose: 'Outlook on the web and new Outlook: their service',
    method: 'POST',
    url: 'https://outlook.office.com/owa/service.svc?action=GetOwaUserConfiguration',
    body: '',
    expect: answers.owaService,
  },
  {
    id: 'owa-health',
    provider: MICROSOFT_365,
    purpose: 'Health page of the front door (not documented for the cloud)',
    url: `${MAIL}/owa/healthcheck.htm`,
    expect: answers.owaHealth,
    optional: true,
  },
  {
    id: 'graph',
    provider: MICROSOFT_365,
    purpose: 'Graph: newer apps and add-ins',
    url: 'https://graph.microsoft.com/v1.0/me',
    document: 'api-error',
    expect: answers.graphChallenge,
  },
  {
    id: 'graph-meta',
    provider: MICROSOFT_365,
    purpose: "Graph: the service's description",
    url: 'https://graph.microsoft.com/v1.0/$metadata',
    expect: answers.graphMetadata,
    optional: true,
  },
  {
    id: 'ews',
    provider: MICROSOFT_365,
    purpose: 'Exchange Web Services: Apple Mail, older Outlook for Mac',
    url: `${MAIL}/EWS/Exchange.asmx`,
    expect: answers.exchangeChallenge,
  },
  {
    id: 'mapi',
    provider: MICROSOFT_365,
    purpose: 'MAPI over HTTP: classic Outlook for Windows',
    method: 'POST',
    url: `${MAIL}/mapi/emsmdb/?${MAILBOX}`,
    headers: PING,
    body: '',
    expect: answers.exchangeChallenge,
  },
  {
    id: 'mapi-nspi',
    provider: MICROSOFT_365,
    purpose: 'MAPI address book: classic Outlook for Windows',
    method: 'POST',
    url: `${MAIL}/mapi/nspi/?${MAILBOX}`,
    headers: PING,
    body: '',
    expect: answers.exchangeChallenge,
  },
  {
    id: 'eas',
    provider: ['microsoft365', 'outlook-com'],
    purpose: 'ActiveSync: mail apps of phones',
    method: 'OPTIONS',
    url: `${MAIL}/Microsoft-Server-ActiveSync`,
    expect: answers.activeSyncChallenge,
  },
  {
    id: 'autod2',
    provider: MICROSOFT_365,
    purpose: 'Autodiscover service: is it alive? (asked for a protocol that does not exist)',
    url: `${MAIL}/autodiscover/autodiscover.json/v1.0/{address}?Protocol=XYZ&RedirectCount=0`,
    headers: JSON_WANTED,
    document: 'autodiscover-json',
    expect: answers.autodiscoverV2,
  },
  {
    id: 'mobile',
    provider: MICROSOFT_365,
    purpose: 'Outlook for phones and new Outlook for Mac: their front door',
    url: `${MAIL}/autodiscover/autodiscover.json/v1.0/{address}?Protocol=Rest`,
    headers: JSON_WANTED,
    document: 'autodiscover-json',
    expect: answers.autodiscoverV2,
  },
  {
    id: 'mobile-detect',
    provider: MICROSOFT_365,
    purpose: 'Outlook for phones: account detection',
    url: 'https://prod-global-autodetect.acompli.net/',
    expect: answers.anyAnswer,
    optional: true,
  },
  {
    id: 'substrate',
    provider: MICROSOFT_365,
    purpose: 'Search and storage behind new Outlook',
    url: 'https://substrate.office.com/',
    expect: answers.substrateRoot,
    optional: true,
  },
  {
    id: 'owa-consumer',
    provider: ['outlook-com'],
    purpose: 'Outlook.com in the browser',
    url: 'https://outlook.live.com/mail/0/',
    expect: answers.consumerWeb,
  },
  {
    id: 'gmail-web',
    provider: GOOGLE,
    purpose: 'Gmail in the browser',
    url: 'https://mail.google.com/mail/',
    expect: answers.googleWeb,
  },
  {
    id: 'gmail-api',
    provider: GOOGLE,
    purpose: 'Gmail API: the Gmail apps',
    url: 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
    document: 'api-error',
    expect: answers.googleApi,
  },
];
