import {
  asked,
  busy,
  chain,
  controls,
  gateway,
  hostsFile,
  link,
  mail,
  mx,
  observe,
  oidc,
  pac,
  proxy,
  proxyConnect,
  route,
  tcp,
  token,
  user,
  vantage,
  webRoutes,
  world,
} from '../observe.ts';
import { dark, doors, type EdgeRow, latest, main, ownDomain, shown, thrice, web } from './edge-row.ts';

const unsigned = busy({ own: false });
const mute = { fails: 'http-timeout', statusCode: undefined } as const;
const ended = chain({ notAfter: '2026-11-01T00:00:00Z' });
const service = (name: string, server: string) =>
  asked('configured', '192.168.1.1', `_${name}._tcp.example.org`, [`0 1 587 ${server}.`], {
    type: 'SRV',
    probe: `domain:srv-${name}`,
  });
const byProxy = observe('proxy-settings', 'proxy', {
  source: 'platform',
  pacUrl: 'http://wpad.contoso.com/proxy.pac',
  decisions: [{ host: main, proxy: 'PROXY proxy.contoso.com:8080' }],
});

/** What is closed at one place and open at another, and words that stand beside silence. */
export const closedWaysEdges: readonly EdgeRow[] = [
  {
    name: 'connections to mail hosts are silent, every door answers, and so it is elsewhere',
    seen: world(
      tcp(main, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      tcp(web, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
      vantage('healthy'),
    ),
  },
  {
    name: 'mail hosts are silent, elsewhere they work, and only Graph was asked, which answers',
    seen: [
      ...world(
        tcp(main, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
        tcp(web, 443, '52.97.1.2', { fails: 'tcp-timeout' }),
        vantage('healthy'),
      ).filter(({ probe }) => !/^(route|tls):/.test(probe)),
      route('graph'),
    ],
  },
  {
    name: 'the token document fails without a sign of the provider, and the other says nothing',
    seen: world(
      thrice((again) => token({ ...unsigned, ...again })),
      thrice((again) => oidc({ ...mute, ...again })),
    ),
  },
  {
    name: 'everything is silent, a script near here is a page, and the proxy that came of it all the same is silent',
    seen: latest(
      dark(
        byProxy,
        pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 }),
        proxyConnect(main, { fails: 'proxy-unreachable' }),
        doors(webRoutes, { fails: 'proxy-unreachable' }),
      ),
    ),
  },
  {
    name: 'the app says what stands in no list beside what stands in one',
    seen: world(user({ failing: ['thunderbird'], phrases: ['wrong-password', 'of-a-later-version'] })),
  },
  {
    name: 'the clock is two minutes off, and the certificates of mail have ended',
    seen: world(
      controls({ clockOffsetMs: 120_000 }),
      shown([main, web], { fails: 'tls-expired', chain: ended }),
      doors(webRoutes, { fails: 'tls-expired', chain: ended }),
    ),
  },
  {
    name: 'a hoster’s certificates for both ports of submission have ended, each seen once, IMAP answers',
    ask: ownDomain,
    seen: [
      ...[link(), gateway(), hostsFile(), proxy(), ...controls(), mx('example.org', 'mx.hoster.net.')],
      service('imaps', 'imap.hoster.net'),
      service('submission', 'smtp.hoster.net'),
      service('submissions', 'smtps.hoster.net'),
      mail('imap', { host: 'imap.hoster.net' }),
      mail('smtp', { host: 'smtp.hoster.net', fails: 'tls-expired', chain: ended }),
      mail('smtps', { host: 'smtps.hoster.net', fails: 'tls-expired', chain: ended }),
    ],
  },
];
