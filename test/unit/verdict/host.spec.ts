import { describe, expect, it } from 'vitest';
import { hostOfUrl, isMainHost, isUnder, vendorOf } from '../../../shared/verdict/host.ts';

describe('whose host it is', () => {
  it.each([
    ['outlook.office365.com', 'microsoft'],
    ['outlook.office.com', 'microsoft'],
    ['contoso-com.mail.protection.outlook.com', 'microsoft'],
    ['res.cdn.office.net', 'microsoft'],
    ['outlook.cloud.microsoft', 'microsoft'],
    ['login.microsoftonline.com', 'microsoft'],
    ['login.microsoft.com', 'microsoft'],
    ['login.windows.net', 'microsoft'],
    ['login.live.com', 'microsoft'],
    ['prod-global-autodetect.acompli.net', 'microsoft'],
    ['aadcdn.msauth.net', 'microsoft'],
    ['aadcdn.msftauth.net', 'microsoft'],
    ['autologon.microsoftazuread-sso.com', 'microsoft'],
    ['www.msftconnecttest.com', 'microsoft'],
    ['www.msftncsi.com', 'microsoft'],
    ['partner.outlook.cn', 'microsoft'],
    ['outlook.office365.us', 'microsoft'],
    ['mail.google.com', 'google'],
    ['imap.gmail.com', 'google'],
    ['mx.googlemail.com', 'google'],
    ['oauth2.googleapis.com', 'google'],
    ['connectivitycheck.gstatic.com', 'google'],
    ['imap.mail.me.com', 'apple'],
    ['www.icloud.com', 'apple'],
    ['captive.apple.com', 'apple'],
    ['imap.mail.yahoo.com', 'yahoo'],
    ['imap.aol.com', 'yahoo'],
    ['outlook.com', 'microsoft'],
    ['notoutlook.com', 'other'],
    ['outlook.com.example.org', 'other'],
    ['example.org', 'other'],
    ['', 'other'],
  ])('%s is of %s', (host, vendor) => {
    expect(vendorOf(host)).toBe(vendor);
  });

  it.each([
    'login.microsoftonline.com',
    'login.microsoft.com',
    'login.windows.net',
    'login.live.com',
    'account.live.com',
    'accounts.google.com',
    'oauth2.googleapis.com',
  ])('people sign in at %s, which matters to a mailbox that nobody knows', (host) => {
    expect(isMainHost(host)).toBe(true);
    expect(vendorOf(host)).not.toBe('other');
  });

  it.each([
    'substrate.office.com',
    'prod-global-autodetect.acompli.net',
    'aadcdn.msauth.net',
    'aadcdn.msftauth.net',
    'res.cdn.office.net',
    'outlook-1.cdn.office.net',
    'autologon.microsoftazuread-sso.com',
    'status.cloud.microsoft',
    'rssfeed.azure.status.microsoft',
    'azure.status.microsoft',
    'www.google.com',
    'www.apple.com',
    'www.msftconnecttest.com',
    'dns.msftncsi.com',
    'connectivitycheck.gstatic.com',
    'captive.apple.com',
    'detectportal.firefox.com',
    'cp.cloudflare.com',
    'cloudflare-dns.com',
    'dns.google',
    'dns.quad9.net',
  ])('%s neither makes nor breaks mail', (host) => {
    expect(isMainHost(host)).toBe(false);
  });

  it.each(['outlook.office365.com', 'login.microsoftonline.com', 'mail.google.com', 'imap.example.org'])(
    '%s makes or breaks mail',
    (host) => {
      expect(isMainHost(host)).toBe(true);
    },
  );

  it('is under a name as a part of it, not as an ending', () => {
    expect(isUnder('a.example.org', 'example.org')).toBe(true);
    expect(isUnder('example.org', 'example.org')).toBe(true);
    expect(isUnder('anexample.org', 'example.org')).toBe(false);
    expect(isUnder('org', 'example.org')).toBe(false);
  });
});

describe('the host of an address', () => {
  it.each([
    ['https://Outlook.Office.com/mail/', 'outlook.office.com'],
    ['https://example.org:8443/x', 'example.org'],
    ['https://example.org?x=1', 'example.org'],
    ['https://example.org#x', 'example.org'],
    ['https://name:word@example.org/', 'example.org'],
    ['https://[2001:DB8::1]:443/', '2001:db8::1'],
    ['http://1.1.1.1/', '1.1.1.1'],
    ['ms-appx+x.y://example.org/', 'example.org'],
    ['/mail/', ''],
    ['example.org', ''],
    ['1https://example.org/', ''],
    ['see https://example.org/', ''],
    ['https://', ''],
    ['https://@example.org/', 'example.org'],
    ['https://example.org/a@b', 'example.org'],
    ['https://example.org?a@b', 'example.org'],
    ['https://example.org#a@b', 'example.org'],
    ['https://[::1]', '::1'],
    ['https://[]/', ''],
    ['https://a[b]c/', 'a[b]c'],
    ['x://a', 'a'],
    ['X1://a', 'a'],
    ['://a', ''],
    ['http:/a', ''],
    ['h_p://a', ''],
    ['', ''],
  ])('%s is %s', (url, host) => {
    expect(hostOfUrl(url)).toBe(host);
  });

  it('of none is none', () => {
    expect(hostOfUrl(undefined)).toBe('');
  });
});
