import { feed, incident, mail, oidc, tcp, tls, token, user, vantage, webRoutes, world } from '../observe.ts';
import {
  doors,
  type EdgeRow,
  entries,
  mails,
  main,
  own,
  ownDomain,
  signIn,
  thrice,
  web,
} from './edge-row.ts';

/** Beside the rows of ports and hosts that do not answer. */
export const portsAndHostsEdges: readonly EdgeRow[] = [
  { name: 'one mail port is silent', seen: world(mails('tcp-timeout', ['pop'])) },
  { name: 'two mail ports refuse', seen: world(mails('tcp-refused', ['pop', 'imap'])) },
  {
    name: 'mail ports are silent, the web as well',
    seen: world(
      mails('tcp-timeout'),
      doors(webRoutes, { fails: 'tcp-timeout' }),
      tcp(main, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tcp(web, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
    ),
  },
  {
    name: 'mail ports are silent, an incident says so',
    seen: world(mails('tcp-timeout'), feed('degraded', [incident({ affects: ['imap', 'pop'] })])),
  },
  {
    name: 'mail ports are silent, the app does not use them',
    seen: world(mails('tcp-timeout'), user({ failing: ['outlook-mobile'] })),
  },
  {
    name: 'mail ports are silent, the app uses them',
    seen: world(mails('tcp-timeout'), user({ failing: ['thunderbird'] })),
  },
  {
    name: 'a port of one’s own server is silent',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-timeout' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
  },
  {
    name: 'a port of one’s own server refuses',
    ask: ownDomain,
    seen: own(
      mail('imap', { host: 'imap.example.org', fails: 'tcp-refused' }),
      mail('smtp', { host: 'smtp.example.org' }),
    ),
  },

  ...(['tcp-timeout', 'tcp-refused', 'tcp-denied'] as const).flatMap((fails) => {
    const blocked = [main, web].flatMap((host) => [
      tcp(host, 443, '52.97.1.2', { fails }),
      tls(host, 443, { fails }),
    ]);
    return [
      { name: `mail hosts ${fails}`, seen: world(blocked, doors(webRoutes, { fails }), mails(fails)) },
      {
        name: `mail hosts ${fails}, elsewhere they work`,
        seen: world(blocked, doors(webRoutes, { fails }), mails(fails), vantage('healthy')),
      },
      {
        name: `mail hosts ${fails}, the phone gets there`,
        seen: world(blocked, doors(webRoutes, { fails }), mails(fails), user({ elsewhere: 'works' })),
      },
      {
        name: `one mail host ${fails}`,
        seen: world(blocked.slice(0, 2), doors(['ews', 'mapi', 'eas'], { fails })),
      },
      {
        name: `mail and sign-in hosts ${fails}`,
        seen: world(
          blocked,
          tcp(signIn, 443, '20.190.1.1', { fails }),
          tls(signIn, 443, { fails }),
          doors(webRoutes, { fails }),
          mails(fails),
          thrice((again) => token({ fails, ...again })),
          oidc({ fails }),
        ),
      },
    ];
  }),
  {
    name: 'IPv6 is broken',
    seen: world(tcp(main, 443, '2603:1026::1', { fails: 'tcp-timeout' }), tcp(main, 443)),
  },
  ...(['vortex.data.microsoft.com', 'settings-win.data.microsoft.com'] as const).flatMap((blocked) => [
    { name: `a block list names ${blocked}`, seen: world(entries(blocked)) },
    {
      name: `a block list names ${blocked}, and the web is silent`,
      seen: world(entries(blocked), doors(webRoutes, { fails: 'tcp-timeout' })),
    },
  ]),
];
