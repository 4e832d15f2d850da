import type { Chain, DataOf, Observation } from '../../../../shared/model/observation.ts';
import { chain, control, controlNames, mail, oidc, tls, token, user, webRoutes, world } from '../observe.ts';
import {
  dark as allSilent,
  doors,
  type EdgeRow,
  entries,
  latest,
  literals,
  mails,
  main,
  names,
  own,
  ownDomain,
  shown,
  signIn,
  silent,
  web,
} from './edge-row.ts';

const page = (name: string, change: Partial<DataOf<'internet-control'>> = {}) => {
  const one = control(name, { fails: 'network-portal-redirect' });
  return { ...one, data: { ...one.data, ...change } } as Observation;
};
const ofPortal = chain({
  anchor: 'none',
  issuer: 'portal.hotel.example',
  selfSigned: true,
  nameMatches: false,
});
const stranger = (name: string, of: Chain = ofPortal) => {
  const one = control(name, { fails: 'tls-name-mismatch' });
  return { ...one, data: { ...one.data, chain: of } } as Observation;
};
const another = chain({ anchor: 'none', issuer: 'Contoso', nameMatches: false });
const [leaf] = another.certificates;
const elsewhere: Chain = { ...another, certificates: leaf ? [{ ...leaf, fingerprint: 'CC:DD' }] : [] };

const dark = (...changes: Parameters<typeof allSilent>) => latest(allSilent(...changes));

/** Somebody else's certificate at every door of mail. */
const taken = (
  fails: 'tls-self-signed' | 'tls-name-mismatch',
  of: Chain | undefined = ofPortal,
  hosts: readonly string[] = [main, web, signIn],
) => [
  ...shown(hosts, { fails, chain: of }),
  ...doors(webRoutes, { fails, ...(of && { chain: of }) }),
  ...mails(fails),
  oidc({ fails, ...(of && { chain: of }) }),
  token({ fails, ...(of && { chain: of }) }),
];

/** Beside the rows of networks that want people to sign in. */
export const portalEdges: readonly EdgeRow[] = [
  { name: 'one page of a portal, all else is silent', seen: dark(page('google')) },
  {
    name: 'pages of a portal that names itself',
    seen: dark(names.map((name) => page(name, { location: 'https://login.hotel.example/?from=x' }))),
  },
  { name: 'two pages of a portal, all else is silent', seen: dark(page('google'), page('apple')) },
  {
    name: 'two pages of a portal, one stranger answers, mail is silent',
    seen: dark(page('google'), page('apple'), control('quad9-ip')),
  },
  {
    name: 'one page of a portal, one stranger answers, mail is silent',
    seen: dark(page('google'), control('quad9-ip')),
  },
  {
    name: 'a stranger’s certificate at two addresses, all else is silent',
    seen: dark(stranger('google-ip'), stranger('quad9-ip')),
  },
  { name: 'a stranger’s certificate at one address, all else is silent', seen: dark(stranger('google-ip')) },
  {
    name: 'a stranger’s certificate at two addresses, and a page as well',
    seen: dark(stranger('google-ip'), stranger('quad9-ip'), page('google')),
  },
  { name: 'a stranger’s certificate at every door, controls pass', seen: world(taken('tls-self-signed')) },
  {
    name: 'a stranger’s certificate at every door, one control passes',
    seen: latest(world(silent(), control('google'), taken('tls-self-signed'))),
  },
  {
    name: 'a stranger’s certificate at every door, no control passes',
    seen: world(silent(), taken('tls-self-signed')),
  },
  {
    name: 'a stranger’s certificate at one host of mail, the rest is silent, controls pass',
    seen: dark(
      controlNames.map((name) => control(name)),
      shown([main], { fails: 'tls-self-signed', chain: ofPortal }),
    ),
  },
  {
    name: 'a stranger’s certificate at two hosts of mail, sign-in proves itself, controls pass',
    seen: world(
      shown([main, web], { fails: 'tls-self-signed', chain: ofPortal }),
      doors(webRoutes, { fails: 'tls-self-signed', chain: ofPortal }),
    ),
  },
  {
    name: 'a stranger’s certificate at every door, the hosts file sends there',
    seen: world(entries(main, web), taken('tls-self-signed')),
  },
  {
    name: 'another name’s certificate at every door, controls pass',
    seen: world(taken('tls-name-mismatch')),
  },
  {
    name: 'another name’s certificate at every door, the one of an operator’s address as well',
    seen: world(stranger('google-ip'), taken('tls-name-mismatch')),
  },
  {
    name: 'another name’s certificate at every door, the one of an operator’s address is another',
    seen: world(stranger('google-ip', elsewhere), taken('tls-name-mismatch')),
  },
  {
    name: 'one’s own server and an operator’s address show the same stranger',
    ask: ownDomain,
    seen: latest(
      own(
        stranger('google-ip'),
        tls('imap.example.org', 993, { fails: 'tls-name-mismatch', chain: ofPortal }),
        mail('imap', { host: 'imap.example.org', fails: 'tls-name-mismatch', chain: ofPortal }),
      ),
    ),
  },
  {
    name: 'two servers of one’s own vouch for themselves',
    ask: ownDomain,
    seen: own(
      tls('imap.example.org', 993, { fails: 'tls-self-signed', chain: ofPortal }),
      tls('smtp.example.org', 465, { fails: 'tls-self-signed', chain: ofPortal }),
      mail('imap', { host: 'imap.example.org', fails: 'tls-self-signed', chain: ofPortal }),
    ),
  },
  {
    name: 'Microsoft’s own check is silent, two names pass, and Outlook says it is offline',
    seen: world(
      silent(controlNames.filter((name) => name !== 'google' && name !== 'apple')),
      user({ failing: ['outlook-windows-classic'] }),
    ),
  },
  {
    name: 'Microsoft’s own check is silent, one name passes, and Outlook says it is offline',
    seen: world(
      silent(names.filter((name) => name !== 'google')),
      literals.map((name) => control(name)),
      user({ failing: ['outlook-windows-classic'] }),
    ),
  },
];
