import { readAppleStatus } from '../../../electron/engine/documents/feeds/apple-status.ts';
import { readGoogleIncidents } from '../../../electron/engine/documents/feeds/google-incidents.ts';
import { readGraphIssues } from '../../../electron/engine/documents/feeds/graph-issues.ts';
import {
  readMicrosoftConsumerPosts,
  readMicrosoftPost,
} from '../../../electron/engine/documents/feeds/microsoft-post.ts';
import { readRss } from '../../../electron/engine/documents/feeds/rss.ts';
import { caps } from '../../../electron/engine/net/limits.ts';
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
const services = ['Azure Front Door', 'Gmail', 'iCloud Mail', 'Outlook.com'];
const read = (text: string) => {
  readGraphIssues(text);
  readMicrosoftPost(text, 'm365-admin');
  readMicrosoftConsumerPosts(text, 'outlook-com', services);
  readGoogleIncidents(text, services);
  readAppleStatus(text, services);
};

export const statusFeeds: Target = {
  name: 'status-feeds',
  grammar: 'json',
  samples: [
    ...json.map((one) => bytes(JSON.stringify(one))),
    bytes(`jsonCallback(${JSON.stringify(json[4])});`),
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
  run: (input) => read(input.toString('utf8')),
};

export const statusRss: Target = {
  name: 'status-rss',
  grammar: 'xml',
  samples: [
    bytes(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>Azure Status</title><lastBuildDate>Wed, 29 Oct 2025 16:00:00 Z</lastBuildDate><item><title>Azure Front Door - Connectivity</title><description>&lt;p&gt;Customers&lt;/p&gt;<![CDATA[${html}]]></description><pubDate>Wed, 29 Oct 2025 16:00:00 Z</pubDate><category>Azure Front Door</category></item></channel></rss>`,
    ),
  ],
  words: ['<item>', '<title>', '<pubDate>', '<category>', '<description>', '<![CDATA['],
  longest: caps.httpLongBody,
  run: (input) => void readRss(input.toString('utf8'), services),
};
