import { type Answer, html, json, type Site, type Visit } from '../host.ts';
import { exchangeOwn, graphOwn, visitId } from './microsoft-headers.ts';

const bearer =
  'Bearer client_id="00000002-0000-0ff1-ce00-000000000000", trusted_issuers="00000001-0000-0000-c000-000000000000@*", token_types="app_asserted_user_v1 service_asserted_app_v1", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';

/** The refusal that shows that a route lives (protocols.md 5.2, 7.3). */
function challenge(visit: Visit): Answer {
  return html(401, '', [
    ['WWW-Authenticate', bearer],
    ['WWW-Authenticate', 'Basic Realm=""'],
    ...exchangeOwn(visit, 401),
  ]);
}

const protocols = [
  'Rest',
  'ActiveSync',
  'Ews',
  'Substrate',
  'Substratesearchservice',
  'AutodiscoverV1',
  'SubstrateNotificationService',
  'OutlookMeetingScheduler',
  'OutlookPay',
];
const urls: Record<string, string> = {
  rest: 'https://outlook.office.com/api',
  activesync: 'https://outlook.office365.com/Microsoft-Server-ActiveSync',
  ews: 'https://outlook.office365.com/EWS/Exchange.asmx',
  substrate: 'https://substrate.office.com',
  autodiscoverv1: 'https://outlook.office365.com/autodiscover/autodiscover.xml',
};

/** Autodiscover V2 (protocols.md 5.4). */
function autodiscoverV2(visit: Visit): Answer {
  const asked = visit.query.get('Protocol') ?? '';
  const name = protocols.find((one) => one.toLowerCase() === asked.toLowerCase());
  if (name === undefined) {
    return json(
      400,
      {
        ErrorCode: asked === '' ? 'MandatoryParameterMissing' : 'ProtocolNotSupported',
        ErrorMessage: `The given protocol value '${asked}' is not supported. Supported values are '${protocols.join(',')}'`,
      },
      [['jsonerror', 'true'], ...exchangeOwn(visit, 400)],
    );
  }
  return json(
    200,
    { Protocol: name, Url: urls[name.toLowerCase()] ?? 'https://outlook.office365.com' },
    exchangeOwn(visit, 200),
  );
}

export const mailSite: Site = (visit) => {
  const path = visit.path.toLowerCase();
  if (path.startsWith('/autodiscover/autodiscover.json')) return autodiscoverV2(visit);
  if (path === '/owa/healthcheck.htm') {
    return html(
      200,
      `200 OK<br/>${visitId(visit, 'health').slice(0, 8)}.PROD.OUTLOOK.COM`,
      exchangeOwn(visit, 200),
    );
  }
  if (path === '/owa/service.svc') return html(440, '', exchangeOwn(visit, 440));
  if (/^\/(ews|mapi|microsoft-server-activesync|autodiscover)(\/|$)/.test(path)) return challenge(visit);
  if (path === '/' || path.startsWith('/mail') || path.startsWith('/owa')) {
    return html(302, '', [
      [
        'Location',
        'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=9199bf20-a13f-4107-85dc-02114787ef48&response_type=code',
      ],
      ...exchangeOwn(visit, 302),
    ]);
  }
  return html(404, '', exchangeOwn(visit, 404));
};

export const toHttps: Site = (visit) => html(301, '', [['Location', `https://${visit.host}${visit.path}`]]);

/** Step 6 of classic Outlook (protocols.md 5.5): port 80 of the customer's CNAME. */
export const autodiscoverRedirect: Site = (visit) =>
  html(302, '', [
    ['Location', 'https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml'],
    ...exchangeOwn(visit, 302),
  ]);

export const graphSite: Site = (visit) => {
  if (visit.path === '/v1.0/$metadata') {
    return {
      status: 200,
      headers: [['content-type', 'application/xml'], ...graphOwn(visit)],
      body: '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices></edmx:DataServices></edmx:Edmx>',
    };
  }
  const id = visitId(visit, 'graph');
  return json(
    401,
    {
      error: {
        code: 'InvalidAuthenticationToken',
        message: 'Access token is empty.',
        innerError: {
          date: new Date(visit.now).toISOString().slice(0, 19),
          'request-id': id,
          'client-request-id': id,
        },
      },
    },
    [
      [
        'WWW-Authenticate',
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
      ],
      ...graphOwn(visit),
    ],
  );
};
