import {
  busy,
  control,
  feed,
  observe,
  oidc,
  privateChain,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { doors, type EdgeRow, mails, silent, thrice } from './edge-row.ts';
import { dead, named, noDialogue, noMail, others } from './silence.ts';

/** Beside the rows of the mail service as a whole. */
export const serviceEdges: readonly EdgeRow[] = [
  {
    name: 'all doors fail without a sign of their own',
    seen: world(doors(webRoutes, busy({ own: false })), mails('tcp-timeout')),
  },
  {
    name: 'one door says that it fails, the others are silent',
    seen: world(doors(['ews'], busy()), dead('ews'), noMail),
  },
  {
    name: 'half of the doors say that they fail, the others are silent',
    seen: world(
      doors(['ews', 'owa', 'mapi', 'eas', 'mobile'], busy()),
      doors(['owa-svc', 'mapi-nspi'], { fails: 'tcp-timeout' }),
      noMail,
    ),
  },
  {
    name: 'one door says that it fails, the others show a wrong certificate',
    seen: world(
      doors(['ews', 'owa'], busy()),
      doors(others('ews', 'owa'), { fails: 'tls-name-mismatch' }),
      noMail,
    ),
  },
  {
    name: 'all doors fail, and sign-in as well',
    seen: world(
      doors(webRoutes, busy()),
      mails('mail-failing'),
      thrice((again) => token({ ...busy(), ...again })),
      thrice((again) => oidc({ ...busy(), ...again })),
    ),
  },
  {
    name: 'all doors fail, and an incident names one of them',
    seen: world(doors(webRoutes, busy()), mails('mail-failing'), named('mapi')),
  },
  {
    name: 'all doors fail on opened connections',
    seen: world(doors(webRoutes, busy({ chain: privateChain('Zscaler Root CA') })), mails('tcp-timeout')),
  },
  {
    name: 'all doors fail but one',
    seen: world(doors(others('eas'), busy()), mails('mail-failing')),
  },
  { name: 'all doors are silent', seen: world(dead(), noMail) },
  { name: 'all doors are silent but one', seen: world(dead('eas'), noDialogue) },
  {
    name: 'all doors are silent but one that answers oddly',
    seen: world(
      dead('eas'),
      doors(['eas'], { fails: 'http-unexpected', own: true, statusCode: 302 }),
      noDialogue,
    ),
  },
  {
    name: 'half of the doors are silent',
    seen: world(doors(['owa', 'owa-svc'], { fails: 'tcp-timeout' }), noDialogue),
  },
  {
    name: 'one more than half of the doors is silent',
    seen: world(doors(['owa', 'owa-svc', 'ews'], { fails: 'tcp-timeout' }), noDialogue),
  },
  {
    name: 'most doors fail, half of them in silence',
    seen: world(doors(['owa', 'owa-svc', 'ews'], busy()), noDialogue),
  },
  {
    name: 'most doors fail, most of them in silence',
    seen: world(doors(['owa', 'owa-svc'], busy()), doors(['ews'], { fails: 'tcp-timeout' }), noDialogue),
  },
  {
    name: 'all doors are silent, and a second place sees the same',
    seen: world(dead(), noMail, vantage('provider-outage')),
  },
  {
    name: 'all doors are silent, and a phone elsewhere fails too',
    seen: world(dead(), noMail, user({ failing: ['outlook-mobile'], elsewhere: 'fails' })),
  },
  {
    name: 'all doors are silent, and a phone elsewhere works',
    seen: world(dead(), noMail, user({ failing: ['outlook-windows-new'], elsewhere: 'works' })),
  },
  {
    name: 'all doors are silent, and an incident names one',
    seen: world(dead(), noMail, named('mapi')),
  },
  { name: 'all doors are silent, and a page is not green', seen: world(dead(), noMail, feed('degraded')) },
  { name: 'all doors are silent, and a page is green', seen: world(dead(), noMail, feed('available')) },
  {
    name: 'two doors take calls and say nothing, the others are silent',
    seen: world(doors(['ews', 'owa'], { fails: 'http-timeout' }), dead('ews', 'owa'), noMail),
  },
  {
    name: 'one door takes calls and says nothing, the others are silent',
    seen: world(doors(['ews'], { fails: 'http-timeout' }), dead('ews'), noMail),
  },
  {
    name: 'all doors refuse',
    seen: world(doors(webRoutes, { fails: 'tcp-refused' }), mails('tcp-refused')),
  },
  {
    name: 'all doors lose the handshake',
    seen: world(doors(webRoutes, { fails: 'tls-reset' }), mails('tls-reset')),
  },
  {
    name: 'all doors are silent, and no control could be asked',
    seen: world(dead(), noMail).filter(({ kind }) => kind !== 'internet-control'),
  },
  {
    name: 'all doors are silent while this computer stood still',
    seen: world(dead(), noMail, observe('device-stall', 'watch', { what: 'suspended', lengthMs: 61_000 })),
  },
  {
    name: 'all doors are silent, and a test page is replaced',
    seen: world(
      dead(),
      noMail,
      ['google', 'apple'].map((name) => control(name, { fails: 'network-portal-content' })),
      silent(['firefox']),
    ),
  },
];
