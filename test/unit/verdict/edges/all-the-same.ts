import type { Observation } from '../../../../shared/model/observation.ts';
import {
  control,
  controlNames,
  dns,
  http,
  oidc,
  privateChain,
  route,
  token,
  webRoutes,
  world,
} from '../observe.ts';
import { doors, type EdgeRow, main, opinion, shown, silent, thrice } from './edge-row.ts';
import { everywhere } from './resolvers.ts';

const replaced = (name: string): Observation => control(name, { fails: 'network-portal-redirect' });
const late = (clockOffsetMs: number) => [
  ...controlNames.map((name) => control(name, { clockOffsetMs })),
  ...webRoutes.map((name) => route(name, { clockOffsetMs })),
  oidc({ clockOffsetMs }),
  token({ clockOffsetMs }),
];
const opened = { chain: privateChain('Zscaler Root CA') };
const ownSignIn = [
  http('sign-in:realm', 'https://login.microsoftonline.com/getuserrealm.srf', {
    parsed: { type: 'realm', nameSpace: 'federated', authHost: 'sts.contoso.com', authProduct: 'adfs' },
  }),
  ...thrice((again) =>
    http('sign-in:federated', 'https://sts.contoso.com/FederationMetadata', {
      fails: 'tcp-refused',
      ...again,
    }),
  ),
];
const refused = shown([main], { platform: opinion('net::ERR_CERT_AUTHORITY_INVALID') });
const nobodyFinds = (name: string) =>
  [
    dns(name, [], { fails: 'dns-nxdomain' }),
    everywhere('control', ['1.1.1.1', '8.8.8.8'], [], 'dns-nxdomain', [name]),
  ].flat();

/** A sign of a fault, and mail that answers all the same; or all that answers, and a sign that somebody gets no further. */
export const allTheSameEdges: readonly EdgeRow[] = [
  {
    name: 'two pages of a portal, and one of many doors times out once',
    seen: world(replaced('google'), replaced('apple'), route('ews', { fails: 'http-timeout' })),
  },
  {
    name: 'two pages of a portal, and most doors are silent',
    seen: world(
      replaced('google'),
      replaced('apple'),
      doors(['ews', 'eas', 'owa', 'owa-svc', 'mapi', 'mapi-nspi'], { fails: 'http-timeout' }),
    ),
  },
  {
    name: 'a name of the provider that nobody finds, and every way answers',
    seen: world(nobodyFinds('graph.microsoft.com')),
  },
  {
    name: 'the own sign-in server is down, and everything else is opened by a product',
    seen: world(
      ownSignIn,
      controlNames.filter((name) => name !== 'google').map((name) => control(name, { fails: 'tcp-timeout' })),
      webRoutes.map((name) => route(name, opened)),
      oidc(opened),
      token(opened),
    ),
  },
  {
    name: 'the clock is an hour off, nobody complains, and the system’s store refuses the main host',
    seen: world(late(4_000_000), refused),
  },
  {
    name: 'the clock is an hour off, and nobody complains',
    seen: world(late(4_000_000)),
  },
  {
    name: 'controls are silent, and sign-in answers through a connection that a product opened',
    seen: world(
      silent(),
      doors(webRoutes, { fails: 'tcp-timeout' }),
      doors(['imap', 'pop', 'smtp'], { fails: 'tcp-timeout' }),
      oidc(opened),
      token(opened),
    ),
  },
];
