import {
  busy,
  control,
  feed,
  hostsFile,
  incident,
  mail,
  mx,
  observe,
  route,
  tcp,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { astray, dark, doors, type EdgeRow, mails, main, own, ownDomain, shaky, web } from './edge-row.ts';
import { dead } from './silence.ts';

const stall = observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 });
const port25 = mail('mx', { fails: 'tcp-timeout' });
const harmless = hostsFile([{ line: 3, address: '10.0.0.9', name: 'ads.example.net' }]);
const noIpv6 = [main, web].flatMap((host) => [
  tcp(host, 443, '52.97.1.2'),
  tcp(host, 443, '2603:1026::2', { fails: 'tcp-timeout' }),
]);
const allFail = [...doors(webRoutes, busy()), ...mails('mail-failing')];
const namesApp = feed('degraded', [incident({ affects: ['apple-mail'] })]);
const advisory = feed('available', [incident({ affects: ['eas'], classification: 'advisory' })]);
const oddly = { fails: 'http-unexpected', own: true, statusCode: 302 } as const;
const byTurns = (name: string) =>
  [busy(), {}, busy(), {}].map((change, at) => route(name, { ...change, try: at + 1 }));
const closed = user({ failing: ['apple-mail'] });

/** Beside all rows: what is said beside a verdict, and what stands against it. */
export const besideEdges: readonly EdgeRow[] = [
  { name: 'only EWS fails, in a run with a pause', seen: world(closed, stall) },
  {
    name: 'only EWS fails, in a run with a pause, and an incident names the app',
    seen: world(closed, stall, namesApp),
  },
  { name: 'only EWS fails, and an incident names the app', seen: world(closed, namesApp) },
  { name: 'only EWS fails, and it works elsewhere', seen: world(closed, vantage('healthy')) },
  { name: 'healthy, port 25 closed', seen: world(port25) },
  { name: 'one door fails, port 25 closed', seen: world(doors(['ews', 'owa'], busy()), port25) },
  { name: 'one door fails once, port 25 closed', seen: world(route('ews', busy()), port25) },
  { name: 'all doors fail, port 25 closed', seen: world(allFail, port25) },
  { name: 'no way out, port 25 closed', seen: dark(port25) },
  { name: 'healthy, a harmless hosts entry', seen: world(harmless) },
  { name: 'all doors fail, a harmless hosts entry', seen: world(allFail, harmless) },
  { name: 'no way out, a harmless hosts entry', seen: dark(harmless) },
  { name: 'healthy, IPv6 does not carry', seen: world(noIpv6) },
  { name: 'all doors fail, IPv6 does not carry', seen: world(allFail, noIpv6) },
  { name: 'one door fails, IPv6 does not carry', seen: world(doors(['ews', 'owa'], busy()), noIpv6) },
  {
    name: 'connections come and go, IPv6 does not carry',
    seen: world(shaky(['google', 'apple'], ['owa']), noIpv6),
  },
  {
    name: 'connections come and go, an incident names a door',
    seen: world(shaky(['google', 'apple'], ['owa']), feed('degraded', [incident({ affects: ['eas'] })])),
  },
  {
    name: 'connections come and go, an app fails',
    seen: world(
      shaky(['google', 'apple'], ['owa']),
      user({ failing: ['outlook-web'], working: ['outlook-mobile'] }),
    ),
  },
  { name: 'no way out, and an incident', seen: dark(feed('degraded', [incident({ affects: ['eas'] })])) },
  { name: 'no way out, and a page that is not green', seen: dark(feed('degraded')) },
  { name: 'healthy, and a page that is not green', seen: world(feed('degraded')) },
  { name: 'all doors fail, and an advisory', seen: world(allFail, advisory) },
  { name: 'a test of Windows fails, healthy', seen: world(control('microsoft', { fails: 'tcp-timeout' })) },
  {
    name: 'a test of Windows fails, all doors fail',
    seen: world(control('microsoft', { fails: 'tcp-timeout' }), allFail),
  },
  {
    name: 'a test of Windows fails, connections come and go',
    seen: world(control('microsoft', { fails: 'tcp-timeout' }), shaky(['google', 'apple'], ['owa'])),
  },
  {
    name: 'mail ports are closed, and the person’s app that works uses them',
    seen: world(mails('tcp-timeout'), user({ working: ['thunderbird'] })),
  },
  {
    name: 'a door fails, and the person’s app that uses it works',
    seen: world(doors(['ews'], busy()), user({ working: ['apple-mail'] })),
  },
  {
    name: 'a door fails, and the person’s app that uses it fails',
    seen: world(doors(['ews'], busy()), user({ failing: ['apple-mail'], working: ['outlook-web'] })),
  },
  {
    name: 'a door fails, and an incident names the app that fails',
    seen: world(
      doors(['mapi', 'owa'], busy()),
      user({ failing: ['outlook-windows-classic'] }),
      feed('degraded', [incident({ affects: ['outlook-windows-classic'] })]),
    ),
  },
  {
    name: 'a door fails, and of two apps the one that uses it',
    seen: world(
      doors(['mapi', 'eas'], busy()),
      user({ failing: ['outlook-windows-classic', 'android-mail'], working: ['outlook-web'] }),
    ),
  },
  {
    name: 'a door fails by turns, and an incident names the app that fails',
    seen: world(
      byTurns('mapi'),
      user({ failing: ['outlook-windows-classic'] }),
      feed('degraded', [incident({ affects: ['outlook-windows-classic'] })]),
    ),
  },
  {
    name: 'a door fails by turns, and of several apps those that use it',
    seen: world(
      byTurns('eas'),
      user({ failing: ['apple-mail-ios', 'android-mail'], working: ['outlook-web'] }),
    ),
  },
  {
    name: 'a door fails once between odd answers',
    seen: world(
      [busy(), oddly, oddly, {}, busy(), oddly].map((change, at) => route('eas', { ...change, try: at + 1 })),
    ),
  },
  {
    name: 'doors of two hosts and one of an unknown host fail',
    seen: world(
      doors(['ews', 'owa'], busy()),
      [1, 2, 3].map((n) =>
        observe('mail-protocol', 'route:imap', undefined, { fails: 'mail-failing', try: n }),
      ),
    ),
  },
  {
    name: 'a hosts entry, and a service of which one door says that it fails and the others are silent',
    seen: world(astray, doors(['ews'], busy()), dead('ews'), mails('mail-timeout')),
  },
  {
    name: 'Apple’s mail fails in part by its word',
    seen: [
      ...own(
        mx('icloud.com', 'mx01.mail.icloud.com.'),
        [1, 2, 3].map((n) => mail('imap', { host: 'imap.mail.me.com', fails: 'mail-failing', try: n })),
        mail('smtp', { host: 'smtp.mail.me.com' }),
      ),
    ],
    ask: { domain: 'icloud.com' },
  },
  {
    name: 'an own server fails in part by its word',
    seen: own(
      [1, 2, 3].map((n) => mail('imap', { host: 'imap.example.org', fails: 'mail-failing', try: n })),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
    ask: ownDomain,
  },
];
