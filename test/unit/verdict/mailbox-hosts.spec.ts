import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { gatherEvidence } from '../../../shared/verdict/evidence.ts';
import { mailboxFacts } from '../../../shared/verdict/facts/mailbox.ts';
import { AT, asked, mx, request } from './observe.ts';

const mailbox = (domain: string, ...observations: Observation[]) =>
  mailboxFacts(gatherEvidence({ request: request({ domain }), observations, at: AT }));
const srv = (domain: string, host: string) =>
  asked('configured', '192.168.1.1', `_imaps._tcp.${domain}`, [`0 1 993 ${host}.`], {
    type: 'SRV',
    probe: 'domain:srv-imaps',
  });
const atMx = (host: string) => mailbox('contoso.com', mx('contoso.com', `${host}.`));

const found = {
  work: atMx('contoso-com.mail.protection.outlook.com'),
  china: atMx('contoso.mail.protection.partner.outlook.cn'),
  government: atMx('contoso.mail.protection.office365.us'),
  consumer: mailbox('outlook.com'),
  google: atMx('smtp.google.com'),
  icloud: mailbox('icloud.com'),
  yahoo: mailbox('yahoo.com'),
  own: mailbox('Example.org', srv('example.org', 'IMAP.example.org')),
  hosted: mailbox('example.org', srv('example.org', 'imap.hoster.example')),
  unknown: mailbox('Example.org'),
};
type Where = keyof typeof found;
const all = Object.keys(found) as Where[];

describe('where the mailbox is', () => {
  it.each([
    ['work', 'microsoft365', 'microsoft', true, false],
    ['china', 'microsoft365-china', 'microsoft', true, false],
    ['government', 'microsoft365-us-government', 'microsoft', true, false],
    ['consumer', 'outlook-com', 'microsoft', true, false],
    ['google', 'google', 'google', true, false],
    ['icloud', 'icloud', 'apple', true, false],
    ['yahoo', 'yahoo', 'yahoo', true, false],
    ['own', 'generic', 'other', false, true],
    ['hosted', 'generic', 'other', false, false],
    ['unknown', 'unknown', 'other', false, false],
  ] as const)('%s: %s', (where, provider, vendor, large, ownServers) => {
    expect(found[where]).toMatchObject({ provider, vendor, large, ownServers });
  });

  it.each<[string, readonly Where[]]>([
    ['outlook.office365.com', ['work', 'consumer', 'unknown']],
    ['OUTLOOK.office365.com', ['work', 'consumer', 'unknown']],
    // Another cloud's mailbox is at none of them.
    ['outlook.office365.us', ['government', 'unknown']],
    ['partner.outlook.cn', ['china', 'unknown']],
    // A work account's, or a private one's: of a mailbox that nobody knows, both may be.
    ['login.microsoftonline.com', ['work', 'consumer', 'unknown']],
    ['outlook.office.com', ['work', 'unknown']],
    ['outlook.cloud.microsoft', ['work', 'unknown']],
    ['graph.microsoft.com', ['work', 'unknown']],
    ['smtp.office365.com', ['work', 'unknown']],
    ['login.live.com', ['consumer', 'unknown']],
    ['outlook.live.com', ['consumer', 'unknown']],
    ['account.live.com', ['consumer', 'unknown']],
    ['smtp-mail.outlook.com', ['consumer', 'unknown']],
    // Side roles, controls and status pages never.
    ['substrate.office.com', []],
    ['www.msftconnecttest.com', []],
    ['status.cloud.microsoft', []],
    ['imap.gmail.com', ['google', 'unknown']],
    ['imap.mail.me.com', ['icloud', 'unknown']],
    ['imap.mail.yahoo.com', ['yahoo', 'unknown']],
    ['imap.example.org', ['own', 'unknown']],
    ['Example.org', ['unknown']],
    ['imap.hoster.example', ['hosted']],
    ['www.hoster.example', []],
  ])('%s matters to: %j', (host, where) => {
    // Asked twice, the answer stays the same.
    for (let round = 0; round < 2; round += 1)
      expect(all.filter((one) => found[one].isKeyHost(host))).toEqual(where);
  });
});
