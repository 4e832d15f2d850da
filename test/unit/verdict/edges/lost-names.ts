import { asked, control, dns, link, mail, mx, tcp, tls, world } from '../observe.ts';
import { doors, type EdgeRow, entries, main, nameless, own, ownDomain, web } from './edge-row.ts';
import { everywhere, misled, tunnelled } from './resolvers.ts';

/** Names that nobody finds, lines of the hosts file, and resolvers that are silent. */
export const lostNamesEdges: readonly EdgeRow[] = [
  // Names of the provider that nobody finds.
  ...(['dns-nxdomain', 'dns-nodata', 'dns-timeout'] as const).map((fails) => ({
    name: `one of the provider’s names is lost everywhere, the ways in by others answer: ${fails}`,
    seen: world(
      dns(web, [], { fails }),
      tcp(web, 443, '52.97.1.2', { fails }),
      tls(web, 443, { fails }),
      doors(['owa', 'owa-svc'], { fails }),
      everywhere('control', ['1.1.1.1', '8.8.8.8'], [], fails, [web]),
      everywhere('control', ['1.1.1.1', '8.8.8.8'], ['52.97.1.2'], undefined, [main]),
    ),
  })),
  {
    name: 'one of the provider’s names is lost here and at one public resolver',
    seen: world(
      dns(web, [], { fails: 'dns-nxdomain' }),
      tcp(web, 443, '52.97.1.2', { fails: 'dns-nxdomain' }),
      tls(web, 443, { fails: 'dns-nxdomain' }),
      doors(['owa', 'owa-svc'], { fails: 'dns-nxdomain' }),
      everywhere('control', ['1.1.1.1'], [], 'dns-nxdomain', [web]),
    ),
  },
  {
    name: 'one of the provider’s names is lost here, and three public resolvers cannot find it',
    seen: world(
      dns(web, [], { fails: 'dns-servfail' }),
      tcp(web, 443, '52.97.1.2', { fails: 'dns-servfail' }),
      tls(web, 443, { fails: 'dns-servfail' }),
      doors(['owa', 'owa-svc'], { fails: 'dns-servfail' }),
      everywhere('control', ['1.1.1.1', '8.8.8.8', '9.9.9.9'], [], 'dns-servfail', [web]),
    ),
  },
  {
    name: 'an organisation’s own mail server is lost everywhere',
    ask: ownDomain,
    seen: own(
      dns('imap.example.org', [], { fails: 'dns-nxdomain' }),
      mail('imap', { host: 'imap.example.org', fails: 'dns-nxdomain' }),
      everywhere('control', ['1.1.1.1', '8.8.8.8'], [], 'dns-nxdomain', ['imap.example.org']),
    ).filter((one, at, all) => all.findLastIndex(({ id }) => id === one.id) === at),
  },
  // The hosts file.
  {
    name: 'the hosts file names all names of mail below the domain, and its website',
    seen: world(
      entries(
        ...['autodiscover', 'mail', 'imap', 'pop', 'pop3', 'smtp', 'owa', 'webmail', 'exchange', 'www'].map(
          (name) => `${name}.contoso.com`,
        ),
      ),
    ),
  },
  ...['www.contoso.com', 'mail.contoso.com.example', 'login.live.com', 'Outlook.Office.com'].map((found) => ({
    name: `the hosts file names ${found}, and nothing comes of the web`,
    seen: world(
      entries(found),
      tls(web, 443, { fails: 'tcp-timeout' }),
      doors(['owa', 'owa-svc'], { fails: 'tcp-timeout' }),
    ),
  })),
  {
    name: 'a VPN is up, and every name is silent',
    seen: nameless('dns-timeout', tunnelled(), everywhere('configured', ['10.8.0.1'], [], 'dns-timeout')),
  },
  {
    name: 'a mailbox that nobody knows, and strangers’ names are silent',
    ask: ownDomain,
    seen: [
      ...world(
        ['www.example.net', 'www.example.com'].map((host) => dns(host, [], { fails: 'dns-timeout' })),
      ).filter(({ kind, probe }) => kind !== 'dns-system' || probe.includes('example')),
    ].filter(({ probe }) => probe !== mx().probe),
  },
  {
    name: 'nothing is known of the mailbox, strangers’ names are silent, and the internet answers',
    ask: ownDomain,
    seen: [
      ...world().filter(
        ({ kind }) => kind === 'internet-control' || kind === 'interfaces' || kind === 'gateway',
      ),
      ...['www.example.net', 'www.example.com'].map((host) => dns(host, [], { fails: 'dns-timeout' })),
    ],
  },
  {
    name: 'two controls fail by name and two answer by address',
    seen: [
      link(),
      ...['microsoft', 'google'].map((name) => control(name, { fails: 'dns-timeout' })),
      ...['cloudflare-ip', 'google-ip'].map((name) => control(name)),
    ],
  },
  {
    name: 'mail leads nowhere: two resolvers of the line say so, public resolvers know better',
    seen: misled(
      '0.0.0.0',
      everywhere('configured', ['203.0.113.53', '203.0.113.54'], ['0.0.0.0'], undefined, [main, web]),
      everywhere('control', ['1.1.1.1'], ['52.97.1.2'], undefined, [main, web]),
    ),
  },
  {
    name: 'no name resolves at two resolvers of the line',
    seen: nameless(
      'dns-timeout',
      everywhere('configured', ['203.0.113.53', '203.0.113.54'], [], 'dns-timeout'),
    ),
  },
  {
    name: 'one name of mail is silent, and the domain fails at one server',
    ask: ownDomain,
    seen: world(
      dns(web, [], { fails: 'dns-timeout' }),
      tls(web, 443, { fails: 'dns-timeout' }),
      doors(['owa', 'owa-svc'], { fails: 'dns-timeout' }),
    ).map((one) =>
      one.probe === 'domain:mx'
        ? asked('configured', '192.168.1.1', 'example.org', [], {
            type: 'MX',
            probe: 'domain:mx',
            fails: 'dns-servfail',
          })
        : one,
    ),
  },
];
