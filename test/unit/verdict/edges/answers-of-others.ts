import type { DataOf, Observation } from '../../../../shared/model/observation.ts';
import {
  chain,
  mail,
  observe,
  privateChain,
  route,
  tcp,
  tls,
  token,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { doors, type EdgeRow, mails, main, shown, thrice, web } from './edge-row.ts';

const bare = {
  fails: 'http-middlebox',
  statusCode: 403,
  own: false,
  chain: chain({ anchor: 'none', issuer: 'filter.contoso.com', nameMatches: false }),
} as const;
const tries = (count: number, name = 'owa') =>
  Array.from({ length: count }, (_, at) => route(name, { ...bare, try: at + 1 }));
const storedWithoutStatus = thrice((again) => {
  const one = route('owa', { fails: 'http-middlebox', ...again });
  return { ...one, data: { ...one.data, statusCode: undefined } } as Observation;
});
const altered = (names: readonly ('imap' | 'pop' | 'smtp' | 'smtps')[], host?: string) =>
  names.flatMap((name) =>
    thrice((again) =>
      observe(
        'mail-protocol',
        `route:${name}`,
        {
          protocol: name === 'smtps' ? 'smtp' : name,
          host: host ?? main,
          security: 'starttls',
          capabilities: [],
          reached: 'capabilities',
          timing: { totalMs: 20 },
        } satisfies DataOf<'mail-protocol'>,
        { fails: 'mail-altered', ...again },
      ),
    ),
  );

/** One handshake of a comparison in turns. */
const shake = (host: string, round: number, form: 'full' | 'small' | 'none', passes: boolean) => {
  const one = tls(host, 443, {
    id: `tls:${host}:443:${form}#${round}`,
    hello: form === 'small' ? 'small' : 'full',
    sni: form === 'none' ? 'none' : 'host',
    chain: undefined,
    ...(!passes && { fails: 'tls-reset' as const }),
  });
  return { ...one, data: { ...one.data, comparison: { round, limitMs: 2500 } } } as typeof one;
};
const compared = (host: string, rounds: number, form: 'small' | 'none', passes = true) =>
  Array.from({ length: rounds }, (_, at) => [
    shake(host, at + 1, 'full', false),
    shake(host, at + 1, form, passes),
  ]).flat();
const broken = [...doors(webRoutes, { fails: 'tls-reset' }), ...mails('tls-reset')];

/** Beside the rows of devices on the way that answer, or break what they carry. */
export const answersOfOthersEdges: readonly EdgeRow[] = [
  ...[1, 2, 3].map((count) => ({
    name: `somebody else answers at one door, ${count} of ${count} times`,
    seen: world(tries(count)),
  })),
  {
    name: 'somebody else answers at one door, two of three times',
    seen: world(tries(2), route('owa', { try: 3 })),
  },
  {
    name: 'somebody else answers at one door, once of three times',
    seen: world(
      tries(1),
      [2, 3].map((at) => route('owa', { try: at })),
    ),
  },
  {
    name: 'somebody else answers at one door, once, and at another, once',
    seen: world(tries(1), tries(1, 'ews')),
  },
  {
    name: 'somebody else answers for sign-in alone',
    seen: world(thrice((again) => token({ ...bare, ...again }))),
  },
  {
    name: 'somebody else answers at doors, without a status, and no host proves itself',
    seen: world(
      shown([main, web], { fails: 'tls-timeout' }),
      webRoutes.flatMap((name) => thrice((again) => route(name, { fails: 'tls-plain-text', ...again }))),
      mails('tls-plain-text'),
    ),
  },
  {
    name: 'an answer of no status at one door, over the host’s own certificate',
    seen: world(storedWithoutStatus, route('ews', { ...bare, try: 1 })),
  },
  {
    name: 'somebody else answers at doors with two statuses',
    seen: world(
      tries(3),
      thrice((again) => route('ews', { ...bare, statusCode: 302, ...again })),
    ),
  },
  ...(['imap', 'pop', 'smtp'] as const).map((name) => ({
    name: `the dialogue of ${name} alone is altered`,
    seen: world(altered([name])),
  })),
  { name: 'the dialogues of all mail ports are altered', seen: world(altered(['imap', 'pop', 'smtp'])) },
  {
    name: 'the dialogue of a mail port is altered, and somebody else answers at a door',
    seen: world(altered(['smtp']), tries(3)),
  },
  {
    name: 'the dialogue of a mail port is altered once, and passes once',
    seen: world(altered(['smtp']).slice(0, 1), mail('smtp', { try: 2 })),
  },

  { name: 'a hello without a name passes, three of three', seen: world(compared(main, 3, 'none'), broken) },
  { name: 'a hello without a name passes, two of two', seen: world(compared(main, 2, 'none'), broken) },
  {
    name: 'a hello without a name passes at one host, at the other nothing does',
    seen: world(compared(main, 3, 'none'), compared(web, 3, 'none', false), broken),
  },
  { name: 'a small hello passes, three of three', seen: world(compared(main, 3, 'small'), broken) },
  {
    name: 'a small hello passes at one host, at the other nothing does',
    seen: world(compared(main, 3, 'small'), compared(web, 3, 'small', false), broken),
  },
  {
    name: 'no hello passes, whatever it names',
    seen: world(compared(main, 3, 'none', false), broken),
  },
  {
    name: 'a hello without a name passes, the other host is silent, elsewhere mail works',
    seen: world(
      compared(main, 3, 'none'),
      tcp(web, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tls(web, 443, { fails: 'tcp-timeout' }),
      doors(['ews', 'mapi', 'mapi-nspi', 'eas', 'mobile'], { fails: 'tls-reset' }),
      doors(['owa', 'owa-svc'], { fails: 'tcp-timeout' }),
      mails('tls-reset'),
      vantage('healthy'),
    ),
  },
  {
    name: 'a hello without a name passes, and somebody opens connections',
    seen: world(compared(main, 3, 'none'), tls(web, 443, { chain: privateChain('Zscaler Root CA') }), broken),
  },
];
