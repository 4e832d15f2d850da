import { mailServerList } from '../../../../shared/catalogue/mail-servers/mail-server-list.ts';
import type { KnownProvider, MailSocket } from '../../../../shared/catalogue/provider.ts';
import { toldBy } from '../told-provider.ts';

/** Domains that people have, by where they live; each is told without any network. */
const domains: Readonly<Record<string, readonly string[]>> = {
  'all over the world': [
    ...['gmail.com', 'outlook.com', 'hotmail.co.uk', 'icloud.com', 'yahoo.com', 'aol.com', 'proton.me'],
    ...[
      'zohomail.com',
      'zohomail.eu',
      'fastmail.com',
      'mail.com',
      'europe.com',
      'gmx.com',
      'tuta.com',
      'hey.com',
    ],
  ],
  Germany: [
    'gmx.de',
    'web.de',
    't-online.de',
    'freenet.de',
    'arcor.de',
    'posteo.de',
    'mailbox.org',
    'online.de',
  ],
  'Austria and Switzerland': ['a1.net', 'bluewin.ch'],
  France: ['orange.fr', 'wanadoo.fr', 'sfr.fr', 'free.fr', 'laposte.net'],
  Italy: ['libero.it', 'virgilio.it', 'tim.it', 'alice.it', 'tiscali.it', 'pec.it'],
  'Britain and Ireland': ['btinternet.com', 'sky.com', 'virginmedia.com', 'ntlworld.com', 'talktalk.net'],
  'Low Countries': ['ziggo.nl', 'xs4all.nl', 'proximus.be', 'telenet.be'],
  'Poland and Czechia': ['wp.pl', 'tlen.pl', 'op.pl', 'seznam.cz'],
  'Russia, the Baltic states and others': [
    'yandex.ru',
    'ya.ru',
    'mail.ru',
    'bk.ru',
    'rambler.ru',
    'inbox.lv',
  ],
  'Portugal and Brazil': ['sapo.pt', 'uol.com.br', 'bol.com.br'],
  'North America': [
    ...['comcast.net', 'spectrum.net', 'nc.rr.com', 'att.net', 'verizon.net', 'cox.net', 'earthlink.net'],
    ...['q.com', 'bell.net', 'sympatico.ca'],
  ],
  'China and Korea': [
    'qq.com',
    'foxmail.com',
    '163.com',
    'vip.163.com',
    '126.com',
    'naver.com',
    'hanmail.net',
  ],
  'Japan and India': ['yahoo.co.jp', 'ybb.ne.jp', 'ocn.ne.jp', 'nifty.com', 'rediffmail.com'],
  'Australia and New Zealand': ['bigpond.com', 'xtra.co.nz'],
};

/** Hosts of the MX record of customers' own domains. */
const exchangers: readonly string[] = [
  ...['mx00.ionos.de', 'mx00.ionos.com', 'mx01.perfora.net', 'smtpin.rzone.de', 'mail.your-server.de'],
  ...['mx1.pub.mailpod10-cph3.one.com', 'mx1.mail.ovh.net', 'spool.mail.gandi.net', 'mta-gw.infomaniak.ch'],
  ...['mx1.hostinger.com', 'mailstore1.secureserver.net', 'mx1.emailsrvr.com', 'mx1.privateemail.com'],
  ...['mx1.titan.email', 'aspmx1.migadu.com', 'mailserver.purelymail.com', 'heracles.mxrouting.net'],
  ...['mxbiz1.qq.com', 'qiye163mx01.mxmail.netease.com', 'emx.mail.ru', 'mx.yandex.net', 'mx2.zoho.in'],
  ...['mx-aol.mail.gm0.yahoodns.net', 'mx1.cloudus.xion.oxcs.net', 'mx.contoso.example'],
];

const encryption: Readonly<Record<MailSocket['security'], string>> = {
  implicit: 'TLS',
  starttls: 'STARTTLS',
  none: 'no encryption',
};

/** By host, in the order of the servers: `imap.gmx.net  IMAP 993 TLS, 143 STARTTLS`. */
function socketLines(sockets: readonly MailSocket[]): string[] {
  const byHost = new Map<string, string[]>();
  for (const { protocol, host, port, security } of sockets) {
    const said = `${protocol.toUpperCase()} ${port} ${encryption[security]}`;
    byHost.set(host, [...(byHost.get(host) ?? []), said]);
  }
  return [...byHost].map(([host, said]) => `  ${host.padEnd(28)} ${said.join(', ')}`);
}

function providerBlock(name: string, { id, displayName, company, web, ...one }: KnownProvider): string {
  const { servers, bridge, peculiarities = [] } = one;
  const run = company === id ? '' : `, run by ${company}`;
  return [
    `${name}: ${displayName} (${id}${run})`,
    ...socketLines(servers?.at ?? []),
    ...(bridge ? ['  on this computer:', ...socketLines(bridge.at)] : []),
    ...(servers || bridge ? [] : ['  no server of one name']),
    ...(servers && servers.standing !== 'S'
      ? [`  servers are ${servers.standing === 'L' ? 'likely' : 'unsure'}`]
      : []),
    ...(web ? [`  ${web.address}`] : []),
    ...(peculiarities.length > 0 ? [`  ${peculiarities.map(({ id }) => id).join(', ')}`] : []),
  ].join('\n');
}

export const mailboxServersFile = 'test/unit/catalogue/golden/mailbox-servers.txt';

/** How many of the domains there are. */
export const mailboxDomains = Object.values(domains).flat();

/** Where mail of each of them lives, as the catalogue and then the shipped list have it, without any network. */
export async function mailboxServersText(): Promise<string> {
  const list = await mailServerList();
  const block = (way: 'domain' | 'mx', name: string) => {
    const told = toldBy(way, name);
    if (told) return providerBlock(name, told);
    const listed = way === 'domain' ? list.byDomain(name) : list.byMx(name);
    if (!listed) return `${name}: nobody that is known`;
    return [`${name}: ${listed.displayName} (of the list)`, ...socketLines(listed.servers)].join('\n');
  };
  const places = Object.entries(domains).map(([place, names]) =>
    [`== ${place}`, ...names.map((name) => block('domain', name))].join('\n\n'),
  );
  const byMx = ['== by the MX of a domain of one’s own', ...exchangers.map((host) => block('mx', host))].join(
    '\n\n',
  );
  return `Where the mail of a domain lives, told without any network: who keeps it, servers, web page, what is not as elsewhere. Made by \`npm run corpus\`; read the difference before you commit it.\n\n${[...places, byMx].join('\n\n')}\n`;
}
