import {
  busy,
  chain,
  control,
  controls,
  dns,
  feed,
  hostsFile,
  http,
  mail,
  mx,
  observe,
  oidc,
  privateChain,
  route,
  tls,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import {
  astray,
  dark,
  doors,
  type EdgeRow,
  mails,
  main,
  own,
  ownDomain,
  shaky,
  silent,
  thrice,
  told,
} from './edge-row.ts';
import { dead, named, noMail } from './silence.ts';

const pages = ['google', 'apple'].map((name) => control(name, { fails: 'network-portal-content' }));
const odd = (...names: string[]) => doors(names, { fails: 'http-unexpected', own: true, statusCode: 302 });
const slow = 7 * 60_000;
/** This many minutes slow, by everybody's word. */
const lateClock = [
  ...controls({ clockOffsetMs: slow }),
  ...webRoutes.map((name) => route(name, { clockOffsetMs: slow })),
  oidc({ clockOffsetMs: slow }),
  token({ clockOffsetMs: slow }),
];
const stall = observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 });
const noClock = (one: ReturnType<typeof world>[number]) =>
  one.kind === 'internet-control' || one.kind === 'http'
    ? ({ ...one, data: one.data && { ...one.data, clockOffsetMs: undefined } } as unknown as typeof one)
    : one;
const noSignIn = [oidc({ notApplicable: 'other-provider' }), token({ notApplicable: 'other-provider' })];
const lateLooks = [
  { ...hostsFile(), durationMs: 700 },
  { ...user({}), durationMs: 80 },
];

