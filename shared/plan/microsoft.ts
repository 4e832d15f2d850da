import * as answers from '../catalogue/answers.ts';
import type { RouteId } from '../model/client.ts';
import type { AnswerExpectation } from '../model/expectation.ts';
import type { PlannedProbeInput } from '../model/plan.ts';
import type { Limits } from './limits.ts';
import { plannedHttp } from './planned-http.ts';

const MAIL = 'https://outlook.office365.com';
const LOGIN = 'https://login.microsoftonline.com';
const MICROSOFT_365 = { provider: ['microsoft365'] };
const OUTLOOK_COM = { provider: ['outlook-com'] };

/** The local part is ours: the person's own never leaves the machine (protocols.md 0.5). */
const probeAddress = (domain: string) => `connectivity-probe@${domain}`;

function poxRequest(domain: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">',
    `<Request><EMailAddress>${probeAddress(domain)}</EMailAddress>`,
    '<AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema>',
    '</Request></Autodiscover>',
  ].join('');
}

/** Sign-in at Entra for a work or school domain: runs for every domain, since it also tells where the mailbox is. */
export function entraSignIn(domain: string, limits: Limits): PlannedProbeInput[] {
  const login = (id: string, purpose: string, input: Parameters<typeof plannedHttp>[0]['input']) =>
    plannedHttp({
      id: `sign-in:${id}`,
      stage: 'sign-in',
      purpose,
      repeat: 'on-failure',
      budgetMs: limits.dnsMs + limits.firstByteMs,
      input,
    });
  return [
    login('oidc', 'Is the domain known to Microsoft sign-in, and does sign-in answer?', {
      url: `${LOGIN}/${domain}/v2.0/.well-known/openid-configuration`,
      document: 'oidc',
      expect: answers.openIdConfiguration,
    }),
    login('realm', 'Who signs people of this domain in: Microsoft, or the organisation itself?', {
      url: `${LOGIN}/getuserrealm.srf?login=${encodeURIComponent(probeAddress(domain))}&json=1`,
      document: 'realm',
      expect: answers.userRealm,
    }),
    {
      ...login('token', 'Does the service that hands out sign-in tokens live?', {
        method: 'POST',
        url: `${LOGIN}/organizations/oauth2/v2.0/token`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: '',
        document: 'oauth-error',
        expect: answers.tokenEndpoint,
      }),
      when: MICROSOFT_365,
    },
    {
      id: 'sign-in:federated',
      kind: 'http',
      stage: 'sign-in',
      purpose: "Does the organisation's own sign-in server answer?",
      repeat: 'on-failure',
      needs: [{ probe: 'sign-in:realm', wants: 'done' }],
      budgetMs: limits.dnsMs + limits.firstByteMs,
      input: { federated: true },
    },
  ];
}

interface HttpRoute {
  id: RouteId;
  purpose: string;
  url: string;
  expect: AnswerExpectation;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  document?: 'api-error' | 'autodiscover-json';
  essential?: 'always' | 'never';
  /** Mailboxes that have this route; Microsoft 365's alone when absent. */
  when?: { provider: string[] };
}

/** Every way into a Microsoft 365 mailbox that can be asked without signing in (protocols.md 7.3). */
function microsoft365Routes(domain: string): HttpRoute[] {
  const person = encodeURIComponent(probeAddress(domain));
  return [
    {
      id: 'owa',
      purpose: 'Outlook on the web: its page',
      url: 'https://outlook.office.com/mail/',
      expect: answers.owaPage,
    },
    {
      id: 'owa-svc',
      purpose: 'Outlook on the web and new Outlook: their service',
      method: 'POST',
      url: 'https://outlook.office.com/owa/service.svc?action=GetOwaUserConfiguration',
      body: '',
      expect: answers.owaService,
    },
    {
      id: 'owa-health',
      purpose: 'Health page of the front door (not documented for the cloud)',
      url: `${MAIL}/owa/healthcheck.htm`,
      expect: answers.owaHealth,
      essential: 'never',
    },
    {
      id: 'graph',
      purpose: 'Graph: newer apps and add-ins',
      url: 'https://graph.microsoft.com/v1.0/me',
      document: 'api-error',
      expect: answers.graphChallenge,
    },
    {
      id: 'graph-meta',
      purpose: "Graph: the service's description",
      url: 'https://graph.microsoft.com/v1.0/$metadata',
      expect: answers.graphMetadata,
      essential: 'never',
    },
    {
      id: 'ews',
      purpose: 'Exchange Web Services: Apple Mail, older Outlook for Mac',
      url: `${MAIL}/EWS/Exchange.asmx`,
      expect: answers.exchangeChallenge,
    },
    {
      id: 'mapi',
      purpose: 'MAPI over HTTP: classic Outlook for Windows',
      method: 'POST',
      url: `${MAIL}/mapi/emsmdb/?MailboxId=00000000-0000-0000-0000-000000000000@${domain}`,
      headers: { 'x-requesttype': 'PING', 'content-type': 'application/mapi-http' },
      body: '',
      expect: answers.exchangeChallenge,
    },
    {
      id: 'mapi-nspi',
      purpose: 'MAPI address book: classic Outlook for Windows',
      method: 'POST',
      url: `${MAIL}/mapi/nspi/?MailboxId=00000000-0000-0000-0000-000000000000@${domain}`,
      headers: { 'x-requesttype': 'PING', 'content-type': 'application/mapi-http' },
      body: '',
      expect: answers.exchangeChallenge,
    },
    {
      id: 'eas',
      purpose: 'ActiveSync: mail apps of phones',
      when: { provider: ['microsoft365', 'outlook-com'] },
      method: 'OPTIONS',
      url: `${MAIL}/Microsoft-Server-ActiveSync`,
      expect: answers.exchangeChallenge,
    },
    {
      id: 'autod2',
      purpose: 'Autodiscover service: is it alive? (asked for a protocol that does not exist)',
      url: `${MAIL}/autodiscover/autodiscover.json/v1.0/${person}?Protocol=XYZ&RedirectCount=0`,
      headers: { accept: 'application/json' },
      document: 'autodiscover-json',
      expect: answers.autodiscoverV2,
    },
    {
      id: 'mobile',
      purpose: 'Outlook for phones and new Outlook for Mac: their front door',
      url: `${MAIL}/autodiscover/autodiscover.json/v1.0/${person}?Protocol=Rest`,
      headers: { accept: 'application/json' },
      document: 'autodiscover-json',
      expect: answers.autodiscoverV2,
    },
    {
      id: 'mobile-detect',
      purpose: 'Outlook for phones: account detection',
      url: 'https://prod-global-autodetect.acompli.net/',
      expect: answers.anyAnswer,
      essential: 'never',
    },
    {
      id: 'substrate',
      purpose: 'Search and storage behind new Outlook',
      url: 'https://substrate.office.com/',
      expect: answers.substrateRoot,
      essential: 'never',
    },
  ];
}

