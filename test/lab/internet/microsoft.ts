import { html, type InternetPart, type MailService, type SimulatedHost, text } from '../host.ts';
import { federationServer } from './federation.ts';
import { edgeOwn, exchangeOwn, graphOwn, signInOwn } from './microsoft-headers.ts';
import { entraSite, liveSite, type SignInSettings } from './microsoft-sign-in.ts';
import { autodiscoverRedirect, graphSite, mailSite, toHttps } from './microsoft-sites.ts';

const MAIL = ['52.97.1.2', '52.97.2.2', '40.99.1.2', '2603:1006:1400::2', '2603:1006:1404::2'];
/** Genuine too, of another region: what a resolver far away says (protocols.md 2.5, geo-DNS). */
const MAIL_ELSEWHERE = ['52.98.77.2', '40.100.9.2'];
const LOGIN = ['20.190.128.2', '40.126.0.2', '2603:1026:3000::2'];

const outlookCertificate = {
  operator: 'digicert' as const,
  commonName: 'outlook.com',
  organisation: 'Microsoft Corporation',
  names: [
    'outlook.com',
    '*.outlook.com',
    'office365.com',
    '*.office365.com',
    '*.outlook.office365.com',
    'outlook.office.com',
    'substrate.office.com',
    'outlook.cloud.microsoft',
    '*.live.com',
  ],
};
const certificate = (commonName: string, ...names: string[]) => ({
  operator: 'digicert' as const,
  commonName,
  organisation: 'Microsoft Corporation',
  names: [commonName, ...names],
});

const exchange = (
  protocol: 'imap' | 'pop' | 'smtp',
  port: number,
  security: 'implicit' | 'starttls',
): MailService => ({
  protocol,
  port,
  security,
  personality: 'exchange',
});

const mailHost = (name: string, extra: Partial<SimulatedHost> = {}): SimulatedHost => ({
  name,
  addresses: MAIL,
  alsoAt: MAIL_ELSEWHERE,
  aliases: ['ooc-g2.tm-4.office.com', 'outlook.ms-acdc.office.com', 'FRA-efz.ms-acdc.office.com'],
  certificate: outlookCertificate,
  http: toHttps,
  https: mailSite,
  mail: [
    exchange('imap', 993, 'implicit'),
    exchange('imap', 143, 'starttls'),
    exchange('pop', 995, 'implicit'),
  ],
  ownHeaders: exchangeOwn,
  ...extra,
});

const static_ = (name: string, address: string): SimulatedHost => ({
  name,
  addresses: [address],
  certificate: certificate(name),
  https: () => text(200, 'ok', [['x-azure-ref', 'lab']]),
  http: toHttps,
  ownHeaders: edgeOwn,
});

