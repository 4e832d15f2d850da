import type { ClientId } from '../../../../shared/model/client-ids.ts';
import {
  busy,
  control,
  controlNames,
  feed,
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
import { doors, type EdgeRow, thrice, told } from './edge-row.ts';

const advisory = feed('available', [incident({ classification: 'advisory', affects: [] })]);
const said = (failing: ClientId[], working: ClientId[] = []) => user({ failing, working });
const ncsi = control('microsoft', { fails: 'http-unexpected' });
const google = [
  mx('contoso.com', 'smtp.google.com.'),
  webRoutes.map((name) => route(name, { notApplicable: 'other-provider' })),
  route('gmail-web'),
  route('gmail-api'),
  mail('imap', { host: 'imap.gmail.com' }),
  mail('smtp', { host: 'smtp.gmail.com' }),
].flat();

/** Which apps fail, where they run and what they share; and what an error text says. */
export const appsEdges: readonly EdgeRow[] = [
  ...(
    [
      ['an app that uses the door of a browser that works', ['outlook-windows-new'], ['outlook-web']],
      ['an app that uses a door of its own', ['outlook-windows-classic'], ['outlook-web']],
      ['an app here and a phone share a door', ['outlook-mac-new', 'outlook-mobile'], ['outlook-web']],
      ['two phone apps share a door', ['apple-mail-ios', 'android-mail'], ['outlook-web']],
      ['two phone apps share nothing', ['apple-mail-ios', 'outlook-mobile'], ['outlook-web']],
      ['two apps share one of two doors', ['thunderbird', 'other-imap'], ['outlook-web']],
      ['two phone apps, one of which works at times', ['apple-mail-ios', 'android-mail'], ['android-mail']],
      ['a phone app fails whose door works on another', ['apple-mail-ios'], ['android-mail']],
      ['an app here fails whose door works on a phone', ['outlook-mac-new'], ['outlook-mobile']],
      ['an app here and one with no door of its own', ['outlook-windows-new', 'gmail-web'], ['outlook-web']],
      ['the web and an app here fail', ['outlook-windows-new', 'outlook-web'], ['thunderbird']],
      ['both webs fail', ['gmail-web', 'outlook-web'], ['thunderbird']],
      ['an app fails and nothing is said to work', ['outlook-windows-new'], []],
      ['nothing fails and something works', [], ['outlook-web']],
    ] satisfies [string, ClientId[], ClientId[]][]
  ).map(([name, failing, working]) => ({ name, seen: world(said(failing, working)) })),
  ...(['win32', 'darwin'] as const).map((platform) => ({
    name: `Outlook of a Mac fails beside a browser, on ${platform}`,
    platform,
    seen: world(said(['outlook-mac-new', 'outlook-mac-legacy'], ['outlook-web'])),
  })),
  {
    name: 'what the person asks and what the report keeps are put together',
    ask: { failing: ['thunderbird', 'apple-mail-ios'], working: ['outlook-web'], errorText: ' ' },
    seen: world(said(['android-mail', 'thunderbird'], ['outlook-mobile'])),
  },
  { name: 'a text alone', ask: { errorText: 'something' }, seen: world(user({})) },
  { name: 'a code that the table does not have', seen: told({ entraCodes: [123456] }) },
  { name: 'a known code and one that is not', seen: told({ entraCodes: [123456, 50126] }) },
  ...(
    [
      ['an advisory is open', advisory],
      ['the page is green', feed('available')],
      ['the page is red', feed('degraded')],
      ['it fails elsewhere', vantage('provider-outage', { failingClients: ['outlook-windows-new'] })],
      ['it works elsewhere', vantage('healthy')],
      ['the clock is wrong', controlNames.map((name) => control(name, { clockOffsetMs: 3_600_000 }))],
      ['one door fails', doors(['mapi'], busy())],
      ['sign-in fails', thrice((again) => token({ ...busy(), ...again }))],
      ['the check of Windows is blocked', ncsi],
    ] as const
  ).flatMap(([what, beside]) => [
    {
      name: `one app here fails beside a browser, and ${what}`,
      seen: world(said(['outlook-windows-new'], ['outlook-web']), beside),
    },
    {
      name: `two phone apps fail beside a browser, and ${what}`,
      seen: world(said(['apple-mail-ios', 'android-mail'], ['outlook-web']), beside),
    },
    {
      name: `all that the person has fails, and ${what}`,
      seen: world(said(['outlook-web', 'outlook-mobile']), beside),
    },
  ]),

  ...(
    [
      ['Apple Mail', ['apple-mail']],
      ['Outlook of old on a Mac, with Apple Mail', ['apple-mail', 'outlook-mac-legacy']],
      ['Apple Mail and a phone', ['apple-mail', 'android-mail']],
      ['Mail of an Android phone', ['android-mail']],
      ['Mail of an iPhone', ['apple-mail-ios']],
    ] satisfies [string, ClientId[]][]
  ).flatMap(([name, failing]) =>
    ['2026-02-28', '2026-03-01', '2026-09-30', '2026-10-01', '2027-03-31', '2027-04-01'].map((day) => ({
      name: `${name}, on ${day}`,
      at: `${day}T10:00:00.000Z`,
      seen: world(said(failing, ['outlook-web'])),
    })),
  ),
  { name: 'Apple Mail fails, with a code', seen: told({ failing: ['apple-mail'], entraCodes: [50126] }) },
  {
    name: 'Apple Mail fails, with a mailbox at Google',
    seen: world(google, said(['apple-mail'], ['gmail-web'])),
  },
  {
    name: 'Apple Mail fails, and so do the doors',
    seen: world(said(['apple-mail']), doors(['ews', 'mapi'], busy())),
  },

  ...[
    ['wrong-password', 'mailbox-full'],
    ['account-locked', 'wrong-password'],
    ['smtp-wrong-credentials'],
    ['gmail-web-login-required'],
    ['gmail-too-many-connections'],
    ['smtp-connection-limit'],
    ['smtp-auth-disabled'],
    ['imap-not-enabled'],
    ['outlook-disconnected'],
  ].map((phrases) => ({ name: `a text says ${phrases.join(' and ')}`, seen: told({ phrases }) })),
  ...[
    [50053, 50126],
    [50076, 50126],
    [50076, 50053],
    [53000],
    [53000, 53003],
    [53003, 50105],
    [50105],
    [65001],
    [90002],
    [20012],
    [80002],
    [81004],
    [50196],
    [900144],
  ].map((entraCodes) => ({
    name: `a text says the codes ${entraCodes.join(' and ')}`,
    seen: told({ failing: ['outlook-mobile'], entraCodes }),
  })),
  {
    name: 'a text says that a program may not and that it lacks set-up',
    seen: told({ entraCodes: [50105], phrases: ['smtp-auth-disabled'] }),
  },
  {
    name: 'a text says a code and a phrase',
    seen: told({ entraCodes: [50126], phrases: ['wrong-password'] }),
  },
  ...(
    [
      ['an account', { entraCodes: [50126] }],
      ['a rule', { entraCodes: [53003] }],
    ] as const
  ).flatMap(([of, text]) => [
    {
      name: `a text tells of ${of}, and a door fails`,
      seen: world(user({ entraCodes: [...text.entraCodes] }), doors(['ews'], busy())),
    },
    {
      name: `a text tells of ${of}, and a door is silent`,
      seen: world(user({ entraCodes: [...text.entraCodes] }), doors(['ews'], { fails: 'http-timeout' })),
    },
    {
      name: `a text tells of ${of}, and sign-in fails`,
      seen: world(
        user({ entraCodes: [...text.entraCodes] }),
        thrice((again) => token({ ...busy(), ...again })),
      ),
    },
  ]),
  {
    name: 'classic Outlook fails, and the check of Windows is blocked',
    seen: world(said(['outlook-windows-classic']), ncsi),
  },
  {
    name: 'a text says disconnected, and the check of Windows is blocked',
    seen: world(user({ phrases: ['outlook-disconnected'] }), ncsi),
  },
  { name: 'the check of Windows is blocked', seen: world(ncsi) },
  {
    name: 'classic Outlook fails, the check of Windows is blocked, and doors are silent',
    seen: world(said(['outlook-windows-classic']), ncsi, doors(['ews'], { fails: 'http-timeout' })),
  },
  {
    name: 'a text says disconnected, an app here fails beside a browser, and the check of Windows is blocked',
    seen: world(
      user({
        failing: ['outlook-windows-new'],
        working: ['outlook-web'],
        phrases: ['outlook-disconnected'],
      }),
      ncsi,
    ),
  },
  { name: 'an app for which this mailbox has no door', seen: world(said(['gmail-web'], ['outlook-web'])) },
  {
    name: 'two apps of which one works and is said to fail elsewhere',
    seen: world(
      said(['outlook-windows-new', 'outlook-web'], ['outlook-web']),
      vantage('device', { failing: [], working: ['owa'], failingClients: ['outlook-windows-new'] }),
    ),
  },
  {
    name: 'an app here fails at another place too, where mail fails as well',
    seen: world(
      said(['outlook-windows-new'], ['outlook-web']),
      vantage('inconclusive', { failing: ['mx'], working: ['owa'], failingClients: ['outlook-windows-new'] }),
    ),
  },
  {
    name: 'a green page that had hours to turn red',
    at: '2026-11-20T12:30:00.000Z',
    seen: world(doors(['mapi'], busy()), feed('available')),
  },
  {
    name: 'a green page that had no time to turn red, in a long run',
    at: '2026-11-20T12:30:00.000Z',
    seen: world(
      doors(['mapi'], busy()).map((one) => ({ ...one, startedAt: '2026-11-20T12:29:00.000Z' })),
      feed('available'),
    ),
  },
];