function plannedRoute(route: HttpRoute, limits: Limits): PlannedProbeInput {
  const { id, purpose, essential = 'always', when = MICROSOFT_365, ...input } = route;
  return plannedHttp({
    id: `route:${id}`,
    stage: 'mail',
    route: id,
    purpose,
    when,
    essential,
    repeat: 'always',
    budgetMs: limits.dnsMs + limits.firstByteMs,
    input,
  });
}

export function microsoft365Probes(domain: string, limits: Limits): PlannedProbeInput[] {
  return [
    ...microsoft365Routes(domain).map((route) => plannedRoute(route, limits)),
    ...autodiscoverProbes(domain, limits),
  ];
}

/** Autodiscover in the order in which classic Outlook asks (protocols.md 5.1), each step as an observation of its own. */
function autodiscoverProbes(domain: string, limits: Limits): PlannedProbeInput[] {
  const path = '/autodiscover/autodiscover.xml';
  const step = (
    id: string,
    purpose: string,
    input: Parameters<typeof plannedHttp>[0]['input'],
    essential: 'always' | 'never',
  ): PlannedProbeInput => ({
    ...plannedHttp({
      id: `autodiscover:${id}`,
      stage: 'domain',
      purpose,
      when: MICROSOFT_365,
      essential,
      repeat: essential === 'always' ? 'on-failure' : 'never',
      // A slow company website must not hold everything up; mail programs give up on it as well.
      budgetMs: limits.tcpMs + limits.feedMs,
      input,
    }),
  });
  const pox = {
    method: 'POST',
    headers: { 'content-type': 'text/xml; charset=utf-8', 'x-mapihttpcapability': '1' },
    body: poxRequest(domain),
    document: 'autodiscover-xml' as const,
  };
  return [
    step(
      'v2',
      'Where does Microsoft say that the mailbox of this domain is?',
      {
        url: `${MAIL}/autodiscover/autodiscover.json/v1.0/${encodeURIComponent(probeAddress(domain))}?Protocol=AutodiscoverV1&RedirectCount=0`,
        headers: { accept: 'application/json' },
        document: 'autodiscover-json',
        follow: true,
        expect: answers.autodiscoverV2,
      },
      'always',
    ),
    step(
      'pox-service',
      "Does Microsoft's own Autodiscover answer?",
      { ...pox, url: `https://autodiscover-s.outlook.com${path}`, expect: answers.autodiscoverPoxService },
      'never',
    ),
    step(
      'pox-root',
      'Step 3 of Outlook: does the website of the domain get in the way?',
      { ...pox, url: `https://${domain}${path}`, expect: answers.autodiscoverAtWebsite },
      'never',
    ),
    step(
      'pox-domain',
      'Step 4 of Outlook: the Autodiscover name of the domain',
      { ...pox, url: `https://autodiscover.${domain}${path}`, expect: answers.autodiscoverAtDomain },
      'never',
    ),
    step(
      'redirect',
      'Step 6 of Outlook: the redirect to Microsoft',
      {
        url: `http://autodiscover.${domain}${path}`,
        document: 'none',
        expect: answers.autodiscoverPox,
        proxy: 'never',
      },
      'always',
    ),
  ];
}

export function outlookComProbes(limits: Limits): PlannedProbeInput[] {
  const signIn = (id: string, purpose: string, input: Parameters<typeof plannedHttp>[0]['input']) =>
    plannedHttp({
      id: `sign-in:${id}`,
      stage: 'sign-in',
      purpose,
      when: OUTLOOK_COM,
      repeat: 'on-failure',
      budgetMs: limits.dnsMs + limits.firstByteMs,
      input,
    });
  return [
    signIn('live', 'Does the sign-in of Microsoft accounts answer?', {
      url: 'https://login.live.com/.well-known/openid-configuration',
      document: 'oidc',
      expect: answers.openIdConfiguration,
    }),
    signIn('live-token', 'Does the service that hands out sign-in tokens live?', {
      method: 'POST',
      url: 'https://login.live.com/oauth20_token.srf',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: '',
      document: 'oauth-error',
      expect: answers.tokenEndpoint,
    }),
    plannedRoute(
      {
        id: 'owa-consumer',
        purpose: 'Outlook.com in the browser',
        url: 'https://outlook.live.com/mail/0/',
        expect: answers.consumerWeb,
        when: OUTLOOK_COM,
      },
      limits,
    ),
  ];
}
