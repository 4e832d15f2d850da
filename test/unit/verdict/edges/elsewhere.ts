import type { ClientId } from '../../../../shared/model/client-ids.ts';
import type { Observation } from '../../../../shared/model/observation.ts';
import {
  busy,
  control,
  controlNames,
  dns,
  feed,
  http,
  incident,
  mail,
  mx,
  route,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { doors, type EdgeRow, mails, thrice } from './edge-row.ts';

const cloud = {
  'sync:owa-svc': 'https://outlook.office.com/owa/service.svc',
  'sync:mobile': 'https://outlook.office365.com/autodiscover/autodiscover.json',
} as const;
type Change = Parameters<typeof http>[2];
export const sync = (svc: Change, mobile: Change) =>
  (
    [
      ['sync:owa-svc', svc],
      ['sync:mobile', mobile],
    ] as const
  ).flatMap(([probe, change]) => thrice((again) => http(probe, cloud[probe], { ...change, ...again })));
export const google = [
  mx('contoso.com', 'smtp.google.com.'),
  http('sign-in:google-token', 'https://oauth2.googleapis.com/token'),
  webRoutes.map((name) => route(name, { notApplicable: 'other-provider' })),
  mail('pop', { notApplicable: 'other-provider' }),
  route('gmail-web'),
  route('gmail-api'),
  mail('imap', { host: 'imap.gmail.com' }),
  mail('smtp', { host: 'smtp.gmail.com' }),
].flat();
const fails = (failing: ClientId[], working: ClientId[] = ['outlook-web']) => user({ failing, working });
const there = (outcome: Parameters<typeof vantage>[0], change: Parameters<typeof vantage>[1] = {}) =>
  vantage(outcome, { failing: [], working: ['owa'], failingClients: ['outlook-mobile'], ...change });
const open = (change: Parameters<typeof incident>[0]) => incident({ affects: ['outlook-mobile'], ...change });
const both = (...pages: Parameters<typeof feed>[]) => pages.map((page) => feed(...page));

/** A second place, the provider's pages, and Microsoft's cloud before another provider's mailbox. */
export const elsewhereEdges: readonly EdgeRow[] = [
  ...(
    [
      ['is inconclusive and sees doors that fail', there('inconclusive', { failing: ['ews'] })],
      ['is inconclusive and sees doors that work', there('inconclusive')],
      ['is inconclusive and sees no door', there('inconclusive', { working: [] })],
      ['is healthy', there('healthy')],
      ['is healthy but for a door', there('healthy', { failing: ['ews'] })],
      ['sees some ways of the provider fail', there('provider-partial', { failing: ['ews'] })],
      ['sees the provider fail', there('provider-outage', { failing: ['ews'], working: [] })],
      ['has no network', there('network')],
      ['has a provider of internet that fails', there('isp')],
      ['has an organisation in the way', there('organisation')],
      ['sees only ways that do not count fail', there('device', { failing: ['mx', 'substrate'] })],
      ['sees only ways that do not count work', there('device', { working: ['mx', 'owa-health'] })],
      ['writes the domain in capitals', there('device', { domain: 'CONTOSO.com' })],
      ['says nothing of programs', vantage('healthy')],
      [
        'names programs in two reports',
        [
          there('device'),
          { ...there('device', { failingClients: ['thunderbird', 'outlook-mobile'] }), id: 'vantage#2' },
        ],
      ],
      [
        'cannot be asked',
        http('vantage', 'https://vantage.contoso.com/report.json', { fails: 'http-timeout' }),
      ],
      [
        'was asked by the person, who found it fails',
        user({ failing: ['outlook-mobile'], working: ['outlook-web'], elsewhere: 'fails' }),
      ],
      [
        'was asked by the person, who found it works',
        user({ failing: ['outlook-mobile'], working: ['outlook-web'], elsewhere: 'works' }),
      ],
      [
        'has told, and the person says otherwise',
        [
          there('healthy'),
          user({ failing: ['outlook-mobile'], working: ['outlook-web'], elsewhere: 'fails' }),
        ],
      ],
    ] as const
  ).map(([what, seen]) => ({
    name: `a phone app fails, and another place ${what}`,
    seen: world(fails(['outlook-mobile', 'apple-mail-ios']), seen),
  })),
  ...(
    [
      ['a door fails', doors(['mapi'], busy())],
      ['a door is silent', doors(['mapi'], { fails: 'http-timeout' })],
      ['sign-in fails', thrice((again) => token({ ...busy(), ...again }))],
      ['sign-in was not asked', token({ notRun: 'budget-exhausted' })],
      ['the clock is wrong', controlNames.map((name) => control(name, { clockOffsetMs: 3_600_000 }))],
      ['the page is green', feed('available')],
    ] as const
  ).map(([what, beside]) => ({
    name: `the same app fails at another place, and ${what}`,
    seen: world(fails(['outlook-mobile']), there('device'), beside),
  })),

  ...(
    [
      ['is open', feed('degraded', [open({})])],
      [
        'is open, with a time for the next word',
        feed('degraded', [
          open({ nextUpdate: '2026-11-20T11:00:00Z', affects: ['outlook-mobile', 'mobile'] }),
        ]),
      ],
      ['has no start', feed('degraded', [open({ startedAt: undefined })])],
      ['names a door of the app', feed('degraded', [open({ affects: ['mobile'] })])],
      ['names everything', feed('degraded', [open({ affects: ['all'] })])],
      ['names sign-in', feed('degraded', [open({ affects: ['identity'] })])],
      ['names nothing', feed('degraded', [open({ affects: [] })])],
      [
        'ended six hours ago',
        feed('available', [open({ resolved: true, endedAt: '2026-11-20T04:00:00.000Z' })]),
      ],
      [
        'ended more than six hours ago',
        feed('available', [open({ resolved: true, endedAt: '2026-11-20T03:59:59.999Z' })]),
      ],
      [
        'was last told of just now, and is over',
        feed('available', [open({ resolved: true, modifiedAt: '2026-11-20T09:00:00Z' })]),
      ],
      ['is over, nobody knows since when', feed('available', [open({ resolved: true })])],
      ['is an advisory', feed('available', [open({ classification: 'advisory' })])],
      [
        'is an advisory of an interruption',
        feed('available', [open({ classification: 'advisory', status: 'ServiceInterruption' })]),
      ],
      [
        'stands on a page that was not read',
        { ...feed('degraded', [open({})]), status: 'failed', failure: { code: 'http-timeout' } },
      ],
      ['stands on a page of another provider', feed('degraded', [open({})], 'google-workspace')],
      ['stands on the provider’s own page', feed('degraded', [open({})], 'm365-admin')],
      ['stands on a page that nobody knows', feed('degraded', [open({})], 'new-page')],
      ['stands on two pages', both(['degraded', [open({})]], ['degraded', [open({})], 'm365-admin'])],
      [
        'is older than another',
        feed('degraded', [
          open({ id: 'EX9', startedAt: '2026-11-20T07:00:00Z' }),
          open({ id: 'EX8' }),
          open({ id: 'EX7' }),
        ]),
      ],
      [
        'has a start and another has none',
        feed('degraded', [open({ id: 'EX7', startedAt: undefined }), open({ id: 'EX8' })]),
      ],
      [
        'is open, and a newer one is over',
        feed('degraded', [
          open({
            id: 'EX7',
            resolved: true,
            startedAt: '2026-11-20T09:00:00Z',
            endedAt: '2026-11-20T09:30:00Z',
          }),
          open({ id: 'EX8' }),
        ]),
      ],
      [
        'is an advisory, and an older incident is open',
        feed('degraded', [
          open({ id: 'EX7', classification: 'advisory', startedAt: '2026-11-20T09:00:00Z' }),
          open({ id: 'EX8' }),
        ]),
      ],
      ['is not named, and the page is interrupted', feed('interrupted')],
      ['is not named, and the page is green', feed('available')],
      ['is not named, and the page could not be understood', feed('unknown')],
    ] as const
  ).flatMap(([what, page]) => [
    {
      name: `an app fails, and an incident ${what}`,
      seen: world(fails(['outlook-mobile']), page as Parameters<typeof world>[0]),
    },
    {
      name: `all apps fail, and an incident ${what}`,
      seen: world(fails(['outlook-mobile', 'outlook-web'], []), page as Parameters<typeof world>[0]),
    },
    {
      name: `doors fail, and an incident ${what}`,
      seen: world(doors(['mobile'], busy()), page as Parameters<typeof world>[0]),
    },
  ]),
  {
    name: 'all apps fail, the page is red, and no door passes',
    seen: world(
      fails(['outlook-web'], []),
      feed('degraded'),
      doors(webRoutes, { fails: 'http-timeout' }),
      mails('mail-timeout'),
    ),
  },
  {
    name: 'all apps fail, the page is red, and the clock is wrong',
    seen: world(
      fails(['outlook-web'], []),
      feed('degraded'),
      controlNames.map((name) => control(name, { clockOffsetMs: 3_600_000 })),
    ),
  },
  {
    name: 'an incident names the flow of mail, and SMTP fails',
    seen: world(mails('mail-failing', ['smtp']), feed('degraded', [open({ affects: ['flow'] })])),
  },
  {
    name: 'an incident names the flow of mail, and IMAP fails',
    seen: world(mails('mail-failing', ['imap']), feed('degraded', [open({ affects: ['flow'] })])),
  },
  {
    name: 'an incident names Thunderbird, and IMAP fails',
    seen: world(mails('mail-failing', ['imap']), feed('degraded', [open({ affects: ['thunderbird'] })])),
  },

  ...(
    [
      ['fail', sync(busy(), busy()), ['outlook-mobile']],
      ['fail for several apps', sync(busy(), busy()), ['outlook-mobile', 'outlook-windows-new']],
      [
        'fail for an app and one that needs them not',
        sync(busy(), busy()),
        ['outlook-mac-new', 'thunderbird'],
      ],
      ['fail for one that needs them not', sync(busy(), busy()), ['thunderbird']],
      ['fail, and so does the web', sync(busy(), busy()), ['outlook-mobile', 'gmail-web']],
      ['partly fail', sync(busy(), {}), ['outlook-mobile']],
      [
        'partly fail, the other was not asked',
        sync(busy(), { notRun: 'budget-exhausted' }),
        ['outlook-mobile'],
      ],
      [
        'partly fail, the other could not be reached',
        [
          dns('outlook.office365.com', [], { fails: 'dns-timeout' }),
          ...sync(busy(), { notRun: 'dependency-failed', blockedBy: 'dns:outlook.office365.com' }),
        ],
        ['outlook-mobile'],
      ],
      ['partly fail, the other is silent', sync(busy(), { fails: 'http-timeout' }), ['outlook-mobile']],
      [
        'answer in another shape',
        sync({ fails: 'http-unexpected', statusCode: 404 }, {}),
        ['outlook-mobile'],
      ],
      [
        'were not asked',
        sync({ notRun: 'budget-exhausted' }, { notApplicable: 'other-provider' }),
        ['outlook-mobile'],
      ],
    ] satisfies [string, Observation[], ClientId[]][]
  ).map(([what, cloudDoors, failing]) => ({
    name: `doors of Microsoft’s cloud ${what}`,
    seen: world(google, cloudDoors, user({ failing })),
  })),
  ...(
    [
      ['the mailbox is at Microsoft', []],
      [
        'the web door of Google fails',
        [google.filter(({ probe }) => probe !== 'route:gmail-web'), doors(['gmail-web'], busy())],
      ],
      [
        'a door of Google is silent',
        [
          google.filter(({ probe }) => probe !== 'route:gmail-api'),
          doors(['gmail-api'], { fails: 'http-timeout' }),
        ],
      ],
      [
        'Google’s sign-in fails',
        [
          google.filter(({ probe }) => probe !== 'sign-in:google-token'),
          thrice((again) =>
            http('sign-in:google-token', 'https://oauth2.googleapis.com/token', { ...busy(), ...again }),
          ),
        ],
      ],
    ] as const
  ).map(([what, rest]) => ({
    name: `Microsoft’s cloud fails, and ${what}`,
    seen: world(...rest, sync(busy(), busy()), user({ failing: ['outlook-mobile'] })),
  })),
];
