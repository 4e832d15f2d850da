import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStale } from '../../../electron/engine/documents/feeds/feed-age.ts';
import { readFeed } from '../../../electron/engine/documents/feeds/read-feed.ts';
import { statusFeeds } from '../../../shared/catalogue/status-feeds.ts';

function read(id: string, body: unknown) {
  const feed = statusFeeds.find((one) => one.id === id);
  if (!feed) throw new Error(`no such feed: ${id}`);
  return readFeed(feed, typeof body === 'string' ? body : JSON.stringify(body));
}
const organisation = (body: unknown) => readFeed(undefined, JSON.stringify(body));

describe('Statuspage', () => {
  const component = (name: string, status: string) => ({ id: name, name, status });
  const incident = (more: object) => ({
    id: 'i1',
    name: 'Service disruption',
    status: 'investigating',
    impact: 'major',
    started_at: '2026-11-20T08:00:00Z',
    incident_updates: [{ body: 'We are investigating.', display_at: '2026-11-20T08:00:00Z' }],
    components: [component('Email', 'major_outage')],
    ...more,
  });
  const page = (components: object[], incidents: object[] = [], more: object = {}) => ({
    page: { id: 'p', name: 'Hoster', url: 'https://status.example', updated_at: '2026-11-20T08:00:00Z' },
    status: { indicator: 'major', description: 'Partial System Outage' },
    components,
    incidents,
    scheduled_maintenances: [],
    ...more,
  });

  it('goes by the components of mail, never by the indicator of the whole page', () => {
    const state = (status: string) =>
      read('godaddy', page([component('Email', status), component('Websites', 'major_outage')])).state;
    expect(state('operational')).toBe('available');
    expect(state('degraded_performance')).toBe('degraded');
    expect(state('partial_outage')).toBe('degraded');
    expect(state('major_outage')).toBe('interrupted');
    expect(state('under_maintenance')).toBe('available');
    expect(state('something_new')).toBe('unknown');
  });

  it('knows nothing of mail where no component is of mail', () => {
    const websites = [component('Websites', 'operational'), component('Email marketing', 'major_outage')];
    expect(read('godaddy', page(websites)).state).toBe('unknown');
    expect(read('proton', page([component('Proton VPN', 'operational')])).state).toBe('unknown');
  });

  it('reads components below a group of mail', () => {
    const group = { id: 'g', name: 'E-mails', status: 'operational', group: true };
    const child = { ...component('Frankfurt', 'major_outage'), group_id: 'g' };
    expect(read('ovh', page([group, child])).state).toBe('interrupted');
  });

  it('takes incidents of mail alone, with what the failing components say', () => {
    const components = [
      component('Hosted Email: IMAP', 'major_outage'),
      component('Websites', 'operational'),
    ];
    const { incidents } = read(
      'godaddy',
      page(components, [
        incident({ components: [component('Hosted Email: IMAP', 'major_outage')] }),
        incident({ id: 'i2', components: [component('Websites', 'major_outage')] }),
        incident({ id: 'i3', status: 'resolved', resolved_at: '2026-11-20T09:00:00Z' }),
      ]),
    );
    expect(incidents.map(({ id, resolved }) => [id, resolved])).toEqual([['i1', false]]);
    expect(incidents[0]?.affects).toContain('imap');
  });

  it('reads an incident that lists no components by its name, or by what it says of mail', () => {
    const ids = (name: string, body: string) =>
      read(
        'godaddy',
        page(
          [component('Email', 'operational')],
          [incident({ name, components: [], incident_updates: [{ body }] })],
        ),
      ).incidents.map(({ id }) => id);
    expect(ids('Email cannot be reached', 'We look into it.')).toEqual(['i1']);
    expect(ids('Network outage', 'Websites and mailboxes: IMAP cannot be reached.')).toEqual(['i1']);
    expect(ids('Network outage', 'Websites cannot be reached.')).toEqual([]);
  });

  it('shows a failing component also where no incident tells of it', () => {
    const { incidents } = read('godaddy', page([component('Email', 'partial_outage')]));
    expect(incidents).toMatchObject([{ service: 'Email', resolved: false, classification: 'incident' }]);
  });

  it('takes planned work for an advisory while it runs, and for nothing before', () => {
    const planned = (status: string) =>
      read(
        'godaddy',
        page([component('Email', 'operational')], [], {
          scheduled_maintenances: [incident({ status, impact: 'maintenance' })],
        }),
      );
    expect(planned('scheduled').incidents).toEqual([]);
    expect(planned('in_progress')).toMatchObject({
      state: 'available',
      incidents: [{ classification: 'advisory' }],
    });
  });

  it('is open while it is watched, and red only by its components', () => {
    const watched = read(
      'godaddy',
      page([component('Email', 'operational')], [incident({ status: 'monitoring' })]),
    );
    expect(watched).toMatchObject({ state: 'available', incidents: [{ resolved: false }] });
  });
});

