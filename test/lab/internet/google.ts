import type { HeaderList } from '../faults.ts';
import {
  type Answer,
  html,
  type InternetPart,
  json,
  type MailService,
  type SimulatedHost,
  type Site,
} from '../host.ts';

/** Google's front ends name themselves in Server (protocols.md 7.3). */
const own = (server: string) => (): HeaderList => [
  ['Server', server],
  ['X-XSS-Protection', '0'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Alt-Svc', 'h3=":443"; ma=2592000'],
];

const host = (
  name: string,
  addresses: string[],
  https: Site,
  server: string,
  extra: Partial<SimulatedHost> = {},
): SimulatedHost => ({
  name,
  addresses,
  certificate: { operator: 'google', names: [name] },
  https,
  http: (visit) =>
    html(301, '', [
      ['Location', `https://${visit.host}${visit.path}`],
      ['Server', server],
    ]),
  ownHeaders: own(server),
  ...extra,
});

const refusal = (status: number, body: unknown): Answer => json(status, body, own('ESF')());

const mail = (
  protocol: MailService['protocol'],
  port: number,
  security: MailService['security'],
): MailService => ({
  protocol,
  port,
  security,
  personality: 'google',
});

const mailHost = (name: string, addresses: string[], services: MailService[]): SimulatedHost => ({
  name,
  addresses,
  certificate: { operator: 'google', names: [name] },
  mail: services,
});

export const google: InternetPart = {
  hosts: [
    mailHost(
      'imap.gmail.com',
      ['142.250.110.108', '142.250.110.109', '2a00:1450:400c::6c'],
      [mail('imap', 993, 'implicit')],
    ),
    mailHost('pop.gmail.com', ['142.250.111.108', '2a00:1450:400c::6d'], [mail('pop', 995, 'implicit')]),
    mailHost(
      'smtp.gmail.com',
      ['142.250.112.108', '2a00:1450:400c::6e'],
      [mail('smtp', 465, 'implicit'), mail('smtp', 587, 'starttls')],
    ),
    mailHost('smtp.google.com', ['142.250.113.26', '2a00:1450:400c::1a'], [mail('smtp', 25, 'starttls')]),
    mailHost(
      'gmail-smtp-in.l.google.com',
      ['142.250.113.27', '2a00:1450:400c::1b'],
      [mail('smtp', 25, 'starttls')],
    ),
    host(
      'accounts.google.com',
      ['142.250.114.84', '2a00:1450:4005::54'],
      (visit) =>
        visit.path === '/.well-known/openid-configuration'
          ? json(
              200,
              {
                issuer: 'https://accounts.google.com',
                authorization_endpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
                token_endpoint: 'https://oauth2.googleapis.com/token',
                jwks_uri: 'https://www.googleapis.com/oauth2/v3/certs',
              },
              own('sffe')(),
            )
          : html(200, '<html><head><title>Sign in - Google Accounts</title></head></html>', own('GSE')()),
      'GSE',
    ),
    host(
      'oauth2.googleapis.com',
      ['142.250.115.95', '2a00:1450:4005::5f'],
      () =>
        refusal(400, {
          error: 'invalid_request',
          error_description: 'Required parameter is missing: grant_type',
        }),
      'scaffolding on HTTPServer2',
    ),
    host(
      'gmail.googleapis.com',
      ['142.250.116.95', '2a00:1450:4005::60'],
      () =>
        refusal(401, {
          error: {
            code: 401,
            message: 'Request is missing required authentication credential.',
            status: 'UNAUTHENTICATED',
            errors: [{ message: 'Login Required.', domain: 'global', reason: 'required' }],
          },
        }),
      'ESF',
    ),
    host(
      'mail.google.com',
      ['142.250.117.17', '2a00:1450:4005::11'],
      () =>
        html(302, '', [
          ['Location', 'https://accounts.google.com/ServiceLogin?service=mail&passive=true'],
          ...own('GSE')(),
        ]),
      'GSE',
    ),
    {
      name: 'gcontoso.example',
      addresses: ['192.0.66.30'],
      certificate: { operator: 'letsencrypt', names: ['gcontoso.example'] },
      https: (visit) =>
        html(visit.path === '/' ? 200 : 404, '<html><head><title>G Contoso</title></head></html>'),
      http: (visit) => html(301, '', [['Location', `https://${visit.host}/`]]),
    },
  ],
  records: [
    { name: 'gcontoso.example', type: 'MX', data: '1 smtp.google.com' },
    { name: 'gcontoso.example', type: 'TXT', data: 'v=spf1 include:_spf.google.com ~all' },
    { name: 'gcontoso.example', type: 'NS', data: 'ns1.dns-host.example' },
    { name: 'gmail.com', type: 'MX', data: '5 gmail-smtp-in.l.google.com' },
    { name: 'gmail.com', type: 'TXT', data: 'v=spf1 redirect=_spf.google.com' },
    { name: 'gmail.com', type: 'NS', data: 'ns1.google.com' },
    { name: 'gmail.com', type: 'A', data: '142.250.117.18' },
    { name: '_imaps._tcp.gmail.com', type: 'SRV', data: '5 0 993 imap.gmail.com' },
    { name: '_submission._tcp.gmail.com', type: 'SRV', data: '5 0 587 smtp.gmail.com' },
    { name: '_spf.google.com', type: 'TXT', data: 'v=spf1 include:_netblocks.google.com ~all' },
  ],
};
