import { expect, test } from 'vitest';
import { controlResolvers } from '../../../shared/catalogue/control-resolvers.ts';
import { namesNobody } from '../../../shared/catalogue/host-owner.ts';
import { internetControls } from '../../../shared/catalogue/internet-controls.ts';
import { knownProviders } from '../../../shared/catalogue/known-providers.ts';
import { statusFeeds } from '../../../shared/catalogue/status-feeds.ts';

test.each([
  'office.com',
  'office.net',
  'office365.com',
  'office365.us',
  'microsoft.com',
  'cloud.microsoft',
  'status.microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline-p.com',
  'live.com',
  'prod.outlook.com',
  'acompli.net',
  'msftconnecttest.com',
  'msftncsi.com',
  'google.com',
  'googleapis.com',
  'gstatic.com',
  'gmail.com',
  'googlemail.com',
  'mozilla.com',
  'firefox.com',
  'thunderbird.net',
  'apple.com',
  'cloudflare.com',
  'cloudflare-dns.com',
])('every host below %s is the provider’s, and none beside it', (suffix) => {
  for (const own of [suffix, `a.b.${suffix}`, `A.${suffix.toUpperCase()}`, `a.${suffix}.`])
    expect(namesNobody(own), own).toBe(true);
  for (const other of [`contoso-${suffix}`, `${suffix}.example`, `${suffix}x`])
    expect(namesNobody(other), other).toBe(false);
});

test.each([
  'contoso.sharepoint.com',
  'contoso.onmicrosoft.com',
  'contoso.blob.core.windows.net',
  'contoso.appspot.com',
  'contoso-com.mail.protection.outlook.com',
  'contoso-bucket.storage.googleapis.com',
  'Contoso-Bucket.Storage.GoogleAPIs.com.',
  'sts.contoso.com',
  'contoso.com',
  '',
])('the host of a customer names the customer: %s', (host) => {
  expect(namesNobody(host)).toBe(false);
});

test('where all customers go names none of them', () => {
  expect(namesNobody('storage.googleapis.com')).toBe(true);
});

test('a host of the catalogue alone has no neighbours', () => {
  for (const own of ['dns.google', 'DNS.Google.']) expect(namesNobody(own), own).toBe(true);
  expect(namesNobody('www.dns.google')).toBe(false);
});

test('every host that Mailpath asks of itself is a provider’s', () => {
  const asked = [
    ...knownProviders.flatMap(({ servers, autodiscover, domains, spf, mx }) => [
      ...(servers?.at ?? []).map(({ host }) => host),
      ...[autodiscover, domains, spf, mx].flatMap((one) => one?.names ?? []),
    ]),
    ...internetControls.flatMap(({ url, literal }) => (literal ? [] : new URL(url).hostname)),
    ...controlResolvers.map(({ host }) => host),
    ...statusFeeds.map(({ url }) => new URL(url).hostname),
  ];
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((host) => !namesNobody(host))).toEqual([]);
});
