import { html, type InternetPart, type SimulatedHost, type Site, text } from '../host.ts';

/** Pages whose exact answer is known (protocols.md 1), and the public resolvers' web side is in doh.ts. */
const exact =
  (path: string, answer: ReturnType<Site>): Site =>
  (visit) =>
    visit.path === path ? answer : html(404, '<html><head><title>404</title></head></html>');

const noContent = (path: string): Site => exact(path, { status: 204 });

const host = (name: string, addresses: string[], http: Site): SimulatedHost => ({
  name,
  addresses,
  certificate: { operator: 'letsencrypt', names: [name] },
  http,
  https: http,
});

const apple = '<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>';
const firefoxPage =
  '<meta http-equiv="refresh" content="0;url=https://support.mozilla.org/kb/captive-portal"/>';

export const controls: InternetPart = {
  hosts: [
    host(
      'www.msftconnecttest.com',
      ['23.55.1.2', '2600:1406:1::2'],
      exact('/connecttest.txt', text(200, 'Microsoft Connect Test')),
    ),
    host(
      'ipv6.msftconnecttest.com',
      ['2600:1406:1::3'],
      exact('/connecttest.txt', text(200, 'Microsoft Connect Test')),
    ),
    host('www.msftncsi.com', ['23.55.1.3'], exact('/ncsi.txt', text(200, 'Microsoft NCSI'))),
    host('connectivitycheck.gstatic.com', ['142.250.1.94', '2a00:1450:4001::94'], noContent('/generate_204')),
    host('www.gstatic.com', ['142.250.1.95'], noContent('/generate_204')),
    host('clients3.google.com', ['142.250.1.96'], noContent('/generate_204')),
    host('play.googleapis.com', ['142.250.1.97'], noContent('/generate_204')),
    host(
      'captive.apple.com',
      ['17.253.1.201', '2620:149:a42::3'],
      exact('/hotspot-detect.html', html(200, apple)),
    ),
    host('detectportal.firefox.com', ['34.107.221.82', '2600:1901:0:38d7::'], (visit) =>
      visit.path === '/success.txt' ? text(200, 'success\n') : html(200, firefoxPage),
    ),
    host('cp.cloudflare.com', ['104.16.132.1', '2606:4700::6810:8401'], noContent('/generate_204')),
    host('www.example.com', ['93.184.215.14', '2606:2800:21f::14'], () =>
      html(200, '<title>Example Domain</title>'),
    ),
  ],
  records: [
    { name: 'dns.msftncsi.com', type: 'A', data: '131.107.255.255' },
    { name: 'dns.msftncsi.com', type: 'AAAA', data: 'fd3e:4f5a:5b81::1' },
    // Its absence would be the canary by which a network asks not to use DoH (protocols.md 2.4).
    { name: 'use-application-dns.net', type: 'A', data: '44.235.246.155' },
    ...['com', 'org', 'net', 'example', 'microsoft', 'google'].map((name) => ({
      name,
      type: 'NS' as const,
      data: 'a.root-servers.net',
    })),
  ],
};
