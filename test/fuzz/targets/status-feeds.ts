import { readFeed } from '../../../electron/engine/documents/feeds/read-feed.ts';
import { caps } from '../../../electron/engine/net/limits.ts';
import { type FeedFormat, statusFeeds as feeds } from '../../../shared/catalogue/status-feeds.ts';
import { bytes, type Target } from '../target.ts';

const html =
  '<div>Title: x<br/>Scope of impact: Users in Europe.<br/>Next update by: Monday at 9 AM UTC</div>&amp;&nbsp;';
const json: unknown[] = [
  {
    value: [
      {
        id: 'EX1256020',
        title: 'Some users',
        impactDescription: 'Users of the Outlook mobile apps',
        classification: 'Incident',
        status: 'ServiceDegradation',
        service: 'Exchange Online',
        isResolved: false,
        startDateTime: '2026-03-19T08:00:00Z',
        posts: [
          { createdDateTime: '2026-03-21T20:11:00Z', description: { contentType: 'Html', content: html } },
        ],
      },
    ],
  },
  {
    Id: 'a',
    Title: 'b',
    Message: html,
    Status: 'Service degradation',
    InternalDateTime: '2026-09-18T21:22:55+00:00',
  },
  [
    {
      ServiceDisplayName: 'Outlook.com',
      ServiceWorkloadName: 'Outlook',
      Status: 'Degraded',
      Id: 'OL1',
      Title: html,
      Message: html,
      StartTime: '2026-01-01T00:00:00Z',
    },
  ],
  [
    {
      id: 'x',
      begin: '2026-01-01T00:00:00Z',
      end: null,
      service_name: 'Gmail',
      external_desc: 'Gmail is slow',
      status_impact: 'SERVICE_DISRUPTION',
      severity: 'medium',
      affected_products: [{ title: 'Gmail', id: 'prPt2Yra2CbGsbEm9cpC' }],
      updates: [{ text: html, when: '2026-01-01T00:00:00Z', status: 'AVAILABLE' }],
    },
  ],
  {
    page: { id: 'p', name: 'Hoster', url: 'https://status.example', updated_at: '2026-01-01T00:00:00Z' },
    status: { indicator: 'major', description: 'Partial System Outage' },
    components: [
      { id: 'g', name: 'E-mails', status: 'operational', group: true },
      { id: 'c', name: 'IMAP', status: 'major_outage', group_id: 'g', updated_at: '2026-01-01T00:00:00Z' },
    ],
    incidents: [
      {
        id: 'i',
        name: 'Mailboxes cannot be reached',
        status: 'investigating',
        impact: 'major',
        started_at: '2026-01-01T00:00:00Z',
        incident_updates: [{ body: html, status: 'investigating', display_at: '2026-01-01T00:00:00Z' }],
        components: [{ id: 'c', name: 'IMAP', status: 'major_outage' }],
      },
    ],
    scheduled_maintenances: [{ id: 's', name: 'Email', status: 'in_progress', components: [] }],
  },
  {
    page: { name: 'Mail', url: 'https://status.example', status: 'HASISSUES' },
    activeIncidents: [{ name: 'IMAP is slow', status: 'INVESTIGATING', impact: 'PARTIALOUTAGE' }],
    activeMaintenances: [{ name: 'Disks', start: '2026-01-01', status: 'INPROGRESS', duration: '60' }],
  },
  {
    services: [
      {
        serviceName: 'iCloud Mail',
        events: [
          {
            statusType: 'Outage',
            eventStatus: 'ongoing',
            epochStartDate: 1_790_000_000_000,
            epochEndDate: null,
            message: html,
            usersAffected: 'Some users',
          },
        ],
      },
    ],
  },
];
const inXml: ReadonlySet<FeedFormat> = new Set(['microsoft-rss', 'azure-rss', 'google-atom', 'zoho-rss']);

/** By every reader of that kind of text, and by the one that tells the shape itself. */
const readAll = (text: string, xml: boolean) => {
  for (const feed of feeds) if (inXml.has(feed.format) === xml) readFeed(feed, text);
  if (!xml) readFeed(undefined, text);
};

export const statusFeeds: Target = {
  name: 'status-feeds',
  grammar: 'json',
  samples: [
    ...json.map((one) => bytes(JSON.stringify(one))),
    bytes(`jsonCallback(${JSON.stringify(json.at(-1))});`),
  ],
  words: [
    '<',
    '<br',
    '</p',
    '<div ',
    '&lt;',
    'Scope of impact:',
    'Next update by:',
    'jsonCallback(',
    'isResolved',
  ],
  longest: caps.httpLongBody,
  run: (input) => readAll(input.toString('utf8'), false),
};

export const statusRss: Target = {
  name: 'status-rss',
  grammar: 'xml',
  samples: [
    bytes(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Azure Status</title><lastBuildDate>Wed, 29 Oct 2025 16:00:00 Z</lastBuildDate><item><title>Azure Front Door - Connectivity</title><description>&lt;p&gt;Customers&lt;/p&gt;<![CDATA[${html}]]></description><pubDate>Wed, 29 Oct 2025 16:00:00 Z</pubDate><category>Azure Front Door</category></item></channel></rss>`,
    ),
    bytes(
      '<rss version="2.0"><channel><title>Zoho</title><lastBuildDate>Wed, 29 Oct 2025 16:00:00 Z</lastBuildDate><item><title>Zoho Mail - Partial Outage</title><description>IMAP</description><guid>m</guid></item><item><title>Zoho Accounts - Operational</title><status>Service degradation</status></item></channel></rss>',
    ),
    bytes(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Status</title><updated>2026-01-01T00:00:00Z</updated><entry><title>RESOLVED: Gmail is slow</title><id>tag:google.com,2017:feed:abc/1</id><updated>2026-01-01T00:00:00Z</updated><summary type="html">&lt;p&gt;Affected products: Gmail&lt;/p&gt;</summary></entry></feed>',
    ),
  ],
  words: [
    ...['<entry>', '<summary>', '<updated>', '<status>', ' - Operational', 'RESOLVED: '],
    ...['<item>', '<title>', '<pubDate>', '<category>', '<description>', '<![CDATA['],
  ],
  longest: caps.httpLongBody,
  run: (input) => readAll(input.toString('utf8'), true),
};
