import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAppleStatus } from '../../../electron/engine/documents/feeds/apple-status.ts';
import { readGoogleIncidents } from '../../../electron/engine/documents/feeds/google-incidents.ts';
import { readGraphIssues } from '../../../electron/engine/documents/feeds/graph-issues.ts';
import {
  readMicrosoftConsumerPosts,
  readMicrosoftPost,
} from '../../../electron/engine/documents/feeds/microsoft-post.ts';
import { readRss } from '../../../electron/engine/documents/feeds/rss.ts';

/** The issue of March 2026, after the schema of Microsoft Graph. */
const mobileIncident = {
  id: 'EX1256020',
  title:
    'Some users may be intermittently unable to access their Exchange Online mailboxes in some connection methods',
  impactDescription:
    'Users may be intermittently unable to access their mailbox through the Outlook mobile apps or the new Outlook for Mac.',
  classification: 'Incident',
  status: 'ServiceDegradation',
  service: 'Exchange Online',
  isResolved: false,
  startDateTime: '2026-03-19T08:00:00Z',
  posts: [
    {
      createdDateTime: '2026-03-21T20:11:00Z',
      description: {
        contentType: 'Html',
        content: 'Title: x<br/>Scope of impact: Users in Europe.<br/>Next update by: Monday at 9 AM UTC',
      },
    },
  ],
};

describe("an organisation's copy of Graph's issues", () => {
  it('tells which apps an incident names', () => {
    const { state, incidents } = readGraphIssues(JSON.stringify({ value: [mobileIncident] }));
    expect(state).toBe('degraded');
    expect(incidents[0]).toMatchObject({
      id: 'EX1256020',
      classification: 'incident',
      resolved: false,
      affects: ['outlook-mobile', 'outlook-mac-new'],
      scope: 'Users in Europe.',
      nextUpdate: 'Monday at 9 AM UTC',
    });
  });

  it('lets only incidents turn it red, never advisories, and an interruption always', () => {
    const read = (more: object) =>
      readGraphIssues(JSON.stringify({ value: [{ ...mobileIncident, ...more }] })).state;
    expect(read({ classification: 'advisory' })).toBe('available');
    expect(read({ classification: 'advisory', status: 'serviceInterruption' })).toBe('interrupted');
    expect(read({ isResolved: true })).toBe('available');
    expect(read({ service: 'Microsoft Teams' })).toBe('available');
  });
});

describe("Microsoft's public posts", () => {
  const post = {
    Id: 'a',
    Title: '',
    Message: '<div>Users may be unable to <b>sign in</b></div>',
    Status: 'Available',
    InternalDateTime: '2026-09-18T21:22:55+00:00',
  };

  it('is green, red or unknown by its word, in any spelling', () => {
    const state = (Status: string) =>
      readMicrosoftPost(JSON.stringify({ ...post, Status }), 'm365-admin').state;
    expect(state('Available')).toBe('available');
    expect(state('Service degradation')).toBe('degraded');
    expect(state('ServiceInterruption')).toBe('interrupted');
    expect(state('Something new')).toBe('unknown');
  });

  it('is unknown when the path has drifted to a page, never green', () => {
    expect(readMicrosoftPost('<!doctype html><html></html>', 'm365-admin').state).toBe('unknown');
  });

  it('reads only mail and sign-in of the consumer services', () => {
    const rows = [
      { ...post, ServiceDisplayName: 'OneDrive', Status: 'Service degradation' },
      { ...post, ServiceDisplayName: 'Outlook.com', Status: 'Available' },
    ];
    expect(readMicrosoftConsumerPosts(JSON.stringify(rows), 'x', ['Outlook.com']).state).toBe('available');
  });

  it('does not colour a list of consumer services by a row that keeps nobody from mail', () => {
    const row = (Title: string) =>
      readMicrosoftConsumerPosts(
        JSON.stringify([
          { ...post, Title, Message: '', ServiceDisplayName: 'Outlook.com', Status: 'Service degradation' },
        ]),
        'x',
        ['Outlook.com'],
      ).state;
    expect(row('Some people may see advertisements over the message list')).toBe('available');
    expect(row('Some people may be unable to open their mailbox')).toBe('degraded');
  });

  it('shows text, not markup', () => {
    const { incidents } = readMicrosoftPost(JSON.stringify({ ...post, Status: 'Service degradation' }), 'x');
    expect(incidents[0]?.title).toBe('Users may be unable to sign in');
    expect(incidents[0]?.affects).toContain('identity');
  });
});

describe("Google's incidents", () => {
  const incident = {
    id: 'a1',
    begin: '2026-11-20T08:00:00+00:00',
    end: null as string | null,
    external_desc: 'Gmail users see errors',
    status_impact: 'SERVICE_OUTAGE',
    affected_products: [{ title: 'Gmail' }],
  };

  it('is interrupted while one of Gmail is open', () => {
    expect(readGoogleIncidents(JSON.stringify([incident]), ['Gmail']).state).toBe('interrupted');
    expect(
      readGoogleIncidents(JSON.stringify([{ ...incident, end: '2026-11-20T09:00:00Z' }]), ['Gmail']).state,
    ).toBe('available');
    expect(
      readGoogleIncidents(JSON.stringify([{ ...incident, affected_products: [{ title: 'Meet' }] }]), [
        'Gmail',
      ]).state,
    ).toBe('available');
  });
});

describe("Apple's status", () => {
  it('passes over events that are over, also inside a call', () => {
    const body = (eventStatus: string) =>
      `jsonCallback(${JSON.stringify({ services: [{ serviceName: 'iCloud Mail', events: [{ messageId: '1', statusType: 'Outage', eventStatus }] }] })});`;
    expect(readAppleStatus(body('resolved'), ['iCloud Mail']).state).toBe('available');
    expect(readAppleStatus(body('ongoing'), ['iCloud Mail']).state).toBe('interrupted');
  });
});

describe('RSS', () => {
  const rss = (item: string) => `<rss version="2.0"><channel><title>t</title>${item}</channel></rss>`;
  it('is green when empty, red with an open item that matters', () => {
    expect(readRss(rss(''), ['Entra']).state).toBe('available');
    expect(
      readRss(
        rss(
          '<item><title>Azure Front Door</title><description>DNS</description><status>Service degradation</status></item>',
        ),
        ['DNS'],
      ).state,
    ).toBe('degraded');
    expect(readRss(rss('<item><title>Storage</title></item>'), ['DNS']).state).toBe('available');
    expect(readRss('<html></html>', []).state).toBe('unknown');
  });
});

it('no feed reader throws, whatever a stranger sends', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      readGraphIssues(body);
      readMicrosoftPost(body, 'x');
      readMicrosoftConsumerPosts(body, 'x', []);
      readGoogleIncidents(body, []);
      readAppleStatus(body, []);
      readRss(body, []);
    }),
  );
});
