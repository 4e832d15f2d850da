import {
  controlNames,
  gateway,
  http,
  link,
  observe,
  oidc,
  pac,
  proxy,
  proxyConnect,
  scripted,
  token,
  webRoutes,
  world,
} from '../observe.ts';
import { dark, doors, type EdgeRow, mails, main, silent, web } from './edge-row.ts';

/** Beside the rows of the way out: silence, scripts and proxies. */
export const wayOutEdges: readonly EdgeRow[] = [
  { name: 'everything is silent, the router answers', seen: dark() },
  { name: 'everything is silent, the router as well', seen: dark(gateway('none')) },
  {
    name: 'everything is silent, nothing is known of the router',
    seen: dark(observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' })),
  },
  {
    name: 'everything is silent, nothing is known of this computer',
    seen: dark(
      observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' }),
      observe('interfaces', 'interfaces', undefined, { notRun: 'budget-exhausted' }),
    ),
  },
  {
    name: 'everything is silent, addresses were not asked',
    seen: dark().filter(({ probe }) => !probe.endsWith('-ip')),
  },
  {
    name: 'everything is silent, two controls were asked',
    seen: dark().filter(({ probe }) => !probe.startsWith('control:') || /google$|apple$/.test(probe)),
  },
  {
    name: 'everything is silent, three controls were asked',
    seen: dark().filter(
      ({ probe }) => !probe.startsWith('control:') || /google$|apple$|quad9-ip$/.test(probe),
    ),
  },
  { name: 'this computer refuses everything', seen: dark(silent(controlNames, 'tcp-denied')) },
  {
    name: 'everything is silent, a script nearby is as well',
    seen: dark(scripted(), pac({ fails: 'tcp-timeout' })),
  },
  {
    name: 'everything is silent, a script far away is as well',
    seen: dark(scripted(), pac({ fails: 'tcp-timeout', address: '203.0.113.81' })),
  },
  {
    name: 'everything is silent, a script could not be followed',
    seen: dark(scripted('pac-not-evaluated'), pac()),
  },
  {
    name: 'everything is silent, the script is a page',
    seen: dark(scripted(), pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 })),
  },
  {
    name: 'all is well, the script is a page',
    seen: world(scripted(), pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 })),
  },
  { name: 'all is well, a script was not followed', seen: world(scripted('pac-not-evaluated'), pac()) },
  { name: 'no route', seen: dark(link(null)) },
  {
    name: 'no interface',
    seen: dark(
      observe(
        'interfaces',
        'interfaces',
        { interfaces: [], defaultRoute: null },
        { fails: 'device-no-interface' },
      ),
    ),
  },

  ...(['proxy-unreachable', 'proxy-auth-required', 'proxy-denied', 'proxy-bad-gateway'] as const).flatMap(
    (fails) => [
      {
        name: `${fails}, and nothing else is known`,
        seen: dark(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails, statusCode: 502 }),
          doors(webRoutes, { fails }),
          mails(fails),
          oidc({ fails }),
          token({ fails }),
        ),
      },
      {
        name: `${fails}, and the direct way works`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails, statusCode: 403, authenticate: ['Negotiate', 'Basic'] }),
          proxyConnect(web, { fails }),
          doors(webRoutes, { fails }),
          http('direct:owa', 'https://outlook.office.com/mail/'),
        ),
      },
      {
        name: `${fails}, and the direct way does not`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails }),
          doors(webRoutes, { fails }),
          http('direct:owa', 'https://outlook.office.com/mail/', { fails: 'tcp-timeout' }),
        ),
      },
      {
        name: `${fails} for one host of two`,
        seen: world(
          proxy('http://proxy.contoso.com:8080'),
          proxyConnect(main, { fails }),
          proxyConnect(web),
          doors(['ews'], { fails }),
        ),
      },
    ],
  ),
];
