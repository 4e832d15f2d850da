import {
  control,
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
  tcp,
  tls,
  token,
  webRoutes,
  world,
} from '../observe.ts';
import { dark, doors, type EdgeRow, mails, main, signIn, silent, web } from './edge-row.ts';

const set = proxy('http://proxy.contoso.com:8080');
/** Nothing goes out but through a proxy, and the proxy does this. */
const behindProxy = (
  fails: 'proxy-unreachable' | 'proxy-auth-required' | 'proxy-denied' | 'proxy-bad-gateway',
  change: Parameters<typeof proxyConnect>[1] = {},
) =>
  [
    set,
    proxyConnect(main, { fails, ...change }),
    doors(webRoutes, { fails }),
    mails(fails),
    oidc({ fails }),
    token({ fails }),
  ].flat();
const byScript = observe('proxy-settings', 'proxy', {
  source: 'platform',
  pacUrl: 'http://wpad.contoso.com/proxy.pac',
  decisions: [{ host: main, proxy: 'http://proxy.contoso.com:8080' }],
});
const direct = http('direct:owa', 'https://outlook.office.com/mail/');
const page = pac({ fails: 'content-malformed', problem: 'page', statusCode: 200 });
const noInterface = observe(
  'interfaces',
  'interfaces',
  { interfaces: [], defaultRoute: null },
  { fails: 'device-no-interface' },
);
const unseen = {
  link: observe('interfaces', 'interfaces', undefined, { notRun: 'budget-exhausted' }),
  gateway: observe('gateway', 'gateway', undefined, { notRun: 'budget-exhausted' }),
};
const closed = (hosts: readonly string[], fails: 'tcp-timeout' | 'tcp-refused' | 'tcp-denied') =>
  hosts.flatMap((host) => [tcp(host, 443, '52.97.1.2', { fails }), tls(host, 443, { fails })]);
/** Beside the rows of what stands between this computer and its mail. */
export const betweenEdges: readonly EdgeRow[] = [
  {
    name: 'the proxy is silent, and so is the router',
    seen: dark(behindProxy('proxy-unreachable'), gateway('none')),
  },
  {
    name: 'the proxy is silent, and there is no route',
    seen: dark(behindProxy('proxy-unreachable'), link(null)),
  },
  {
    name: 'the proxy is silent, and there is no interface',
    seen: dark(behindProxy('proxy-unreachable'), noInterface),
  },
  { name: 'the proxy of a script is silent', seen: dark(behindProxy('proxy-unreachable'), byScript) },
  {
    name: 'the proxy of a script is silent, and the direct way works',
    seen: world(behindProxy('proxy-unreachable'), byScript, direct),
  },
  {
    name: 'the proxy asks for a password, and every way passes all the same',
    seen: world(set, proxyConnect(main, { fails: 'proxy-auth-required', authenticate: ['basic'] })),
  },
  {
    name: 'the proxy is silent, and every way passes all the same',
    seen: world(set, proxyConnect(main, { fails: 'proxy-unreachable' })),
  },
  {
    name: 'the proxy asks for one of two kinds of password',
    seen: dark(behindProxy('proxy-auth-required', { authenticate: ['negotiate', 'basic'] })),
  },
  {
    name: 'the proxy cannot find mail, which other connections can be checked against',
    seen: world(behindProxy('proxy-bad-gateway', { statusCode: 502 })),
  },
  {
    name: 'the proxy cannot find mail, and nothing was checked besides',
    seen: world(
      behindProxy('proxy-bad-gateway', { statusCode: 502 }),
      closed([main, web, signIn], 'tcp-timeout'),
    ),
  },
  {
    name: 'the proxy cannot find mail, and one stranger answers',
    seen: world(
      behindProxy('proxy-bad-gateway', { statusCode: 504 }),
      silent(controlNames.filter((name) => name !== 'apple')),
    ),
  },
  { name: 'the script is a page, and the router is silent', seen: dark(scripted(), page, gateway('none')) },
  { name: 'the script is a page, and there is no route', seen: dark(scripted(), page, link(null)) },
  { name: 'the script is a page, and there is no interface', seen: dark(scripted(), page, noInterface) },
  {
    name: 'all is well, the script nearby is silent',
    seen: world(scripted(), pac({ fails: 'tcp-timeout' })),
  },
  {
    name: 'all is well, the script is silent and could not be followed',
    seen: world(scripted('pac-not-evaluated'), pac({ fails: 'tcp-timeout' })),
  },
  {
    name: 'all is well, a proxy is set and its script is silent',
    seen: world(byScript, pac({ fails: 'tcp-timeout' })),
  },
  {
    name: 'everything is silent, a script nearby is as well, and nothing is known of the router',
    seen: dark(scripted(), pac({ fails: 'tcp-timeout' }), unseen.gateway),
  },
  {
    name: 'everything is silent, nothing is known of this computer, the router answers',
    seen: dark(unseen.link),
  },
  {
    name: 'this computer refuses everything, and nothing is known of it',
    seen: dark(silent(controlNames, 'tcp-denied'), unseen.link, unseen.gateway),
  },
  {
    name: 'this computer refuses everything, addresses were not asked',
    seen: dark(silent(controlNames, 'tcp-denied')).filter(({ probe }) => !probe.endsWith('-ip')),
  },
  { name: 'the router is silent, and everything else answers', seen: world(gateway('none')) },
  { name: 'the router is silent, and there is no interface', seen: dark(gateway('none'), noInterface) },
  { name: 'the router is silent, and there is no route', seen: dark(gateway('none'), link(null)) },
  { name: 'no route, and everything answers', seen: world(link(null)) },
  { name: 'no route, and one stranger answers', seen: dark(link(null), control('apple')) },
  {
    name: 'no route, and somebody else answers for the strangers',
    seen: dark(link(null), silent(['apple', 'google'], 'network-portal-content')),
  },
  {
    name: 'no route, and no stranger was asked',
    seen: dark(link(null)).filter(({ probe }) => !probe.startsWith('control:')),
  },
];
