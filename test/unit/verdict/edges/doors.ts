import type { Observation } from '../../../../shared/model/observation.ts';
import { busy, mail, privateChain, route, user, vantage, world } from '../observe.ts';
import { doors, type EdgeRow, mails, own, ownDomain, shaky, thrice } from './edge-row.ts';
import { dead, named, noDialogue, others } from './silence.ts';

/** One way in, with these tries one after the other. */
const turns = (name: string, ...tries: Parameters<typeof route>[1][]): Observation[] =>
  tries.map((change, at) => route(name, { ...change, try: at + 1 }));
const servers = (
  imap: Parameters<typeof mail>[1],
  smtp: Parameters<typeof mail>[1],
  tries: readonly number[] = [1, 2, 3],
) =>
  tries.flatMap((n) => [
    mail('imap', { host: 'imap.example.org', try: n, ...imap }),
    mail('smtp', { host: 'smtp.example.org', try: n, ...smtp }),
  ]);

/** Beside the rows of single ways into the mailbox: which fail, how, and who says so. */
export const doorsEdges: readonly EdgeRow[] = [
  { name: 'a side door fails by its word', seen: world(doors(['autod2'], busy())) },
  { name: 'a side door and a mail door fail by their word', seen: world(doors(['autod2', 'ews'], busy())) },
  { name: 'one door is silent', seen: world(doors(['mapi'], { fails: 'tcp-timeout' })) },
  { name: 'one door takes calls and says nothing', seen: world(doors(['mapi'], { fails: 'http-timeout' })) },
  {
    name: 'two doors take calls and say nothing',
    seen: world(doors(['mapi', 'owa'], { fails: 'http-timeout' })),
  },
  {
    name: 'a side door takes calls and says nothing',
    seen: world(doors(['autod2'], { fails: 'http-timeout' })),
  },
  {
    name: 'one door is silent, and an incident names it',
    seen: world(doors(['mapi'], { fails: 'tcp-timeout' }), named('mapi')),
  },
  {
    name: 'two doors on two hosts are silent, and an incident names them',
    seen: world(doors(['mapi', 'owa'], { fails: 'tcp-timeout' }), named('mapi', 'owa')),
  },
  {
    name: 'two doors are silent, and a second place sees the same',
    seen: world(doors(['mapi', 'owa'], { fails: 'http-timeout' }), vantage('provider-outage')),
  },
  {
    name: 'a door says that it is down on purpose',
    seen: world(thrice((again) => mail('imap', { fails: 'mail-maintenance', ...again }))),
  },
  {
    name: 'a door says once that it fails, and was not tried again',
    seen: world(route('ews', busy())),
  },
  {
    name: 'two doors of one host say once each that they fail',
    seen: world(route('ews', busy()), route('mapi', busy())),
  },
  {
    name: 'two doors of two hosts say once each that they fail',
    seen: world(route('ews', busy()), route('owa', busy())),
  },
  {
    name: 'two doors of one behaviour say once each that they fail',
    seen: world(route('mapi', busy()), route('mapi-nspi', busy())),
  },
  { name: 'a door fails without a sign of its own', seen: world(doors(['ews'], busy({ own: false }))) },
  {
    name: 'two doors fail without a sign of their own',
    seen: world(doors(['ews', 'owa'], busy({ own: false }))),
  },
  ...(['S', 'L', 'U'] as const).map((standing) => ({
    name: `two doors fail without a sign of their own, their answers known by ${standing}`,
    seen: world(doors(['ews', 'owa'], busy({ own: false, expectation: { standing } as never }))),
  })),
  {
    name: 'two doors fail, one with signs of its own',
    seen: world(doors(['ews'], busy({ own: false })), route('owa', busy())),
  },
  {
    name: 'three hosts fail by their word',
    seen: world(doors(['ews', 'owa'], busy()), mails('mail-failing', ['smtp'])),
  },
  {
    name: 'five hosts fail by their word',
    seen: world(
      doors(['ews', 'owa', 'gmail-web', 'graph'], busy()),
      mails('mail-failing', ['smtp']),
      doors(['gmail-api'], busy()),
    ),
  },
  {
    name: 'a door answers for a service that is opened on the way, another by itself',
    seen: world(doors(['ews'], busy({ chain: privateChain('Zscaler Root CA') })), doors(['owa'], busy())),
  },
  {
    name: 'one door comes and goes by its word, the others are silent',
    seen: world(turns('ews', {}, busy()), dead('ews'), noDialogue),
  },
  {
    name: 'one door comes and goes, silent, the others say that they fail',
    seen: world(
      turns('ews', {}, { fails: 'http-timeout' }),
      doors(others('ews'), busy()),
      mails('mail-failing'),
    ),
  },
  { name: 'a door fails once of three times by its word', seen: world(turns('ews', {}, busy(), {})) },
  {
    name: 'a door fails twice of three times by its word',
    seen: world(turns('ews', busy(), {}, busy())),
  },
  {
    name: 'a door fails twice of four times by its word',
    seen: world(turns('ews', busy(), {}, busy(), {})),
  },
  {
    name: 'two doors of two hosts fail once of three times by their word',
    seen: world(turns('ews', {}, busy(), {}), turns('owa', {}, {}, busy())),
  },
  {
    name: 'a door fails once of three times, and an incident names it',
    seen: world(turns('ews', {}, busy(), {}), named('ews')),
  },
  {
    name: 'a door fails once of three times, and the app that uses it fails',
    seen: world(turns('ews', {}, busy(), {}), user({ failing: ['apple-mail'] })),
  },
  {
    name: 'a door fails once of three times, and another app fails',
    seen: world(turns('ews', {}, busy(), {}), user({ failing: ['outlook-mobile'] })),
  },
  {
    name: 'a door fails by turns, and connections of strangers as well',
    seen: world(turns('ews', busy(), {}, busy(), {}), shaky(['google'], [])),
  },
  {
    name: 'a door is silent by turns',
    seen: world(turns('ews', { fails: 'http-timeout' }, {}, { fails: 'http-timeout' })),
  },
  {
    name: 'a door fails by turns on an opened connection',
    seen: world(
      turns(
        'ews',
        busy({ chain: privateChain('Zscaler Root CA') }),
        { chain: privateChain('Zscaler Root CA') },
        busy({ chain: privateChain('Zscaler Root CA') }),
      ),
    ),
  },
  {
    name: 'two doors are silent, and connections of strangers come and go',
    seen: world(doors(['mapi', 'owa'], { fails: 'http-timeout' }), shaky(['google'], [])),
  },
  {
    name: 'one’s own IMAP refuses, SMTP answers',
    seen: own(servers({ fails: 'tcp-refused' }, {})),
    ask: ownDomain,
  },
  {
    name: 'one’s own IMAP refuses once, SMTP answers',
    seen: own(servers({ fails: 'tcp-refused' }, {}, [1])),
    ask: ownDomain,
  },
  {
    name: 'one’s own IMAP refuses twice, SMTP answers',
    seen: own(servers({ fails: 'tcp-refused' }, {}, [1, 2])),
    ask: ownDomain,
  },
  {
    name: 'one’s own IMAP is silent, SMTP answers',
    seen: own(servers({ fails: 'tcp-timeout' }, {})),
    ask: ownDomain,
  },
  {
    name: 'one’s own IMAP takes calls and says nothing, SMTP refuses and POP answers',
    seen: own(
      servers({ fails: 'mail-timeout' }, { fails: 'tcp-refused' }),
      mail('pop', { host: 'imap.example.org' }),
    ),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers both refuse',
    seen: own(servers({ fails: 'tcp-refused' }, { fails: 'tcp-refused' })),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers both refuse, and a phone elsewhere fails too',
    seen: own(
      servers({ fails: 'tcp-refused' }, { fails: 'tcp-refused' }),
      user({ failing: ['thunderbird'], elsewhere: 'fails' }),
    ),
    ask: ownDomain,
  },
  {
    name: 'one’s only server refuses',
    seen: own(thrice((again) => mail('imap', { host: 'imap.example.org', fails: 'tcp-refused', ...again }))),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers, one refuses and one is silent',
    seen: own(servers({ fails: 'tcp-refused' }, { fails: 'tcp-timeout' })),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers both take calls and say nothing',
    seen: own(servers({ fails: 'mail-timeout' }, { fails: 'mail-timeout' })),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers both say that they fail',
    seen: own(servers({ fails: 'mail-failing' }, { fails: 'mail-failing' })),
    ask: ownDomain,
  },
  {
    name: 'one’s own servers both answer',
    seen: own(servers({}, {})),
    ask: ownDomain,
  },
];
