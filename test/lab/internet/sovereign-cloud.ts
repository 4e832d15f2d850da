import type { InternetPart, MailService, SimulatedHost } from '../host.ts';
import { exchangeOwn, graphOwn, signInOwn } from './microsoft-headers.ts';
import { entraSite } from './microsoft-sign-in.ts';
import { graphSite, mailSite, toHttps } from './microsoft-sites.ts';

const certificate = (commonName: string, ...names: string[]) => ({
  operator: 'digicert' as const,
  commonName,
  organisation: 'Microsoft Corporation',
  names: [commonName, ...names],
});

const exchange = (
  protocol: MailService['protocol'],
  port: number,
  security: MailService['security'],
): MailService => ({ protocol, port, security, personality: 'exchange' });

const host = (name: string, address: string, extra: Partial<SimulatedHost>): SimulatedHost => ({
  name,
  addresses: [address],
  certificate: certificate('outlook.office365.us', '*.office365.us', '*.outlook.office365.us'),
  http: toHttps,
  https: mailSite,
  ownHeaders: exchangeOwn,
  ...extra,
});

/** The government's cloud of Microsoft 365: the same software, at hosts of its own (providers.md 4.1). */
export const sovereignCloud: InternetPart = {
  hosts: [
    host('outlook.office365.us', '40.66.16.2', {
      mail: [exchange('imap', 993, 'implicit'), exchange('pop', 995, 'implicit')],
    }),
    host('smtp.office365.us', '40.66.16.3', { mail: [exchange('smtp', 587, 'starttls')] }),
    host('autodiscover-s.office365.us', '40.66.16.4', {}),
    host('autodiscover.office365.us', '40.66.16.5', {}),
    host('login.microsoftonline.us', '20.140.232.2', {
      certificate: certificate('login.microsoftonline.us'),
      https: entraSite({ federated: [], tenantRestrictions: false }),
      ownHeaders: signInOwn,
    }),
    host('graph.microsoft.us', '52.127.240.2', {
      certificate: certificate('graph.microsoft.us'),
      https: graphSite,
      ownHeaders: graphOwn,
    }),
  ],
  records: [
    { name: 'agency.example', type: 'MX', data: '0 agency-example.mail.protection.office365.us' },
    { name: 'agency.example', type: 'TXT', data: 'v=spf1 include:spf.protection.office365.us -all' },
    { name: 'agency.example', type: 'NS', data: 'ns1.dns-host.example' },
    { name: 'agency.example', type: 'NS', data: 'ns2.dns-host.example' },
    { name: 'autodiscover.agency.example', type: 'CNAME', data: 'autodiscover.office365.us' },
  ],
};