export function microsoft(settings: SignInSettings): InternetPart {
  const entra = entraSite(settings);
  const login = (name: string): SimulatedHost => ({
    name,
    addresses: LOGIN,
    aliases: ['login.mso.msidentity.com', 'ak.privatelink.msidentity.com', 'www.tm.a.prd.aadg.akadns.net'],
    certificate: certificate(
      'stamp2.login.microsoftonline.com',
      'login.microsoftonline.com',
      'login.microsoft.com',
      'login.windows.net',
      'sts.windows.net',
    ),
    https: entra,
    http: toHttps,
    ownHeaders: signInOwn,
  });
  const submission = exchange('smtp', 587, 'starttls');
  const federation = settings.federated.map(federationServer);
  return {
    hosts: [
      mailHost('outlook.office365.com'),
      mailHost('outlook.office.com', {
        aliases: ['outlook.ms-acdc.office.com', 'FRA-efz.ms-acdc.office.com'],
      }),
      mailHost('outlook.cloud.microsoft', {
        aliases: ['outlook.ms-acdc.office.com', 'FRA-efz.ms-acdc.office.com'],
      }),
      {
        ...mailHost('outlook.live.com'),
        addresses: ['52.97.3.2', '2603:1006:1408::2'],
        aliases: ['edge-live.outlook.office.com', 'outlook.ha-live.office365.com'],
        https: (visit) =>
          html(302, '', [
            ['Location', 'https://login.live.com/login.srf?wa=wsignin1.0'],
            ...exchangeOwn(visit, 302),
          ]),
      },
      {
        ...mailHost('smtp.office365.com'),
        addresses: ['52.97.4.2', '52.97.5.2', '2603:1006:140c::2'],
        aliases: [],
        mail: [submission, exchange('smtp', 25, 'starttls')],
      },
      { ...mailHost('smtp-mail.outlook.com'), addresses: ['52.97.6.2'], aliases: [], mail: [submission] },
      { ...mailHost('imap-mail.outlook.com'), addresses: ['52.97.7.2'], aliases: [] },
      {
        ...mailHost('autodiscover-s.outlook.com'),
        addresses: ['52.96.1.2', '2603:1006:1410::2'],
        aliases: [],
        mail: [],
        alsoAt: [],
      },
      {
        ...mailHost('autodiscover.outlook.com'),
        addresses: ['52.96.2.2', '2603:1006:1414::2'],
        aliases: ['atod-g2.tm-4.office.com'],
        mail: [],
        alsoAt: [],
        http: autodiscoverRedirect,
      },
      {
        name: 'substrate.office.com',
        addresses: ['52.98.1.2', '2603:1006:1418::2'],
        certificate: outlookCertificate,
        https: (visit) => html(401, '', exchangeOwn(visit, 401)),
        ownHeaders: exchangeOwn,
      },
      {
        name: 'prod-global-autodetect.acompli.net',
        addresses: ['52.125.1.2'],
        certificate: certificate('*.acompli.net'),
        https: (visit) => html(404, '', exchangeOwn(visit, 404)),
        ownHeaders: exchangeOwn,
      },
      login('login.microsoftonline.com'),
      login('login.microsoft.com'),
      login('login.windows.net'),
      {
        name: 'login.live.com',
        addresses: ['20.190.159.2', '2603:1026:3004::2'],
        aliases: ['login.msa.msidentity.com'],
        certificate: certificate('graph.windows.net', 'login.live.com', 'account.live.com'),
        https: liveSite,
        http: toHttps,
        ownHeaders: signInOwn,
      },
      {
        name: 'graph.microsoft.com',
        addresses: ['20.20.32.2', '2603:1026:3008::2'],
        certificate: certificate('graph.microsoft.com'),
        https: graphSite,
        http: toHttps,
        ownHeaders: graphOwn,
      },
      static_('autologon.microsoftazuread-sso.com', '20.190.160.2'),
      static_('aadcdn.msauth.net', '13.107.246.2'),
      static_('aadcdn.msftauth.net', '13.107.246.3'),
      static_('res.cdn.office.net', '13.107.246.4'),
      static_('outlook-1.cdn.office.net', '13.107.246.5'),
      static_('portal.office.com', '13.107.7.190'),
      static_('www.office.com', '13.107.6.156'),
      mx('contoso-com.mail.protection.outlook.com', '52.101.68.1'),
      mx('fabrikam-com.mail.protection.outlook.com', '52.101.68.2'),
      mx('outlook-com.olc.protection.outlook.com', '52.101.68.3'),
      website('contoso.com', '192.0.66.10'),
      website('fabrikam.com', '192.0.66.11'),
      ...federation,
    ],
    records: [...tenantRecords('contoso.com'), ...tenantRecords('fabrikam.com'), ...consumerRecords],
  };
}

const mx = (name: string, address: string): SimulatedHost => ({
  name,
  addresses: [address],
  certificate: certificate(
    'mail.protection.outlook.com',
    '*.mail.protection.outlook.com',
    '*.olc.protection.outlook.com',
  ),
  mail: [exchange('smtp', 25, 'starttls')],
});

/** A company's website: it knows nothing of Autodiscover (protocols.md 5.1, step 3). */
const website = (domain: string, address: string): SimulatedHost => ({
  name: domain,
  addresses: [address],
  certificate: { operator: 'letsencrypt', names: [domain, `www.${domain}`] },
  http: toHttps,
  https: (visit) =>
    html(visit.path === '/' ? 200 : 404, `<html><head><title>${domain}</title></head></html>`),
});

function tenantRecords(domain: string): InternetPart['records'] {
  const dashed = domain.replaceAll('.', '-');
  return [
    { name: domain, type: 'MX', data: `0 ${dashed}.mail.protection.outlook.com` },
    { name: domain, type: 'TXT', data: 'v=spf1 include:spf.protection.outlook.com -all' },
    { name: domain, type: 'TXT', data: 'MS=ms12345678' },
    { name: `_dmarc.${domain}`, type: 'TXT', data: 'v=DMARC1; p=quarantine' },
    { name: domain, type: 'NS', data: 'ns1.dns-host.example' },
    { name: domain, type: 'NS', data: 'ns2.dns-host.example' },
    { name: `autodiscover.${domain}`, type: 'CNAME', data: 'autodiscover.outlook.com' },
    { name: `www.${domain}`, type: 'CNAME', data: domain },
  ];
}

const consumerRecords: InternetPart['records'] = [
  { name: 'outlook.com', type: 'MX', data: '5 outlook-com.olc.protection.outlook.com' },
  { name: 'outlook.com', type: 'TXT', data: 'v=spf1 include:spf2.outlook.com ~all' },
  { name: 'outlook.com', type: 'NS', data: 'ns1-205.azure-dns.com' },
  { name: 'hotmail.com', type: 'MX', data: '2 outlook-com.olc.protection.outlook.com' },
  { name: 'spf.protection.outlook.com', type: 'TXT', data: 'v=spf1 ip4:40.92.0.0/15 -all' },
];
