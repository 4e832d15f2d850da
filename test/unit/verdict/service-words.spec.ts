import { expect, test } from 'vitest';
import { isListed, subjectOfComponent, subjectOfListed } from '../../../shared/catalogue/service-words.ts';

test.each([
  ['Email', 'mail'],
  ['Hostedemail Cluster A: IMAP', 'mail'],
  ['E-mails: MX Plan', 'mail'],
  ['Webmail (Roundcube)', 'mail'],
  ['Incoming mail', 'mail'],
  ['Mailservers EU-1', 'mail'],
  ['Hosted Exchange 2019', 'mail'],
  ['Messagerie', 'mail'],
  ['Correo electrónico', 'mail'],
  ['E-Mail-Postfächer', 'mail'],
  ['メールサービス', 'mail'],
  ['Login', 'sign-in'],
  ['Single Sign-On (SSO)', 'sign-in'],
  ['Domains: Registration', undefined],
  ['Web hosting', undefined],
  ['Email marketing', undefined],
  ['Email notifications', undefined],
  ['Transactional Email API', undefined],
  ['Mailing lists', undefined],
  ['Email support', undefined],
  ['Customer portal login', undefined],
  ['cPanel login', undefined],
  ['Blackmailer', undefined],
  ['Popular sites', undefined],
  ['Max IOPS', undefined],
])('a component named %s is about %s', (name, subject) => {
  expect(subjectOfComponent(name)).toBe(subject);
});

test.each([
  ['iCloud Mail', 'mail'],
  ['Gmail', 'mail'],
  ['Outlook.com', 'mail'],
  ['iCloud Account & Sign In', 'sign-in'],
  ['Microsoft account', 'sign-in'],
  ['Apple ID', 'sign-in'],
  ['Zoho Accounts', 'sign-in'],
  ['Entra ID', 'sign-in'],
])('the listed service %s is about %s', (name, subject) => {
  expect(subjectOfListed(name)).toBe(subject);
});

test('names are one however they are written, and no other name', () => {
  expect(isListed('iCloud Account and Sign-In', ['iCloud Account & Sign In'])).toBe(true);
  expect(isListed('OUTLOOK.COM', ['Outlook.com'])).toBe(true);
  expect(isListed('Zoho Mail360', ['Zoho Mail'])).toBe(false);
});