describe('Zoho', () => {
  const item = (title: string, description = '') =>
    `<item><title>${title}</title><description>${description}</description><guid>${title}</guid></item>`;
  const rss = (...items: string[]) =>
    `<rss version="2.0"><channel><title>Zoho Service Status</title>${items.join('')}</channel></rss>`;
  const accounts = item('Zoho Accounts - Operational');

  it('lists every component at all times, which is no incident', () => {
    expect(
      read('zoho', rss(item('Zoho Mail - Operational'), accounts, item('Zoho CRM - Major Outage'))),
    ).toEqual({
      state: 'available',
      incidents: [],
    });
  });

  it('goes by the word behind the dash of the exact component', () => {
    const state = (word: string) => read('zoho', rss(item(`Zoho Mail - ${word}`), accounts)).state;
    expect(state('Major Outage')).toBe('interrupted');
    expect(state('Partial Outage')).toBe('degraded');
    expect(state('Degraded Performance')).toBe('degraded');
    expect(state('Under Maintenance')).toBe('available');
    expect(state('Sunny')).toBe('unknown');
    expect(read('zoho', rss(item('Zoho Mail360 - Major Outage'), accounts)).state).toBe('unknown');
    expect(read('zoho', rss(accounts)).state).toBe('unknown');
  });

  it('keeps what is said of the outage', () => {
    expect(
      read('zoho', rss(item('Zoho Mail - Major Outage', 'IMAP is down'), accounts)).incidents,
    ).toMatchObject([{ service: 'Zoho Mail', title: 'IMAP is down', resolved: false }]);
  });
});

describe('Instatus', () => {
  const page = (status: string, more: object = {}) => ({
    page: { name: 'Fastmail', url: 'https://fastmailstatus.com', status },
    ...more,
  });
  const incident = (name: string, more: object = {}) => ({
    ...{
      name,
      started: 'Fri Nov 20 2026 08:00:00 GMT+0000',
      status: 'INVESTIGATING',
      impact: 'PARTIALOUTAGE',
    },
    ...more,
  });

  it('is read without its lists, which are absent when they are empty', () => {
    expect(read('fastmail', page('UP'))).toEqual({ state: 'available', incidents: [] });
    expect(read('fastmail', page('HASISSUES')).state).toBe('degraded');
    expect(read('fastmail', page('SOMEUNDERMAINTENANCE')).state).toBe('available');
    expect(read('fastmail', page('PARTYTIME')).state).toBe('unknown');
    expect(read('fastmail', { page: { name: 'x' } }).state).toBe('unknown');
  });

  it('has incidents by name and planned work as advisories', () => {
    const { incidents } = read(
      'fastmail',
      page('HASISSUES', {
        activeIncidents: [incident('IMAP is slow')],
        activeMaintenances: [
          { name: 'Disks', start: '2026-11-20', status: 'INPROGRESS', duration: '60' },
          { name: 'Later', start: '2026-12-20', status: 'NOTSTARTEDYET', duration: '60' },
        ],
      }),
    );
    expect(incidents).toMatchObject([
      { title: 'IMAP is slow', classification: 'incident', startedAt: '2026-11-20T08:00:00.000Z' },
      { title: 'Disks', classification: 'advisory' },
    ]);
    expect(incidents).toHaveLength(2);
  });
});

describe("the suite's posts and feed", () => {
  const post = {
    Id: 'a',
    Title: '',
    InternalDateTime: '2026-09-02T09:20:00Z',
    Status: 'Service degradation',
  };
  const item = (guid: string, text: string, status = 'Service degradation') =>
    `<item><title>Microsoft 365</title><description>${text}</description><status>${status}</status><guid>${guid}</guid></item>`;
  const rss = (...items: string[]) =>
    `<rss version="2.0"><channel><lastBuildDate>Wed, 02 Sep 2026 09:20:00 Z</lastBuildDate>${items.join('')}</channel></rss>`;

  it('is red for a mailbox by what is about mail, not by the admin centre', () => {
    const state = (Message: string) => read('m365-admin', { ...post, Message }).state;
    expect(state('Users may be unable to open Outlook on the web.')).toBe('degraded');
    expect(state('The Microsoft 365 admin center may be out of reach.')).toBe('available');
    expect(state('We are looking into an issue.')).toBe('degraded');
  });

  it('holds two announcements at once', () => {
    const { state, incidents } = read(
      'm365-admin-feed',
      rss(item('a', 'Outlook on the web cannot be opened.'), item('b', 'The admin center may be slow.')),
    );
    expect(state).toBe('degraded');
    expect(incidents.map(({ id }) => id)).toEqual(['a']);
  });

  it('is over, unknown or quiet by its words', () => {
    expect(read('m365-admin-feed', rss(item('a', 'OWA is back', 'Service restored')))).toMatchObject({
      state: 'restored',
      incidents: [{ resolved: true }],
    });
    expect(read('m365-admin-feed', rss(item('a', 'OWA', 'Information'))).state).toBe('unknown');
    expect(read('m365-admin-feed', rss()).state).toBe('available');
    expect(read('m365-admin', { ...post, Status: null }).state).toBe('unknown');
  });

  it('is spoiled by a row that cannot be read only where the row is about mail', () => {
    const row = (ServiceDisplayName: string, Status: unknown) => ({ ...post, ServiceDisplayName, Status });
    const rows = (mail: unknown, other: unknown) => [
      row('Outlook.com', mail),
      row('Microsoft account', 'Operational'),
      row('OneDrive', other),
      'nonsense',
    ];
    expect(read('m365-consumer', rows('Operational', null)).state).toBe('available');
    expect(read('m365-consumer', rows(null, 'Operational')).state).toBe('unknown');
    expect(read('m365-consumer', rows('Service interruption', null)).state).toBe('interrupted');
    expect(read('m365-consumer', [row('Microsoft account', 'Operational')]).state).toBe('unknown');
  });
});

