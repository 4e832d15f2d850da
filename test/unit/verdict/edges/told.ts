import { meaningIds } from '../../../../shared/pasted/meanings.ts';
import { chain, world } from '../observe.ts';
import { astray, doors, type EdgeRow, entries, mails, main, shown, told } from './edge-row.ts';

/** Of each that can act on one, and one that nobody knows. */
const oneCodeOfEachOwner = [
  ...[50034, 50053, 50058, 50076, 53000, 53003, 50105, 65001, 90002, 500021, 20001, 500133, 50196, 90033],
  ...[80001, 81004, 900144, 7000112],
];

/** Beside the rows of the hosts file, and what the person tells. */
export const toldEdges: readonly EdgeRow[] = [
  {
    name: 'a line for the mail server',
    seen: world(
      entries(main),
      shown([main], { fails: 'tls-name-mismatch', chain: chain({ nameMatches: false }) }),
      doors(['ews', 'mapi'], { fails: 'tls-name-mismatch' }),
      mails('tls-name-mismatch'),
    ),
  },
  {
    name: 'a line for Autodiscover of the domain',
    seen: world(entries('autodiscover.contoso.com', 'www.contoso.com')),
  },
  { name: 'a line for Autodiscover of the domain, which does not answer there', seen: world(astray) },
  { name: 'a line for another name of the domain', seen: world(entries('www.contoso.com')) },
  { name: 'a line for a mail server that proves itself', seen: world(entries(main)) },
  { name: 'a line for a stranger', seen: world(entries('ads.example.net')) },

  ...meaningIds.map((phrase) => ({
    name: `a text says ${phrase}`,
    seen: told({ failing: ['outlook-mobile'], phrases: [phrase] }),
    ask: { errorText: 'pasted' },
  })),
  ...oneCodeOfEachOwner.map((code) => ({
    name: `a text says AADSTS${code}`,
    seen: told({ failing: ['outlook-mobile'], entraCodes: [code] }),
  })),
  {
    name: 'a text that nobody understands',
    seen: told({ failing: ['outlook-mobile'] }),
    ask: { errorText: 'oops' },
  },
  ...(['win32', 'darwin', 'linux'] as const).flatMap((platform) => [
    {
      name: `classic Outlook fails, the web works, on ${platform}`,
      platform,
      seen: told({ failing: ['outlook-windows-classic'], working: ['outlook-web'] }),
    },
    {
      name: `Apple Mail and a phone fail on ${platform}`,
      platform,
      seen: told({ failing: ['apple-mail', 'apple-mail-ios'], working: ['outlook-web'] }),
    },
    {
      name: `the phone fails, the app here works, on ${platform}`,
      platform,
      seen: told({ failing: ['outlook-mobile'], working: ['outlook-windows-new', 'outlook-mac-new'] }),
    },
  ]),
  { name: 'the web fails', seen: told({ failing: ['outlook-web'] }) },
  {
    name: 'two apps fail, and elsewhere it works',
    seen: told({ failing: ['outlook-mobile', 'outlook-web'], elsewhere: 'works' }),
  },
  {
    name: 'two apps fail, and elsewhere it fails',
    seen: told({ failing: ['outlook-mobile', 'outlook-web'], elsewhere: 'fails' }),
  },
];
