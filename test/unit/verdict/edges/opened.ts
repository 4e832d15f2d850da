import type { FailureCode } from '../../../../shared/model/failure.ts';
import { busy, chain, mail, privateChain, route, tls, webRoutes, world } from '../observe.ts';
import { doors, type EdgeRow, mails, main, opinion, own, ownDomain, shown, thrice, web } from './edge-row.ts';

const product = privateChain('Zscaler Root CA');
const shield = privateChain('Avast Web/Mail Shield Root');
const private_ = privateChain('Contoso Inspection');
const opened = (of = product, hosts: readonly string[] = [main, web]) => shown(hosts, { chain: of });

/** Beside the rows of connections that somebody opens: which failures in them are the opener's doing. */
export const openedEdges: readonly EdgeRow[] = [
  ...(
    [
      'http-middlebox',
      'tls-unknown-root',
      'http-timeout',
      'tls-reset',
      'http-unexpected',
      'http-provider-error',
      'tcp-timeout',
      'tcp-refused',
      'http-throttled',
      'dns-timeout',
    ] satisfies FailureCode[]
  ).map((fails) => ({
    name: `opened by a product, one door ends in ${fails}`,
    seen: world(opened(), doors(['ews'], { fails, ...(fails.startsWith('http-') && { chain: product }) })),
  })),
  {
    name: 'opened by a product, one door comes and goes in silence',
    seen: world(
      opened(),
      route('ews', { chain: product }),
      route('ews', { fails: 'http-timeout', chain: product, try: 2 }),
    ),
  },
  {
    name: 'opened by a product, one door comes and goes in the provider’s own words',
    seen: world(opened(), route('ews', { chain: product }), route('ews', busy({ chain: product, try: 2 }))),
  },
  {
    name: 'opened by a product at one host, another door fails that nobody opens',
    seen: world(opened(product, [main]), doors(['owa'], { fails: 'http-timeout' })),
  },
  {
    name: 'opened by a product at one host, encryption is not offered at another',
    seen: world(
      opened(product, [main]),
      thrice((again) => mail('smtp', { fails: 'mail-starttls-missing', ...again })),
    ),
  },
  {
    name: 'opened by a product at one host, the dialogue is altered at another',
    seen: world(
      opened(product, [main]),
      thrice((again) =>
        mail('smtp', {
          fails: 'mail-altered',
          chain: chain({ anchor: 'none', issuer: 'Contoso' }),
          ...again,
        }),
      ),
    ),
  },
  {
    name: 'opened by nobody, encryption is not offered',
    seen: world(thrice((again) => mail('smtp', { fails: 'mail-starttls-missing', ...again }))),
  },
  {
    name: 'opened at one’s own server, encryption is not offered at another of one’s own',
    ask: ownDomain,
    seen: own(
      tls('imap.example.org', 993, { chain: product }),
      mail('imap', { host: 'imap.example.org', chain: product }),
      thrice((again) => mail('smtp', { host: 'smtp.example.org', fails: 'mail-starttls-missing', ...again })),
    ),
  },
  {
    name: 'opened by a root of no known product, one host, one door fails',
    seen: world(opened(private_, [main]), doors(['ews'], { fails: 'http-timeout', chain: private_ })),
  },
  {
    name: 'opened by a root of no known product, two hosts, one door fails',
    seen: world(opened(private_), doors(['ews'], { fails: 'http-timeout', chain: private_ })),
  },
  {
    name: 'opened by a root without a name, and the doors fail',
    seen: world(
      opened(privateChain('')),
      doors(webRoutes, { fails: 'http-timeout', chain: privateChain('') }),
    ),
  },
  { name: 'opened by a root without a name, and all is well', seen: world(opened(privateChain(''))) },
  ...[['Contoso'], ['Fabrikam'], ['Fabrikam', 'contoso insp'], []].map((knownInspectionIssuers) => ({
    name: `opened by a root of no known product, named as ours: ${knownInspectionIssuers.join(' or ') || 'nobody'}`,
    policy: { knownInspectionIssuers },
    seen: world(opened(private_, [main]), doors(['ews'], { fails: 'http-timeout', chain: private_ })),
  })),
  {
    name: 'opened by a root of no known product, named as ours, and all is well',
    policy: { knownInspectionIssuers: ['contoso'] },
    seen: world(opened(private_, [main])),
  },
  {
    name: 'opened by a product, refused by the runtime, taken by the system',
    seen: world(
      shown([main], {
        fails: 'tls-unknown-root',
        chain: chain({ anchor: 'none', issuer: 'Zscaler Root CA' }),
        platform: opinion(undefined, { knownRoot: false }),
      }),
      doors(['ews', 'mapi'], {
        fails: 'tls-unknown-root',
        chain: chain({ anchor: 'none', issuer: 'Zscaler Root CA' }),
      }),
    ),
  },
  {
    name: 'opened by a product, a page of its own at one door, the others pass opened',
    seen: world(
      opened(),
      doors(['ews'], { fails: 'http-middlebox', statusCode: 403, own: false, chain: product }),
      route('mapi', { chain: product }),
    ),
  },
  {
    name: 'opened by an antivirus, one mail port ends early',
    seen: world(
      tls(main, 993, { chain: shield }),
      thrice((again) => mail('imap', { fails: 'mail-closed', chain: shield, ...again })),
    ),
  },
  {
    name: 'opened by an antivirus, encryption is not offered at one mail port',
    seen: world(
      tls(main, 993, { chain: shield }),
      thrice((again) => mail('smtp', { fails: 'mail-starttls-missing', ...again })),
    ),
  },
  {
    name: 'opened by an antivirus, mail ports are silent',
    seen: world(tls(main, 993, { chain: shield }), mails('tcp-timeout')),
  },
  {
    name: 'opened by an antivirus, and the server says that it is down',
    seen: world(
      tls(main, 993, { chain: shield }),
      thrice((again) => mail('imap', { fails: 'mail-failing', chain: shield, ...again })),
    ),
  },
];