describe('Azure', () => {
  const rss = (title: string, text = '') =>
    `<rss version="2.0"><channel><item><title>${title}</title><description>${text}</description></item></channel></rss>`;

  it.each([
    ['Virtual Machines - Central US', 'Machines do not start.', 'available'],
    ['Azure Kubernetes Service - West Europe', 'Cluster DNS look-ups fail.', 'available'],
    ['Microsoft Entra Domain Services - East US', 'Managed domains.', 'available'],
    ['App Service - East US', 'Apps that use Microsoft Entra may fail.', 'available'],
    ['Microsoft Entra ID - Sign-in failures', 'People cannot sign in.', 'degraded'],
    ['Azure Front Door - Connectivity issues', 'Timeouts.', 'degraded'],
    ['Multiple services - Global', 'Signing in through Microsoft Entra fails.', 'degraded'],
    ['Mitigated - Azure Front Door - Connectivity issues', 'Signing in works.', 'available'],
    ['Azure Front Door - Connectivity issues [Resolved]', 'Over.', 'available'],
    ['Planned maintenance - Microsoft Entra ID', 'On Sunday.', 'available'],
    ['Microsoft Entra ID - Sign-in logs', 'Logs arrive late.', 'available'],
  ])('%s: %s: %s', (title, text, state) => {
    expect(read('azure-feed', rss(title, text)).state).toBe(state);
    const post = { Id: 'a', Title: title, Message: text, Status: 'Service degradation' };
    const over = /mitigated|resolved/i.test(title);
    expect(read('azure', post).state).toBe(over ? 'restored' : state);
  });
});

describe('Google', () => {
  const incident = (more: object) => ({
    id: 'g1',
    begin: '2026-11-20T08:00:00Z',
    external_desc: '**Title:**\nIMAP fails\n**Description:**\nWe look into it.',
    status_impact: 'SERVICE_DISRUPTION',
    service_name: 'Gmail',
    affected_products: [{ title: 'Gmail' }],
    ...more,
  });

  it('is about mail or signing in by the product, and over by its end or its newest word', () => {
    const count = (more: object) =>
      read('google-workspace', [incident(more)]).incidents.filter(({ resolved }) => !resolved).length;
    expect(count({})).toBe(1);
    expect(count({ service_name: 'Multiple Products' })).toBe(1);
    expect(count({ service_name: 'Google Identity', affected_products: null })).toBe(1);
    expect(count({ service_name: 'Google Calendar', affected_products: [] })).toBe(0);
    expect(count({ end: '2026-11-20T09:00:00Z' })).toBe(0);
    expect(count({ end: '' })).toBe(1);
    expect(count({ most_recent_update: { status: 'AVAILABLE', text: 'Over.' } })).toBe(0);
  });

  it('has the title of its description, and an open one however far back', () => {
    const closed = Array.from({ length: 300 }, (_, at) =>
      incident({ id: `c${at}`, end: '2026-01-01T00:00:00Z' }),
    );
    const { incidents } = read('google-workspace', [...closed, incident({})]);
    expect(incidents[0]).toMatchObject({ id: 'g1', title: 'IMAP fails', resolved: false });
  });

  it('is unknown for another shape', () => {
    expect(read('google-workspace', { incidents: [] }).state).toBe('unknown');
    expect(read('google-workspace', [{ number: 1 }]).state).toBe('unknown');
  });

  it('reads the Atom feed by the newest entry of each incident', () => {
    const entry = (title: string, at: string) =>
      `<entry><title>${title}</title><id>tag:google.com,2017:feed:abc/${at}</id><updated>${at}</updated><summary type="html">Affected products: Gmail</summary></entry>`;
    const atom = (...entries: string[]) =>
      `<feed><updated>2026-11-20T10:00:00Z</updated>${entries.join('')}</feed>`;
    const running = entry('UPDATE: Gmail is slow', '2026-11-20T08:00:00Z');
    expect(read('google-workspace-feed', atom(running))).toMatchObject({
      state: 'degraded',
      incidents: [{ title: 'Gmail is slow', resolved: false }],
    });
    const over = entry('RESOLVED: Gmail is slow', '2026-11-20T09:00:00Z');
    expect(read('google-workspace-feed', atom(running, over)).state).toBe('available');
    expect(read('google-workspace-feed', '<html></html>').state).toBe('unknown');
  });
});

