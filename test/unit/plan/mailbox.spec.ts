import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { diagnoseRequest } from '../../../shared/model/request.ts';
import { locateMailbox } from '../../../shared/plan/mailbox.ts';
import { makePlan } from '../../../shared/plan/plan.ts';

const at = '2026-11-20T10:00:00.000Z';

function dns(probe: string, type: string, answers: string[], cnames: string[] = []): Observation {
  return {
    id: probe,
    probe,
    stage: 'domain',
    try: 1,
    startedAt: at,
    durationMs: 1,
    status: 'ok',
    kind: 'dns-server',
    data: {
      server: '192.168.1.1',
      role: 'configured',
      transport: 'udp',
      name: 'x',
      type,
      rcode: 'NOERROR',
      answers,
      cnames,
    },
  };
}

function realm(nameSpace: 'managed' | 'federated' | 'unknown', authHost?: string): Observation {
  return {
    id: 'sign-in:realm',
    probe: 'sign-in:realm',
    stage: 'sign-in',
    try: 1,
    startedAt: at,
    durationMs: 1,
    status: 'ok',
    kind: 'http',
    data: {
      method: 'GET',
      url: 'https://login.microsoftonline.com/',
      headers: [],
      redirects: [],
      via: 'direct',
      timing: { totalMs: 1 },
      parsed: { type: 'realm', nameSpace, ...(authHost && { authHost, authProduct: 'adfs' as const }) },
    },
  };
}

const providerOf = (...observations: Observation[]) => locateMailbox('contoso.com', observations);

describe('locateMailbox', () => {
  it('knows a provider by its own domain, without looking anything up', () => {
    expect(locateMailbox('gmail.com', [])).toMatchObject({ provider: 'google', decidedBy: 'domain' });
    expect(locateMailbox('contoso.onmicrosoft.com', [])).toMatchObject({ provider: 'microsoft365' });
    expect(locateMailbox('notgmail.com', []).provider).toBe('unknown');
  });

  it('trusts the Autodiscover alias before a gateway in front', () => {
    const found = providerOf(
      dns('domain:mx', 'MX', ['10 mx1.contoso.com.pphosted.com']),
      dns('domain:autodiscover', 'A', ['52.97.1.2'], ['autodiscover.outlook.com']),
    );
    expect(found).toMatchObject({ provider: 'microsoft365', decidedBy: 'autodiscover' });
  });

  it('tells consumer mail from Microsoft 365 by the longest suffix', () => {
    expect(providerOf(dns('domain:mx', 'MX', ['5 x.olc.protection.outlook.com'])).provider).toBe(
      'outlook-com',
    );
    expect(providerOf(dns('domain:mx', 'MX', ['0 contoso-com.mail.protection.outlook.com'])).provider).toBe(
      'microsoft365',
    );
    expect(providerOf(dns('domain:mx', 'MX', ['0 contoso-com.j-v1.mx.microsoft'])).provider).toBe(
      'microsoft365',
    );
  });

  it('does not take a Microsoft tenant for a Microsoft mailbox when the MX names another provider', () => {
    expect(providerOf(dns('domain:mx', 'MX', ['1 smtp.google.com']), realm('managed')).provider).toBe(
      'google',
    );
  });

  it('asks sign-in when only a gateway is published', () => {
    const gateway = dns('domain:mx', 'MX', [
      '10 contoso.mail.protection.mimecast.com',
      '10 eu-smtp-inbound-1.mimecast.com',
    ]);
    expect(providerOf(gateway, realm('managed'))).toMatchObject({
      provider: 'microsoft365',
      decidedBy: 'sign-in',
    });
    expect(providerOf(gateway, realm('unknown')).provider).toBe('unknown');
  });

  it('takes the SRV record with the best priority, then weight, and refuses ports that are no mail ports', () => {
    const found = providerOf(
      dns('domain:srv-imaps', 'SRV', [
        '10 1 993 backup.contoso.com',
        '0 1 993 small.contoso.com',
        '0 9 993 imap.contoso.com.',
      ]),
      dns('domain:srv-submission', 'SRV', ['0 1 22 ssh.contoso.com']),
    );
    expect(found.servers).toEqual([
      { protocol: 'imap', host: 'imap.contoso.com', port: 993, security: 'implicit' },
    ]);
    expect(found).toMatchObject({ provider: 'generic', decidedBy: 'srv', sure: false });
  });

  it('reads target "." as a service that is deliberately absent', () => {
    expect(providerOf(dns('domain:srv-imaps', 'SRV', ['0 0 0 .'])).servers).toEqual([]);
  });

  it("knows the organisation's own sign-in server", () => {
    const found = providerOf(
      dns('domain:mx', 'MX', ['0 contoso-com.mail.protection.outlook.com']),
      realm('federated', 'sts.contoso.com'),
    );
    expect(found.federation).toMatchObject({ authHost: 'sts.contoso.com', product: 'adfs' });
  });
});

it('plans the page of a hoster for its customers alone', () => {
  const { probes } = makePlan(diagnoseRequest.parse({ domain: 'contoso.com' }));
  const whose = (id: string) => probes.find((one) => one.id === `feed:${id}`)?.when?.provider;
  expect(whose('ovh')).toEqual(['ovh']);
  expect(whose('zoho')).toEqual(['zoho']);
  expect(whose('zoho-eu')).toEqual(['zoho-eu']);
  expect(providerOf(dns('domain:mx', 'MX', ['1 mx1.mail.ovh.net.'])).provider).toBe('ovh');
});
