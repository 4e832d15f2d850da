import { describe, expect, it } from 'vitest';
import { meaningOfEntraCode } from '../../../shared/catalogue/aadsts.ts';
import { clientRoutes } from '../../../shared/catalogue/clients.ts';
import { interceptionProduct } from '../../../shared/catalogue/interception-issuers.ts';
import { isPublicIssuer } from '../../../shared/catalogue/public-issuers.ts';
import { format } from '../../../shared/messages/verdict.ts';
import { clientIds, routeIds } from '../../../shared/model/client.ts';

describe('issuers', () => {
  it.each([
    ['Zscaler Intermediate Root CA (zscalertwo.net)', 'Zscaler', 'appliance'],
    ['ca.contoso.goskope.com', 'Netskope', 'appliance'],
    ['FortiGate CA', 'Fortinet', 'appliance'],
    ['FG100FTK20000000', 'Fortinet', 'appliance'],
    ['Cisco Umbrella Primary SubCA', 'Cisco Umbrella', 'appliance'],
    ['Gateway CA - Cloudflare Managed G1 1234', 'Cloudflare Zero Trust', 'appliance'],
    ['Cloudflare for Teams ECC Certificate Authority', 'Cloudflare Zero Trust', 'appliance'],
    ['Cato Networks Root CA', 'Cato Networks', 'appliance'],
    ['Barracuda Networks Web Security Gateway', 'Barracuda', 'appliance'],
    ['Kerio Control Local Authority', 'Kerio Control', 'appliance'],
    ['Adguard Personal CA', 'AdGuard', 'antivirus'],
    ['Avast Web/Mail Shield Root', 'Avast', 'antivirus'],
    ['avast! Web/Mail Shield Root', 'Avast', 'antivirus'],
    ['Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky', 'antivirus'],
    ['ESET SSL Filter CA', 'ESET', 'antivirus'],
    ['DO_NOT_TRUST_FiddlerRoot', 'Fiddler', 'debug'],
    ['mitmproxy', 'mitmproxy', 'debug'],
  ])('%s is %s (%s)', (issuer, product, kind) => {
    expect(interceptionProduct(issuer)).toMatchObject({ product, kind });
  });

  it.each([
    'DigiCert Global G2 TLS RSA SHA256 2020 CA1',
    'Microsoft TLS RSA Root G2',
    'Microsoft Azure RSA TLS Issuing CA 03',
    'GlobalSign nv-sa',
    'Google Trust Services',
    'GTS Root R1',
  ])('%s is public and no inspection', (issuer) => {
    expect(interceptionProduct(issuer)).toBeUndefined();
    expect(isPublicIssuer(issuer)).toBe(true);
  });
});

it('a content network that issues public certificates is no inspection', () => {
  expect(interceptionProduct('Cloudflare TLS Issuing ECC CA 1')).toBeUndefined();
  expect(interceptionProduct('Cloudflare, Inc.')).toBeUndefined();
});

describe('codes of Entra', () => {
  it.each([
    [50126, 'wrong-password'],
    [50053, 'account-locked'],
    [50076, 'factor-asked'],
    [500121, 'factor-failed'],
    [53003, 'access-rule'],
    [530003, 'device-rule'],
    [700003, 'device-unknown'],
    [65001, 'consent-needed'],
    [700016, 'program-not-here'],
    [90002, 'tenant-unknown'],
    [500021, 'tenant-restricted'],
    [20012, 'own-sign-in-server'],
    [40014, 'own-sign-in-server'],
    [80013, 'password-agent'],
    [81006, 'single-sign-on'],
    [50085, 'sign-in-again'],
    [50086, 'factor-failed'],
    [50088, 'factor-limit'],
    [90055, 'tenant-blocked'],
    [500133, 'clock-off'],
    [90033, 'sign-in-fails'],
    [50027, undefined],
    [230109, undefined],
    [1, undefined],
  ])('%d says %s', (code, meaning) => {
    expect(meaningOfEntraCode(code)).toBe(meaning);
  });
});

describe('clients', () => {
  it.each(['microsoft365', 'outlook-com', 'google', 'fastmail', 'generic', 'unknown'])(
    'of %s use routes that exist',
    (provider) => {
      for (const [client, routes] of Object.entries(clientRoutes(provider))) {
        expect(clientIds).toContain(client);
        for (const route of routes) expect(routeIds).toContain(route);
      }
    },
  );
});

describe('sentences', () => {
  it('come back as their id when there is none or its values do not fit', () => {
    expect(format('no-such-sentence')).toBe('no-such-sentence');
    expect(format('internet-down.seen')).toBe('internet-down.seen');
  });

  it('fall back to English for a language or tag that nobody knows', () => {
    expect(format('not-enough-evidence.headline', {}, 'xx-nonsense-!!')).toBe('I can’t tell yet.');
  });

  it('say how far a clock is off', () => {
    const values = { sure: 'yes', amount: 3, unit: 'months', direction: 'ahead' };
    expect(format('clock-wrong.headline', values)).toBe('This computer’s clock is 3 months ahead.');
  });
});
