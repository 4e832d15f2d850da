import { describe, expect, it } from 'vitest';
import {
  type ListedProvider,
  listOfProviders,
  mailServerList,
} from '../../../shared/catalogue/mail-servers/mail-server-list.ts';
import list from '../../../shared/catalogue/mail-servers/mail-servers.json' with { type: 'json' };

const { byDomain, byMx } = await mailServerList();

const securities: Readonly<Record<string, string>> = { tls: 'implicit', starttls: 'starttls', plain: 'none' };
const names = (found: ReturnType<typeof byDomain>) =>
  found?.servers.map(({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`);

describe('the shipped list of mail servers', () => {
  it('is whole', () => {
    const { providers, header } = list;
    const domains = providers.flatMap((one) => one.domains);
    expect(header).toMatchObject({
      licence: 'MPL-2.0',
      source: expect.stringContaining('thunderbird/autoconfig'),
    });
    expect(header.count).toEqual({
      providers: providers.length,
      domains: domains.length,
      incoming: providers.flatMap((one) => one.incoming).length,
      outgoing: providers.flatMap((one) => one.outgoing).length,
    });
    expect(domains.length).toBeGreaterThanOrEqual(960);
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.filter((domain) => domain !== domain.toLowerCase())).toEqual([]);
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  });

  it('names for every domain all of its servers, in its order, without a gap in a name', () => {
    for (const { domains, incoming, outgoing } of list.providers) {
      for (const domain of domains) {
        const expected = [...incoming, ...outgoing].map(
          ({ type, host, port, socket }) =>
            `${type.replace('pop3', 'pop')} ${host.replace('%EMAILDOMAIN%', domain)}:${port} ${securities[socket]}`,
        );
        expect(names(byDomain(domain)), domain).toEqual(expected);
        expect(
          byDomain(domain)?.servers.every(({ auth }) => auth.length > 0),
          domain,
        ).toBe(true);
        expect(JSON.stringify(byDomain(domain)), domain).not.toContain('%');
      }
    }
  });

  // Copied by hand from the list of 12 March 2026.
  it.each([
    [
      'web.de',
      [
        'imap imap.web.de:993 implicit',
        'imap imap.web.de:143 starttls',
        'pop pop3.web.de:995 implicit',
        'pop pop3.web.de:110 starttls',
        'smtp smtp.web.de:465 implicit',
        'smtp smtp.web.de:587 starttls',
      ],
    ],
    [
      'aim.com',
      ['imap imap.aol.com:993 implicit', 'pop pop.aol.com:995 implicit', 'smtp smtp.aol.com:465 implicit'],
    ],
    [
      'inbox.lv',
      [
        'imap mail.inbox.lv:993 implicit',
        'pop mail.inbox.lv:995 implicit',
        'smtp mail.inbox.lv:465 implicit',
      ],
    ],
    ['mail.ee', ['imap mail.ee:993 implicit', 'pop mail.ee:995 implicit', 'smtp mail.ee:465 implicit']],
    ['kokuyou.ne.jp', ['pop mail.kokuyou.ne.jp:110 none', 'smtp smtp.kokuyou.ne.jp:25 none']],
    [
      'tim.it',
      ['imap imap.tim.it:143 starttls', 'pop pop.tim.it:110 starttls', 'smtp smtp.tim.it:587 starttls'],
    ],
  ])('has %s at %j', (domain, servers) => {
    expect(names(byDomain(domain))).toEqual(servers);
  });

  it('says what programs sign in with', () => {
    expect(byDomain('hotmail.com')?.servers[0]?.auth).toEqual(['oauth2']);
    expect(byDomain('mail.ru')?.servers[0]?.auth).toEqual(['oauth2', 'password']);
    expect(byDomain('nifty.com')?.servers[0]?.auth).toEqual(['encrypted-password']);
    expect(byDomain('kokuyou.ne.jp')?.servers[1]?.auth).toEqual(['none']);
  });

  it('has the web page, and names, of the domain that was asked for', () => {
    expect(byDomain('inbox.lt')).toMatchObject({
      displayName: 'inbox.lt',
      webAddress: 'https://login.inbox.lt',
    });
    expect(byDomain('163.com')).not.toHaveProperty('webAddress');
  });

  it('knows a domain only as a whole, in capital letters and with a dot at the end too', () => {
    expect(byDomain('WEB.DE.')?.domain).toBe('web.de');
    expect(byDomain('sub.web.de')).toBeUndefined();
    expect(byDomain('eb.de')).toBeUndefined();
    expect(byDomain('contoso.example')).toBeUndefined();
  });

  it.each([
    ['mx1.pub.mailpod10-cph3.one.com', 'one.com', 'one.com'],
    ['www123.your-server.de.', 'hetzner.de', 'your-server.de'],
    ['MX1.EMAILSRVR.COM', 'emailsrvr.com', 'emailsrvr.com'],
    ['contoso-com.mail.protection.outlook.com', 'office365.com', 'mail.protection.outlook.com'],
    ['outlook-com.olc.protection.outlook.com', 'hotmail.com', 'olc.protection.outlook.com'],
    ['mx-aol.mail.gm0.yahoodns.net', 'aol.com', 'mail.gm0.yahoodns.net'],
    ['mta5.am0.yahoodns.net', 'yahoo.com', 'am0.yahoodns.net'],
    ['posteo.de', 'posteo.de', 'posteo.de'],
  ])('finds by the MX %s what is listed as %s, at its longest domain', (host, id, domain) => {
    expect(byMx(host)).toMatchObject({ id, domain });
  });

  it('fills in the domain that the MX is in, not one that it cannot know', () => {
    expect(names(byMx('mx1.inbox.eu'))?.[0]).toBe('imap mail.inbox.eu:993 implicit');
  });

  it('finds nothing by a name of one label, or by a stranger', () => {
    for (const host of ['de', '', '.', 'localhost', 'mx.contoso.example', 'notone.com'])
      expect(byMx(host)).toBeUndefined();
  });

  it('leaves out what a newer list may say and this program does not understand', () => {
    const server = {
      type: 'imap',
      host: 'imap.a.example',
      port: 993,
      socket: 'tls',
      auth: ['password-cleartext', 'passkey'],
    };
    const provider: ListedProvider = {
      id: 'a',
      displayName: 'A',
      domains: ['a.example'],
      incoming: [{ ...server, type: 'jmap' }, { ...server, socket: 'quic' }, server],
      outgoing: [],
    };
    const found = listOfProviders([provider]).byDomain('a.example');
    expect(names(found)).toEqual(['imap imap.a.example:993 implicit']);
    expect(found?.servers[0]?.auth).toEqual(['password']);
  });
});
