import { expect, test } from 'vitest';
import { addressOf, mailAddressOf } from '../../../electron/main/external-links.ts';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { externalTarget } from '../../../shared/ipc/schema.ts';

const windows = { policy: {}, platform: 'win32' as const };

test('mailboxes and status pages are the catalogue’s, over TLS', () => {
  for (const { id, web, statusPage } of knownProviders) {
    expect(addressOf({ kind: 'webmail', provider: id }, windows)).toBe(web?.address);
    expect(addressOf({ kind: 'status-page', provider: id }, windows)).toBe(statusPage?.address);
    for (const address of [web?.address, statusPage?.address])
      if (address) expect(address).toMatch(/^https:\/\//);
  }
  expect(addressOf({ kind: 'webmail', provider: 'microsoft365' }, windows)).toMatch(/^https:\/\/outlook\./);
  expect(addressOf({ kind: 'webmail', provider: 'evil' }, windows)).toBeUndefined();
  expect(addressOf({ kind: 'webmail', provider: '__proto__' }, windows)).toBeUndefined();
});

test('the window names places, never addresses', () => {
  for (const target of [
    { kind: 'url', url: 'https://evil.example' },
    { kind: 'webmail', url: 'https://evil.example' },
    { kind: 'system-settings', page: '../calc' },
    'https://evil.example',
  ]) {
    expect(externalTarget.safeParse(target).success).toBe(false);
  }
});

test.each([
  ['https://help.contoso.com/new', 'https://help.contoso.com/new'],
  ['http://help.contoso.com/', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['ms-msdt:/id', undefined],
  ['https://ana:secret@help.contoso.com/', undefined],
  ['\\\\server\\share', undefined],
])('a helpdesk page %s opens as %s', (helpdeskUrl, address) => {
  expect(addressOf({ kind: 'helpdesk' }, { policy: { helpdeskUrl }, platform: 'linux' })).toBe(address);
});

test('settings open by fixed addresses where the system has them', () => {
  for (const page of ['date-time', 'network', 'proxy'] as const) {
    const target = { kind: 'system-settings', page } as const;
    expect(addressOf(target, windows)).toMatch(/^ms-settings:[a-z-]+$/);
    expect(addressOf(target, { policy: {}, platform: 'darwin' })).toMatch(/^x-apple\.systempreferences:/);
    expect(addressOf(target, { policy: {}, platform: 'linux' })).toBeUndefined();
  }
});

test('a network that wants a sign-in shows its page in place of a fixed one in clear text', () => {
  const target = { kind: 'network-sign-in' } as const;
  expect(addressOf(target, { policy: {}, platform: 'win32' })).toBe(
    'http://www.msftconnecttest.com/redirect',
  );
  expect(addressOf(target, { policy: {}, platform: 'darwin' })).toMatch(/^http:\/\/captive\.apple\.com\//);
});

const policy = { helpdeskEmail: 'help@contoso.com' };
const mail = { to: 'help@contoso.com', subject: 'Mail fails', body: 'One line\nand & another' };

test('a mail goes to the helpdesk of the policy and to nobody else', () => {
  expect(mailAddressOf(mail, policy)).toBe(
    'mailto:help%40contoso.com?subject=Mail%20fails&body=One%20line%0D%0Aand%20%26%20another',
  );
  expect(mailAddressOf({ ...mail, to: 'evil@example.com' }, policy)).toBeUndefined();
  expect(mailAddressOf(mail, {})).toBeUndefined();
  const smuggled = { ...mail, subject: 'x&cc=evil@example.com&bcc=a@b.c' };
  expect(mailAddressOf(smuggled, policy)).not.toMatch(/&b?cc=/);
});

test('a long mail is cut between characters, to what Windows hands over', () => {
  const address = mailAddressOf({ ...mail, body: '😀'.repeat(1000) }, policy) ?? '';
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(address.length).toBeGreaterThan(1980);
  expect(decodeURIComponent(address)).toMatch(/(?:😀)+$/u);
});