/** Beside all rows: what raises, lowers and forbids a verdict. */
export const weightEdges: readonly EdgeRow[] = [
  {
    name: 'a hosts entry for mail, and another door that says that it fails',
    seen: world(astray, doors(['ews', 'owa'], busy())),
  },
  {
    name: 'a hosts entry for mail, and all doors say that they fail',
    seen: world(astray, doors(webRoutes, busy()), mails('mail-failing')),
  },
  {
    name: 'a hosts entry for mail, and a text says that the account is locked',
    seen: world(astray, user({ failing: ['outlook-mobile'], entraCodes: [50053] })),
  },
  {
    name: 'a wrong clock that the person notices, and doors that say that they fail',
    seen: world(lateClock, user({ failing: ['outlook-web'] }), doors(['ews', 'owa'], busy())),
  },
  {
    name: 'a wrong clock that the person notices, and a hosts entry',
    seen: world(lateClock, user({ failing: ['outlook-web'] }), astray),
  },
  {
    name: 'a door and the tokens fail, each by its word',
    seen: world(
      doors(['mapi'], busy()),
      thrice((again) => token({ ...busy(), ...again })),
    ),
  },
  {
    name: 'doors fail by their word, and one other control passes',
    seen: world(
      doors(['ews', 'owa'], busy()),
      silent(['apple', 'firefox', 'cloudflare', 'cloudflare-ip', 'google-ip', 'quad9-ip']),
    ),
  },
  {
    name: 'doors fail by their word, and only the provider’s own control passes',
    seen: world(
      doors(['ews', 'owa'], busy()),
      silent(['google', 'apple', 'firefox', 'cloudflare', 'cloudflare-ip', 'google-ip', 'quad9-ip']),
    ),
  },
  {
    name: 'doors fail by their word, and test pages are replaced',
    seen: world(doors(['ews', 'owa'], busy()), pages),
  },
  {
    name: 'a door fails without a sign of its own, and the page is green',
    seen: world(doors(['ews', 'owa'], busy({ own: false })), feed('available')),
  },
  {
    name: 'doors fail by their word, and the page is green',
    seen: world(doors(['ews', 'owa'], busy()), feed('available')),
  },
  {
    name: 'doors fail by their word, and the page is not green',
    seen: world(doors(['ews', 'owa'], busy()), feed('degraded')),
  },
  {
    name: 'doors fail by their word, and an incident names another',
    seen: world(doors(['ews', 'owa'], busy()), named('eas')),
  },
  {
    name: 'doors fail without a sign of their own, and the page is not green',
    seen: world(doors(['ews', 'owa'], busy({ own: false })), feed('degraded')),
  },
  {
    name: 'doors fail by their word, and it works elsewhere',
    seen: world(doors(['ews', 'owa'], busy()), vantage('healthy')),
  },
  {
    name: 'doors fail without a sign of their own, and it fails elsewhere',
    seen: world(doors(['ews', 'owa'], busy({ own: false })), vantage('provider-outage')),
  },
  {
    name: 'doors fail by their word, and a place elsewhere is broken itself',
    seen: world(doors(['ews', 'owa'], busy()), vantage('device')),
  },
  {
    name: 'a hosts entry for mail, and it works elsewhere',
    seen: world(astray, vantage('healthy')),
  },
  {
    name: 'a hosts entry for mail, and it fails elsewhere',
    seen: world(astray, vantage('provider-outage')),
  },
  {
    name: 'a hosts entry for mail, while this computer stood still',
    seen: world(astray, stall),
  },
  {
    name: 'a text says that the account is locked, and it works elsewhere',
    seen: told({ failing: ['outlook-mobile'], entraCodes: [50053] }, vantage('healthy')),
  },
  {
    name: 'a text says that the account is locked, and it fails elsewhere',
    seen: told({ failing: ['outlook-mobile'], entraCodes: [50053] }, vantage('provider-outage')),
  },
  { name: 'healthy here, and it fails elsewhere', seen: world(vantage('provider-outage')) },
  { name: 'healthy here, and it works elsewhere', seen: world(vantage('healthy')) },
  { name: 'nothing answers, and it works elsewhere', seen: dark(user({ elsewhere: 'works' })) },
  { name: 'nothing answers, and it fails elsewhere', seen: dark(user({ elsewhere: 'fails' })) },

  { name: 'healthy, and a door answers oddly', seen: world(odd('ews')) },
  { name: 'healthy, and two doors answer oddly', seen: world(odd('ews', 'eas')) },
  {
    name: 'healthy, and almost half of the doors answer oddly',
    seen: world(odd('ews', 'eas', 'owa', 'mapi')),
  },
  { name: 'half of the doors answer oddly', seen: world(odd('ews', 'eas', 'owa', 'mapi', 'mobile')) },
  { name: 'healthy, and a side door answers oddly', seen: world(odd('autod2')) },
  { name: 'healthy while this computer stood still', seen: world(stall) },
  { name: 'healthy while this computer was busy', seen: world(lateLooks) },
  {
    name: 'healthy, and the hosts file could not be read',
    seen: world({
      ...hostsFile(),
      ...observe('hosts-file', 'hosts-file', undefined, { notRun: 'not-read' }),
    }),
  },
  {
    name: 'healthy, and a second try was lost',
    seen: world(route('ews'), route('ews', { try: 2, notRun: 'budget-exhausted' })),
  },
  {
    name: 'healthy, and second tries of two ways were lost',
    seen: world(
      route('ews'),
      route('ews', { try: 2, notRun: 'device-stalled' }),
      route('owa'),
      route('owa', { try: 2, notRun: 'network-changed' }),
    ),
  },
  {
    name: 'healthy, and a sign-in document was never asked',
    seen: world(oidc({ notRun: 'budget-exhausted' })),
  },
  {
    name: 'healthy, and a sign-in document fails',
    seen: world(thrice((again) => oidc({ fails: 'http-timeout', ...again }))),
  },
  {
    name: 'healthy, and both sign-in documents answer oddly',
    seen: world(
      oidc({ fails: 'http-unexpected', own: true, statusCode: 302 }),
      token({ fails: 'http-unexpected', own: true, statusCode: 302 }),
    ),
  },
  { name: 'healthy, and no sign-in belongs to the mailbox', seen: world(noSignIn) },
  {
    name: 'healthy, and one operator of the controls passes',
    seen: world(
      silent(['microsoft', 'apple', 'firefox', 'cloudflare', 'cloudflare-ip', 'google-ip', 'quad9-ip']),
    ),
  },
  { name: 'healthy, and no control passes', seen: world(silent()) },
  { name: 'healthy, and no server told the time', seen: world().map(noClock) },
  { name: 'healthy, and the clock is a little late', seen: world(lateClock) },
  { name: 'healthy, and an app fails', seen: told({ failing: ['outlook-mobile'] }) },
  {
    name: 'healthy, and apps that work are told',
    seen: told({ working: ['outlook-mobile', 'outlook-web'] }),
  },
  { name: 'healthy, and one of two tries of a control failed', seen: world(shaky(['google'], [])) },
  {
    name: 'healthy, and a domain record is missing',
    seen: world(dns('autodiscover.contoso.com', [], { fails: 'dns-nxdomain' })),
  },

  { name: 'nothing but the mailbox is known', seen: [mx()] },
  { name: 'nothing but controls is known', seen: controls() },
  {
    name: 'nothing but one way in is known, and it is silent',
    seen: [mx(), route('ews', { fails: 'tcp-timeout' })],
  },
  { name: 'one’s own domain, and nothing else is known', seen: own(), ask: ownDomain },
  { name: 'answers that prove nothing', seen: world(doors(['ews', 'owa'], { fails: 'tls-unknown' })) },
  {
    name: 'answers of sign-in that prove nothing',
    seen: world(oidc({ fails: 'tls-unknown' }), token({ fails: 'tls-unknown' })),
  },
  {
    name: 'answers that prove nothing, and an app fails',
    seen: world(doors(['ews', 'owa'], { fails: 'tls-unknown' }), user({ failing: ['apple-mail'] })),
  },
  {
    name: 'a run that was cut, and an app fails',
    seen: world(route('ews', { notRun: 'budget-exhausted' }), user({ failing: ['android-mail'] })),
  },
  {
    name: 'a run that was cut while a door failed once',
    seen: world(route('eas', { notRun: 'cancelled' }), route('ews', busy())),
  },
  {
    name: 'two doors fail, one by an opened connection, and an app fails',
    seen: world(
      doors(['ews'], busy({ chain: privateChain('Zscaler Root CA') })),
      user({ failing: ['apple-mail'] }),
    ),
  },
  {
    name: 'a certificate of one door belongs to another name',
    seen: world(
      doors(['ews'], { fails: 'tls-name-mismatch', chain: chain({ nameMatches: false }) }),
      tls(main, 443),
    ),
  },
  {
    name: 'two silent services at once, neither proven',
    seen: world(
      dead(),
      noMail,
      thrice((again) => token({ fails: 'http-timeout', ...again })),
      thrice((again) => oidc({ fails: 'http-timeout', ...again })),
    ),
  },
  {
    name: 'Apple’s mail fails by its word',
    seen: [
      ...own(
        mx('icloud.com', 'mx01.mail.icloud.com.'),
        thrice((again) => mail('imap', { host: 'imap.mail.me.com', fails: 'mail-failing', ...again })),
        thrice((again) => mail('smtp', { host: 'smtp.mail.me.com', fails: 'mail-failing', ...again })),
      ),
    ],
    ask: { domain: 'icloud.com' },
  },
  {
    name: 'Yahoo’s mail fails in part by its word',
    seen: [
      ...own(
        mx('yahoo.com', 'mta5.am0.yahoodns.net.'),
        thrice((again) => mail('imap', { host: 'imap.mail.yahoo.com', fails: 'mail-failing', ...again })),
        mail('smtp', { host: 'smtp.mail.yahoo.com' }),
      ),
    ],
    ask: { domain: 'yahoo.com' },
  },
  {
    name: 'Google’s mail fails in part by its word',
    seen: [
      ...own(
        mx('gmail.com', 'gmail-smtp-in.l.google.com.'),
        thrice((again) => route('gmail-api', busy(again))),
        route('gmail-web'),
        http('sign-in:google-token', 'https://oauth2.googleapis.com/token'),
      ),
    ],
    ask: { domain: 'gmail.com' },
  },
];
