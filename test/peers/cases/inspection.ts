import { gatewayRoot, mitmproxy, mitmRoot, redirected, squidOpening } from '../daemons/inspection.ts';
import { proxyPorts } from '../daemons/proxies.ts';
import type { PeerCase } from '../peer-case.ts';

const walled = ['-A FORWARD -i lan -j DROP'];
const by = (port: number) => {
  const url = `http://192.168.1.1:${port}`;
  return { HTTPS_PROXY: url, HTTP_PROXY: url };
};
const byMitm = by(proxyPorts.mitmproxy);
const bySquid = by(proxyPorts.squid);
const trustsMitm = { NODE_EXTRA_CA_CERTS: mitmRoot };
const trustsGateway = { NODE_EXTRA_CA_CERTS: gatewayRoot };

const works = { right: [['healthy', 'healthy']], notes: ['tls-inspection'] } as const;
const distrusted = {
  right: [
    ['organisation', 'tls-inspection'],
    ['device', 'tls-inspection'],
  ],
} as const;

/** What opens connections on the way: a root that is installed here is inspection and no portal. */
export const inspection: readonly PeerCase[] = [
  {
    name: 'squid opens everything, its root installed',
    inside: [squidOpening()],
    env: { ...bySquid, ...trustsGateway },
    ...works,
    short: true,
  },
  {
    name: 'squid opens everything, its root installed, the only way out',
    inside: [squidOpening()],
    rules: walled,
    env: { ...bySquid, ...trustsGateway },
    ...works,
  },
  { name: 'squid opens everything, its root unknown', inside: [squidOpening()], env: bySquid, ...distrusted },
  {
    name: 'squid opens everything, its root unknown, the only way out',
    inside: [squidOpening()],
    rules: walled,
    env: bySquid,
    ...distrusted,
  },
  {
    name: 'mitmproxy opens everything, its root installed',
    inside: [mitmproxy('regular')],
    env: { ...byMitm, ...trustsMitm },
    ...works,
  },
  {
    name: 'mitmproxy opens everything, its root installed, the only way out',
    inside: [mitmproxy('regular')],
    rules: walled,
    env: { ...byMitm, ...trustsMitm },
    ...works,
  },
  {
    name: 'mitmproxy opens everything, its root unknown, the only way out',
    inside: [mitmproxy('regular')],
    rules: walled,
    env: byMitm,
    ...distrusted,
  },
  {
    name: 'mitmproxy opens the web without being asked, its root installed',
    inside: [mitmproxy('transparent')],
    commands: redirected(80, 443),
    env: trustsMitm,
    ...works,
  },
  {
    name: 'mitmproxy opens the web without being asked, its root unknown',
    inside: [mitmproxy('transparent')],
    commands: redirected(80, 443),
    ...distrusted,
  },
  {
    name: 'mitmproxy opens 443 alone without being asked, its root unknown',
    inside: [mitmproxy('transparent')],
    commands: redirected(443),
    ...distrusted,
  },
  {
    name: 'mitmproxy opens 443 alone, its root installed, and nothing else gets out',
    inside: [mitmproxy('transparent')],
    commands: redirected(443),
    rules: walled,
    env: trustsMitm,
    right: [
      ['healthy', 'healthy'],
      ['network', 'mail-ports-blocked'],
      ['organisation', 'mail-ports-blocked'],
    ],
  },
];
