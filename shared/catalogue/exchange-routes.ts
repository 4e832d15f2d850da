import * as answers from './answers.ts';
import type { HttpRoute } from './provider.ts';

/** Hosts of one cloud of Exchange Online. */
interface Cloud {
  /** Of MAPI, EWS, ActiveSync and Autodiscover. */
  mail: string;
  /** The page of Outlook on the web. */
  web: string;
  /** The service behind it. */
  service: string;
  graph: string;
}

const MAILBOX = 'MailboxId=00000000-0000-0000-0000-000000000000@{domain}';
const PING = { 'x-requesttype': 'PING', 'content-type': 'application/mapi-http' };
const JSON_WANTED = { accept: 'application/json' };

/** ActiveSync, which mailboxes of people and of organisations have at one host. */
export const activeSync = (mail: string): HttpRoute => ({
  id: 'eas',
  purpose: 'ActiveSync: mail apps of phones',
  method: 'OPTIONS',
  url: `https://${mail}/Microsoft-Server-ActiveSync`,
  expect: answers.activeSyncChallenge,
});

/** MAPI over HTTP, which mailboxes of people and of organisations have at one host. */
export const mapi = (mail: string): HttpRoute => ({
  id: 'mapi',
  purpose: 'MAPI over HTTP: classic Outlook for Windows',
  method: 'POST',
  url: `https://${mail}/mapi/emsmdb/?${MAILBOX}`,
  headers: PING,
  body: '',
  expect: answers.exchangeChallenge,
});

/** Where Outlook for phones asks for the mailbox. */
export const mobileFrontDoor = (mail: string): HttpRoute => ({
  id: 'mobile',
  purpose: 'Outlook for phones and new Outlook for Mac: their front door',
  url: `https://${mail}/autodiscover/autodiscover.json/v1.0/{address}?Protocol=Rest`,
  headers: JSON_WANTED,
  document: 'autodiscover-json',
  expect: answers.autodiscoverV2,
});

/** The ways into a work mailbox of Exchange Online, the same software in every cloud (protocols.md 7.3). */
export const exchangeRoutes = ({ mail, web, service, graph }: Cloud): readonly HttpRoute[] => [
  {
    id: 'owa',
    purpose: 'Outlook on the web: its page',
    url: web,
    expect: answers.owaPage,
  },
  {
    id: 'owa-svc',
    purpose: 'Outlook on the web and new Outlook: their service',
    method: 'POST',
    url: `https://${service}/owa/service.svc?action=GetOwaUserConfiguration`,
    body: '',
    expect: answers.owaService,
  },
  {
    id: 'owa-health',
    purpose: 'Health page of the front door (not documented for the cloud)',
    url: `https://${mail}/owa/healthcheck.htm`,
    expect: answers.owaHealth,
    optional: true,
  },
  {
    id: 'graph',
    purpose: 'Graph: newer apps and add-ins',
    url: `https://${graph}/v1.0/me`,
    document: 'api-error',
    expect: answers.graphChallenge,
  },
  {
    id: 'graph-meta',
    purpose: "Graph: the service's description",
    url: `https://${graph}/v1.0/$metadata`,
    expect: answers.graphMetadata,
    optional: true,
  },
  {
    id: 'ews',
    purpose: 'Exchange Web Services: Apple Mail, older Outlook for Mac',
    url: `https://${mail}/EWS/Exchange.asmx`,
    expect: answers.exchangeChallenge,
  },
  mapi(mail),
  {
    id: 'mapi-nspi',
    purpose: 'MAPI address book: classic Outlook for Windows',
    method: 'POST',
    url: `https://${mail}/mapi/nspi/?${MAILBOX}`,
    headers: PING,
    body: '',
    expect: answers.exchangeChallenge,
  },
  activeSync(mail),
  {
    id: 'autod2',
    purpose: 'Autodiscover service: is it alive? (asked for a protocol that does not exist)',
    url: `https://${mail}/autodiscover/autodiscover.json/v1.0/{address}?Protocol=XYZ&RedirectCount=0`,
    headers: JSON_WANTED,
    document: 'autodiscover-json',
    expect: answers.autodiscoverV2,
  },
  mobileFrontDoor(mail),
];
