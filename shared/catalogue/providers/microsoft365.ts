import * as answers from '../answers.ts';
import { exchangeClients } from '../exchange-clients.ts';
import { exchangeRoutes } from '../exchange-routes.ts';
import { exchangeHeaders, graphHeaders, signInHeaders } from '../own-headers.ts';
import type { Origin, Provider } from '../provider.ts';
import { entraDocuments } from '../sign-in-documents.ts';
import { imaps, pops, submission } from '../sockets.ts';

const endpoints: Origin = {
  source: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges',
  date: '2026-11-20',
  standing: 'S',
};
const seen: Origin = { source: 'providers.md 2.1', date: '2026-11-20', standing: 'L' };
const announced = (source: string, date: string): Origin => ({ source, date, standing: 'S' });

/** Mailboxes of organisations in the worldwide cloud, which GCC uses as well. */
export const microsoft365 = {
  id: 'microsoft365',
  displayName: 'Microsoft 365',
  company: 'microsoft',
  large: true,
  customerDomains: { ...endpoints, names: ['onmicrosoft.com'] },
  mx: { ...endpoints, names: ['mail.protection.outlook.com', 'mx.microsoft', 'mail.eo.outlook.com'] },
  autodiscover: { ...endpoints, names: ['autodiscover.outlook.com', 'autodiscover-s.outlook.com'] },
  spf: { ...endpoints, names: ['spf.protection.outlook.com'] },
  servers: {
    ...endpoints,
    at: [
      imaps('outlook.office365.com', ['oauth2']),
      pops('outlook.office365.com', ['oauth2']),
      submission('smtp.office365.com', ['oauth2', 'password']),
    ],
  },
  web: {
    ...endpoints,
    address: 'https://outlook.office.com/mail/',
    hosts: ['outlook.office365.com', 'outlook.cloud.microsoft'],
  },
  statusPage: { ...seen, address: 'https://status.cloud.microsoft/' },
  feeds: ['m365-admin', 'm365-admin-feed', 'azure', 'azure-feed'],
  keyHosts: {
    ...endpoints,
    at: [
      { host: 'outlook.office365.com', port: 443, stage: 'mail', main: true },
      { host: 'outlook.office.com', port: 443, stage: 'mail', main: false },
      { host: 'outlook.cloud.microsoft', port: 443, stage: 'mail', main: false },
      { host: 'login.microsoftonline.com', port: 443, stage: 'sign-in', main: true },
      { host: 'graph.microsoft.com', port: 443, stage: 'mail', main: false },
      { host: 'outlook.office365.com', port: 993, stage: 'mail', main: false },
      { host: 'smtp.office365.com', port: 587, stage: 'mail', main: false },
    ],
  },
  signIn: entraDocuments,
  routes: [
    // The second host of the same page, outlook.office.com, is asked by `owa-svc`: one of the two may be blocked alone.
    ...exchangeRoutes({
      mail: 'outlook.office365.com',
      web: 'https://outlook.cloud.microsoft/mail/',
      service: 'outlook.office.com',
      graph: 'graph.microsoft.com',
    }),
    {
      id: 'mobile-detect',
      purpose: 'Outlook for phones: account detection',
      url: 'https://prod-global-autodetect.acompli.net/',
      expect: answers.anyAnswer,
      optional: true,
    },
    {
      id: 'substrate',
      purpose: 'Search and storage behind new Outlook',
      url: 'https://substrate.office.com/',
      expect: answers.substrateRoot,
      optional: true,
    },
  ],
  clients: { ...seen, source: 'protocols.md 7.1', routes: exchangeClients },
  autodiscoverService: { ...endpoints, json: 'outlook.office365.com', xml: 'autodiscover-s.outlook.com' },
  hosts: [
    {
      ...endpoints,
      role: 'company',
      domains: [
        'office.com',
        'office.net',
        'office365.com',
        'microsoft.com',
        'cloud.microsoft',
        'static.microsoft',
        'microsoftonline.com',
        'microsoftonline-p.com',
        'acompli.net',
        'prod.outlook.com',
      ],
      customerDomains: ['outlook.com', 'windows.net', 'webhook.office.com'],
    },
    {
      ...endpoints,
      role: 'sign-in',
      hosts: ['login.microsoft.com', 'login.windows.net', 'device.login.microsoftonline.com'],
    },
    {
      ...endpoints,
      role: 'side',
      hosts: [
        'substrate.office.com',
        'prod-global-autodetect.acompli.net',
        'autologon.microsoftazuread-sso.com',
      ],
      domains: ['cdn.office.net', 'onecdn.static.microsoft', 'msauth.net', 'msftauth.net'],
      customerDomains: ['microsoftazuread-sso.com'],
    },
    { ...seen, role: 'status', domains: ['status.microsoft'], hosts: ['status.cloud.microsoft'] },
    { ...seen, role: 'control', domains: ['msftconnecttest.com', 'msftncsi.com'] },
  ],
  signs: {
    ...seen,
    headers: [...exchangeHeaders, ...graphHeaders, ...signInHeaders],
    banner: 'microsoft exchange (?:imap4|pop3) service',
    certificateOwner: ['Microsoft', 'DigiCert'],
  },
  callIds: true,
  addressRanges: {
    source: 'https://endpoints.office.com/endpoints/worldwide (ids 1, 8, 9, 10 and 56)',
    date: '2026-11',
    standing: 'L',
    ipv4: [
      ...['13.107.6.152/31', '13.107.18.10/31', '13.107.128.0/22', '20.20.32.0/19', '20.190.128.0/18'],
      ...['20.231.128.0/19', '23.103.160.0/20', '40.92.0.0/15', '40.96.0.0/13', '40.104.0.0/15'],
      ...['40.107.0.0/16', '40.126.0.0/18', '52.96.0.0/14', '52.100.0.0/14', '104.47.0.0/17'],
      ...['131.253.33.215/32', '132.245.0.0/16', '150.171.32.0/22', '204.79.197.215/32'],
    ],
  },
  retirements: [
    {
      id: 'ews',
      ...announced('[MS-EWS]; https://github.com/KelvinTegelaar/CIPP/issues/624', '2026-09-15'),
      route: 'ews',
      from: '2026-10-01',
      forAll: '2027-04-01',
      clients: ['apple-mail', 'outlook-mac-legacy'],
    },
    {
      id: 'eas-before-16.1',
      ...announced('[MS-EAS161], MC1197103', '2026-11-20'),
      route: 'eas',
      from: '2026-03-01',
      forAll: '2026-03-01',
      clients: ['android-mail'],
    },
    {
      id: 'smtp-basic',
      ...announced('[MS-SMTP], Exchange team', '2026-01-27'),
      route: 'smtp',
      from: '2026-12-31',
      clients: [],
    },
  ],
} satisfies Provider;
