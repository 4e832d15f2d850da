import { type Fault, type FeedId, faultsOf } from '../faults.ts';
import { type Answer, html, type InternetPart, json, type SimulatedHost, type Visit } from '../host.ts';
import { organisationFeed } from './organisation-feed.ts';

/** Public status feeds (protocols.md 8.1, 8.4) and the organisation's relay, healthy or as the faults say. */
export function feeds(faults: readonly Fault[]): InternetPart {
  const stateOf = (feed: FeedId) => faultsOf(faults, 'feed').find((fault) => fault.feed === feed)?.state;
  const relay = faultsOf(faults, 'organisation-feed')[0];
  const serve = (
    feed: FeedId,
    visit: Visit,
    healthy: (visit: Visit, incident: Incident | undefined) => Answer,
  ) => {
    const state = stateOf(feed);
    if (state?.type === 'html') return html(200, shell);
    if (state?.type === 'status') return html(state.status, '<html><head><title>Error</title></head></html>');
    if (state?.type === 'malformed')
      return { status: 200, headers: jsonType, body: '{"Id":"972a3801","Status":' };
    return healthy(visit, state?.type === 'incident' ? state : undefined);
  };
  return {
    hosts: [
      feedHost('status.cloud.microsoft', '13.107.253.2', (visit) => {
        if (visit.path === '/api/posts/mac') return serve('m365-admin', visit, microsoftPost);
        if (visit.path === '/api/posts/azure') return serve('azure', visit, microsoftPost);
        if (visit.path === '/api/posts/m365Consumer') return serve('m365-consumer', visit, consumerPosts);
        if (visit.path === '/api/feed/mac') return serve('m365-admin', visit, microsoftFeed);
        if (/^\/api\/(?:posts|feed)\//.test(visit.path)) return html(400, '');
        return html(200, shell);
      }),
      feedHost('status.office365.com', '13.107.253.3', () =>
        html(301, '', [['Location', 'https://status.cloud.microsoft/']]),
      ),
      feedHost('rssfeed.azure.status.microsoft', '13.107.253.4', (visit) =>
        serve('azure-feed', visit, azureFeed),
      ),
      feedHost('azure.status.microsoft', '13.107.253.5', (visit) => serve('azure-feed', visit, azureFeed)),
      {
        ...feedHost('www.google.com', '142.250.1.99', (visit) => {
          if (visit.path === '/appsstatus/dashboard/incidents.json')
            return serve('google-workspace', visit, google);
          if (visit.path === '/appsstatus/dashboard/en/feed.atom')
            return serve('google-workspace', visit, googleFeed);
          return html(200, '<html><head><title>Google</title></head></html>', [['Server', 'gws']]);
        }),
        certificate: { operator: 'google', names: ['www.google.com'] },
      },
      feedHost('www.apple.com', '17.253.1.210', (visit) => {
        if (visit.path === '/support/systemstatus/data/system_status_en_US.js')
          return serve('apple', visit, apple);
        return html(200, '<html><head><title>Apple</title></head></html>');
      }),
      {
        ...feedHost('health.contoso.com', '192.0.66.20', (visit) => organisationFeed(visit, relay)),
        certificate: { operator: 'letsencrypt', names: ['health.contoso.com'] },
      },
    ],
    records: [],
  };
}

type Incident = { service?: string; title: string; status: string; startedAgoMs?: number };

const jsonType = [['content-type', 'application/json; charset=utf-8']] as const;
/** The page that the host answers for unknown paths: 200, and no data. */
const shell = `<!doctype html><html><head><title>Service health</title></head><body><div id="root"></div>${'<!-- -->'.repeat(200)}</body></html>`;

const feedHost = (
  name: string,
  address: string,
  https: NonNullable<SimulatedHost['https']>,
): SimulatedHost => ({
  name,
  addresses: [address],
  certificate: { operator: 'digicert', names: [name] },
  https,
  http: (visit) => html(301, '', [['Location', `https://${visit.host}${visit.path}`]]),
});

const iso = (ms: number) => new Date(ms).toISOString().replace('Z', '+00:00');
const started = (visit: Visit, incident: Incident | undefined) =>
  visit.now - (incident?.startedAgoMs ?? 3_600_000);

function microsoftPost(visit: Visit, incident: Incident | undefined): Answer {
  return json(200, {
    Id: '972a3801-5d05-4f28-9d3e-1d1a5f2b9c11',
    AuthoredDateTime: iso(incident ? started(visit, incident) : visit.now - 60 * 86_400_000),
    InternalDateTime: iso(visit.now - 240_000),
    LastUpdatedTime: iso(visit.now),
    Title: incident?.title ?? '',
    Message: incident
      ? `<div>${incident.title}</div>`
      : '<div>This site is updated when service issues prevent administrators from accessing the admin center.</div>',
    Status: incident?.status ?? 'Available',
  });
}

/** The same announcement as an item; without one it is empty. */
function microsoftFeed(visit: Visit, incident: Incident | undefined): Answer {
  const item = incident
    ? `<item><guid>972a3801-5d05-4f28-9d3e-1d1a5f2b9c11</guid><title>${incident.title}</title><description>&lt;div&gt;${incident.title}&lt;/div&gt;</description><pubDate>${new Date(started(visit, incident)).toUTCString()}</pubDate><status>${incident.status}</status></item>`
    : '';
  return rss(visit, 'Microsoft Admin Center Status', item);
}

const consumerServices = [
  'Outlook.com',
  'OneDrive',
  'Microsoft To Do',
  'Teams (Consumer)',
  'Office for the web (Consumer)',
  'Skype',
  'Microsoft account',
  'Phone Link',
  'Microsoft Copilot',
  'Microsoft 365 (Consumer)',
];

function consumerPosts(visit: Visit, incident: Incident | undefined): Answer {
  return json(
    200,
    consumerServices.map((name, index) => {
      const hit = incident !== undefined && (incident.service ?? 'Outlook.com') === name;
      return {
        Id: `972a3801-5d05-4f28-9d3e-1d1a5f2b9d${String(index).padStart(2, '0')}`,
        ServiceDisplayName: name,
        ServiceWorkloadName: name.replace(/\W/g, ''),
        AuthoredDateTime: iso(hit ? started(visit, incident) : visit.now - 60 * 86_400_000),
        InternalDateTime: iso(visit.now - 240_000),
        LastUpdatedTime: iso(visit.now),
        Title: hit ? incident.title : '',
        Message: hit ? `<div>${incident.title}</div>` : '',
        Status: hit ? incident.status : 'Operational',
      };
    }),
  );
}

function azureFeed(visit: Visit, incident: Incident | undefined): Answer {
  const item = incident
    ? `<item><title>${incident.title}</title><description>${incident.title}</description><pubDate>${new Date(started(visit, incident)).toUTCString()}</pubDate></item>`
    : '';
  return rss(visit, 'Azure Status', item);
}

function rss(visit: Visit, title: string, item: string): Answer {
  return {
    status: 200,
    headers: [['content-type', 'application/rss+xml; charset=utf-8']],
    body: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>${title}</title><lastBuildDate>${new Date(visit.now).toUTCString()}</lastBuildDate>${item}</channel></rss>`,
  };
}

function googleFeed(visit: Visit, incident: Incident | undefined): Answer {
  const service = incident?.service ?? 'Gmail';
  const entry = incident
    ? `<entry><title>UPDATE: ${incident.title}</title><id>tag:google.com,2017:feed:a1B2${service}/1</id><updated>${iso(visit.now - 600_000)}</updated><summary type="html">&lt;p&gt;Affected products: ${service}&lt;/p&gt;</summary></entry>`
    : '';
  return {
    status: 200,
    headers: [['content-type', 'application/atom+xml; charset=utf-8']],
    body: `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Google Workspace Status Dashboard Updates</title><updated>${iso(visit.now - 600_000)}</updated>${entry}</feed>`,
  };
}

function google(visit: Visit, incident: Incident | undefined): Answer {
  const closed = {
    ...googleIncident(
      visit,
      visit.now - 9 * 86_400_000,
      'Drive',
      'SERVICE_DISRUPTION',
      'Some Drive users saw errors',
    ),
    end: iso(visit.now - 8.9 * 86_400_000),
  };
  const open = incident
    ? [
        googleIncident(
          visit,
          started(visit, incident),
          incident.service ?? 'Gmail',
          incident.status,
          incident.title,
        ),
      ]
    : [];
  return json(200, [...open, closed]);
}

function googleIncident(visit: Visit, begin: number, service: string, status: string, title: string) {
  return {
    id: `a1B2${service}`,
    number: String(begin),
    begin: iso(begin),
    created: iso(begin + 600_000),
    end: null as string | null,
    modified: iso(visit.now - 600_000),
    external_desc: `**Summary:**\n${title}`,
    status_impact: status,
    severity: 'medium',
    service_key: 'prPt2Yra2CbGsbEm9cpC',
    service_name: service,
    affected_products: [{ title: service, id: 'prPt2Yra2CbGsbEm9cpC' }],
    uri: 'incidents/a1B2',
    most_recent_update: { when: iso(visit.now - 600_000), status, text: title },
    updates: [],
  };
}

function apple(visit: Visit, incident: Incident | undefined): Answer {
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
  const event = (
    statusType: string,
    eventStatus: string,
    message: string,
    from: number,
    to: number | null,
  ) => ({
    messageId: '2000004321',
    statusType,
    eventStatus,
    usersAffected: 'Some users are affected',
    message,
    startDate: day(from),
    endDate: to === null ? '' : day(to),
    datePosted: day(from),
    epochStartDate: from,
    epochEndDate: to,
  });
  const services = ['App Store', 'iCloud Mail', 'iCloud Account & Sign In', 'Apple Account'].map(
    (serviceName) => ({
      serviceName,
      redirectUrl: null,
      events:
        incident && serviceName === (incident.service ?? 'iCloud Mail')
          ? [event(incident.status, 'ongoing', incident.title, started(visit, incident), null)]
          : // A resolved event lingers: it is no outage.
            serviceName === 'App Store'
            ? [event('Outage', 'resolved', 'Was slow', visit.now - 86_400_000, visit.now - 80_000_000)]
            : [],
    }),
  );
  return json(200, { services });
}
