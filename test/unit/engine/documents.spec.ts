import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAutoconfig } from '../../../electron/engine/documents/autoconfig-xml.ts';
import { readDocument } from '../../../electron/engine/documents/documents.ts';
import { readXml } from '../../../electron/engine/documents/xml.ts';
import { documentType } from '../../../shared/plan/planned-http.ts';

describe('readDocument', () => {
  it('reads an OpenID configuration and its tenant', () => {
    const body = JSON.stringify({
      issuer: 'https://login.microsoftonline.com/6f8f4b3c-0000-4000-8000-1234567890ab/v2.0',
      token_endpoint: 'https://login.microsoftonline.com/x/oauth2/v2.0/token',
      tenant_region_scope: 'EU',
    });
    expect(readDocument('oidc', body)).toMatchObject({
      type: 'oidc',
      tenantId: '6f8f4b3c-0000-4000-8000-1234567890ab',
      region: 'EU',
    });
  });

  it('reads the refusal of a domain that is no tenant', () => {
    const body = JSON.stringify({
      error: 'invalid_tenant',
      error_description: 'AADSTS90002: Tenant not found.',
      error_codes: [90002],
    });
    expect(readDocument('oidc', body)).toEqual({
      type: 'oauth-error',
      error: 'invalid_tenant',
      entraCodes: [90002],
    });
  });

  it("reads a second place's report, and of what was said there only known programs", () => {
    const report = {
      schema: 'mailpath-report/1',
      startedAt: '2026-11-20T10:00:00.000Z',
      request: { domain: 'contoso.com', failing: ['outlook-mobile', 'carrier-pigeon', 'outlook-mobile'] },
      verdict: { outcome: 'device' },
      observations: [
        { route: 'ews', status: 'ok' },
        { route: 'mx', status: 'failed' },
      ],
    };
    expect(readDocument('vantage', JSON.stringify(report))).toEqual({
      type: 'vantage',
      measuredAt: '2026-11-20T10:00:00.000Z',
      domain: 'contoso.com',
      outcome: 'device',
      failing: ['mx'],
      working: ['ews'],
      failingClients: ['outlook-mobile'],
    });
    const silent = readDocument('vantage', JSON.stringify({ ...report, request: { domain: 'contoso.com' } }));
    expect(silent).not.toHaveProperty('failingClients');
  });

  it("reads whose sign-in server it is, without the person's address in its URL", () => {
    const body = JSON.stringify({
      NameSpaceType: 'Federated',
      AuthURL: 'https://sts.contoso.com/adfs/ls/?username=ana%40contoso.com&wa=wsignin1.0',
    });
    const realm = readDocument('realm', body);
    expect(realm).toEqual({
      type: 'realm',
      nameSpace: 'federated',
      authHost: 'sts.contoso.com',
      authProduct: 'adfs',
      authUrl: 'https://sts.contoso.com/adfs/ls/',
    });
    expect(readDocument('realm', '{"NameSpaceType":"Managed"}')).toEqual({
      type: 'realm',
      nameSpace: 'managed',
    });
  });

  it('reads the error objects of Graph and of Google', () => {
    expect(
      readDocument('api-error', '{"error":{"code":"InvalidAuthenticationToken","message":"empty"}}'),
    ).toMatchObject({ code: 'InvalidAuthenticationToken' });
    expect(readDocument('api-error', '{"error":{"code":401,"status":"UNAUTHENTICATED"}}')).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('reads Autodiscover, both forms', () => {
    expect(
      readDocument('autodiscover-json', '{"Protocol":"ActiveSync","Url":"https://mail.contoso.com/eas"}'),
    ).toEqual({
      type: 'autodiscover',
      protocol: 'ActiveSync',
      url: 'https://mail.contoso.com/eas',
    });
    const xml =
      '<?xml version="1.0"?><Autodiscover><Response><Account><Action>redirectAddr</Action><RedirectAddr>ana@contoso.onmicrosoft.com</RedirectAddr></Account></Response></Autodiscover>';
    expect(readDocument('autodiscover-xml', xml)).toEqual({
      type: 'autodiscover',
      action: 'redirectAddr',
      redirect: '@contoso.onmicrosoft.com',
    });
  });

  it('never throws, whatever a stranger sends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documentType.options),
        fc.oneof(fc.string(), fc.json()),
        (type, body) => {
          readDocument(type, body);
        },
      ),
    );
  });
});

describe('readXml', () => {
  const ignore = () => {};

  it('refuses a DOCTYPE before it reads an entity', () => {
    expect(readXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', ignore)).toBe('refused');
    expect(readXml('<!doctype a><a/>', ignore)).toBe('refused');
  });

  it('refuses what is too deep or too much', () => {
    expect(readXml(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, ignore)).toBe('refused');
    expect(readXml(`<a>${'<b/>'.repeat(6000)}</a>`, ignore)).toBe('refused');
    expect(readXml(`<a>${'<b/>'.repeat(4000)}</a>`, ignore)).toBe('ok');
  });

  it('says that HTML is no XML', () => {
    expect(readXml('<html><br><p>x</html>', ignore)).toBe('malformed');
  });
});

describe('readAutoconfig', () => {
  const server = (type: string, host: string, port: number, socket: string) =>
    `<${type === 'smtp' ? 'outgoing' : 'incoming'}Server type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType></${type === 'smtp' ? 'outgoing' : 'incoming'}Server>`;
  const document = (inner: string) =>
    `<clientConfig version="1.1"><emailProvider id="x"><domain>x</domain>${inner}</emailProvider></clientConfig>`;

  it('lists the servers, placeholders filled', () => {
    const body = document(
      server('imap', 'imap.%EMAILDOMAIN%', 993, 'SSL') + server('smtp', 'smtp.example.org', 587, 'STARTTLS'),
    );
    expect(readAutoconfig(body, 'example.org').servers).toEqual([
      { protocol: 'imap', host: 'imap.example.org', port: 993, security: 'implicit' },
      { protocol: 'smtp', host: 'smtp.example.org', port: 587, security: 'starttls' },
    ]);
  });

  it('takes the first kind of connection that it knows', () => {
    const types = (...kinds: string[]) =>
      readAutoconfig(
        document(server('imap', 'i.example', 993, kinds.join('</socketType><socketType>'))),
        'x.example',
      ).servers[0]?.security;
    expect(types('key-from-DNSSEC', 'SSL')).toBe('implicit');
    expect(types('key-from-DNSSEC', 'STARTTLS', 'SSL')).toBe('starttls');
    expect(types('plain', 'SSL')).toBe('none');
    expect(types('constructor')).toBeUndefined();
  });

  it('drops servers that are none', () => {
    const body = document(
      server('imap', 'a/../b', 993, 'SSL') +
        server('imap', 'x.example', 99_999, 'SSL') +
        server('irc', 'x.example', 993, 'SSL'),
    );
    expect(readAutoconfig(body, 'example.org').servers).toEqual([]);
  });

  it('takes nothing from another document', () => {
    expect(readAutoconfig('<rss><channel><incomingServer/></channel></rss>', 'example.org')).toEqual({
      outcome: 'malformed',
      servers: [],
    });
  });
});
