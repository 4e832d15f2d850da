import {
  asked,
  busy,
  control,
  feed,
  mail,
  mx,
  observe,
  oidc,
  token,
  user,
  vantage,
  world,
} from '../observe.ts';
import { certificates, doors, type EdgeRow, own, thrice } from './edge-row.ts';
import { google, sync } from './elsewhere.ts';

/** The page had its two hours to turn red. */
const hoursLater = '2026-11-20T12:30:00.000Z';
const worksThere = vantage('healthy', { measuredAt: hoursLater });
const stall = observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 });
const timeless = (seen: ReturnType<typeof world>) =>
  seen.map((one) =>
    one.kind === 'internet-control' || one.kind === 'http'
      ? ({ ...one, data: one.data && { ...one.data, clockOffsetMs: undefined } } as unknown as typeof one)
      : one,
  );
const misspelled = [
  mx('contoso.com', '', { fails: 'dns-nxdomain' }),
  asked('control', '1.1.1.1', 'contoso.com', [], { type: 'NS', rcode: 'NXDOMAIN', probe: 'domain:ns' }),
];
const signInFails = [
  ...thrice((again) => token({ ...busy(), ...again })),
  ...thrice((again) => oidc({ ...busy(), ...again })),
];
const ended = certificates('tls-expired', { notAfter: '2026-11-18T00:00:00Z' });
const house = { domain: 'mailhouse.example' };

/** Just a verdict and just none, and what is said beside it. */
export const halfSureEdges: readonly EdgeRow[] = [
  {
    name: 'doors fail by their word, the page is green for hours, and it works elsewhere',
    seen: world(doors(['mapi', 'owa'], busy()), feed('available'), worksThere),
    at: hoursLater,
  },
  {
    name: 'sign-in fails by its word, the page is green for hours, and it works elsewhere',
    seen: world(signInFails, feed('available'), worksThere),
    at: hoursLater,
  },
  {
    name: 'certificates ended, the page is green for hours, and it works elsewhere',
    seen: world(ended, feed('available'), worksThere),
    at: hoursLater,
  },
  {
    name: 'certificates ended, the page is green for hours, it works elsewhere, and the account is locked',
    seen: world(
      ended,
      feed('available'),
      worksThere,
      user({ failing: ['outlook-mobile'], entraCodes: [50053] }),
    ),
    at: hoursLater,
  },
  {
    name: 'healthy, no server told the time, and it fails elsewhere',
    seen: timeless(world(vantage('provider-outage'))),
  },
  {
    name: 'healthy while this computer stood still, no server told the time, and it fails elsewhere',
    seen: timeless(world(vantage('provider-outage'), stall)),
  },
  {
    name: 'the cloud between fails, and the page of the mailbox’s provider is not green',
    seen: world(google, sync(busy(), busy()), user({ failing: ['outlook-mobile'], working: ['gmail-web'] }), {
      ...feed('degraded', [], 'google-workspace'),
    }),
  },
  {
    name: 'the domain does not exist, and the test of Windows fails',
    seen: world(misspelled, control('microsoft', { fails: 'tcp-refused' })),
  },
  {
    name: 'an own server with mail in its name fails by its word',
    seen: own(
      mx('mailhouse.example', 'mx.mailhouse.example.'),
      asked(
        'configured',
        '192.168.1.1',
        '_imaps._tcp.mailhouse.example',
        ['0 1 993 imap.mailhouse.example.'],
        {
          type: 'SRV',
          probe: 'domain:srv-imaps',
        },
      ),
      thrice((again) => mail('imap', { host: 'imap.mailhouse.example', fails: 'mail-failing', ...again })),
      thrice((again) => mail('smtp', { host: 'smtp.mailhouse.example', fails: 'mail-failing', ...again })),
    ),
    ask: house,
  },
];