describe('Apple', () => {
  const body = (serviceName: string, eventStatus: string, statusType = 'Outage') => ({
    services: [
      { serviceName: 'iCloud Mail', events: [] },
      {
        serviceName,
        events: [
          {
            messageId: '1',
            statusType,
            eventStatus,
            message: 'This service may not work well for some people.',
          },
        ],
      },
    ],
  });

  it('is red while something of mail or signing in is going on, in any case', () => {
    expect(read('apple', body('iCloud Mail', 'Ongoing')).state).toBe('interrupted');
    expect(read('apple', body('iCloud Account and Sign-In', 'ONGOING')).state).toBe('interrupted');
    expect(read('apple', body('Apple ID', 'ongoing')).state).toBe('interrupted');
    expect(read('apple', body('iCloud Calendar', 'ongoing')).state).toBe('available');
    expect(read('apple', body('iCloud Mail', 'resolved')).state).toBe('available');
  });

  it('means signing in where a service for signing in says nothing of its own', () => {
    const of = (name: string) => read('apple', body(name, 'ongoing')).incidents[0]?.affects;
    expect(of('Apple Account')).toContain('identity');
    expect(of('iCloud Mail')).not.toContain('identity');
  });

  it('has planned work as an advisory, and later work not at all', () => {
    expect(read('apple', body('iCloud Mail', 'ongoing', 'Maintenance'))).toMatchObject({
      state: 'available',
      incidents: [{ classification: 'advisory' }],
    });
    expect(read('apple', body('iCloud Mail', 'upcoming', 'Maintenance')).incidents).toEqual([]);
  });

  it('is unknown without mail in the list, and where a word is new', () => {
    expect(read('apple', { services: [{ serviceName: 'App Store', events: [] }] }).state).toBe('unknown');
    expect(read('apple', body('iCloud Mail', 'pending')).state).toBe('unknown');
  });
});

describe("the organisation's own address", () => {
  it('tells the shape by the keys that only one of them has', () => {
    expect(organisation({ value: [] }).state).toBe('available');
    const components = [{ id: 'c', name: 'E-mail', status: 'major_outage' }];
    expect(organisation({ page: {}, components }).state).toBe('interrupted');
    expect(organisation({ page: { status: 'UP' } }).state).toBe('available');
    expect(organisation({ page: {} }).state).toBe('unknown');
    expect(organisation([]).state).toBe('unknown');
    expect(readFeed(undefined, '<!doctype html><title>Sign in</title>').state).toBe('unknown');
  });
});

it('is never green for null, a page, or anything else that a stranger sends, and never throws', () => {
  const nothing = ['null', '', '{}', '[null]', '"x"', '0', '<html><body>x</body></html>', '<rss/>', '<feed'];
  for (const feed of statusFeeds) {
    for (const body of nothing)
      expect([feed.id, body, readFeed(feed, body).state]).toEqual([feed.id, body, 'unknown']);
  }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (body) => {
      for (const feed of [...statusFeeds, undefined]) readFeed(feed, body);
    }),
  );
});

it('every feed says where it stands, and no two have one id', () => {
  for (const { id, source, date } of statusFeeds)
    expect([id, source.length > 0, /^20\d\d-\d\d/.test(date)]).toEqual([id, true, true]);
  expect(new Set(statusFeeds.map(({ id }) => id)).size).toBe(statusFeeds.length);
});

it('a stamp is old by the time that its feed may take', () => {
  const at = Date.parse('2026-11-20T12:00:00Z');
  expect(isStale('2026-11-20T05:00:00Z', at, 6 * 3_600_000)).toBe(true);
  expect(isStale('2026-11-20T07:00:00Z', at, 6 * 3_600_000)).toBe(false);
  expect(isStale('2026-11-21T07:00:00Z', at, 6 * 3_600_000)).toBe(false);
  expect(isStale('2016-11-21T07:00:00Z', at, undefined)).toBe(false);
  expect(isStale(undefined, at, 1)).toBe(false);
});
