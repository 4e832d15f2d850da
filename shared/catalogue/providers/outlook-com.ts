import * as answers from '../answers.ts';
import { activeSync, mapi, mobileFrontDoor } from '../exchange-routes.ts';
import type { Origin, Provider } from '../provider.ts';
import { tokenDocument } from '../sign-in-documents.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, resolved } from '../sources.ts';

const endpoints: Origin = {
  source: 'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com',
  date: '2026-11-20',
  standing: 'S',
};
const likely: Origin = { source: 'providers.md 4.2', date: '2026-11-20', standing: 'L' };

/** Mailboxes of people at Microsoft. */
export const outlookCom = {
  id: 'outlook-com',
  displayName: 'Outlook.com',
  company: 'microsoft',
  large: true,
  domains: {
    ...ispdb,
    offered: 23,
    names: [
      ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
      ...['outlook.de', 'outlook.fr', 'outlook.es', 'outlook.it', 'outlook.jp', 'outlook.pt'],
      ...['outlook.com.br', 'hotmail.de', 'hotmail.fr', 'hotmail.es', 'hotmail.it', 'hotmail.co.uk'],
      ...['hotmail.co.jp', 'live.de', 'live.fr', 'live.co.uk', 'live.nl', 'live.jp', 'passport.com'],
      ...['hotmail.be', 'hotmail.ca', 'hotmail.cl', 'hotmail.co.id', 'hotmail.co.il'],
      ...['hotmail.co.in', 'hotmail.co.kr', 'hotmail.co.th', 'hotmail.co.za', 'hotmail.com.ar'],
      ...['hotmail.com.au', 'hotmail.com.br', 'hotmail.com.hk', 'hotmail.com.tr', 'hotmail.com.tw'],
      ...['hotmail.com.vn', 'hotmail.cz', 'hotmail.dk', 'hotmail.fi', 'hotmail.gr', 'hotmail.hu'],
      ...['hotmail.lt', 'hotmail.lv', 'hotmail.my', 'hotmail.nl', 'hotmail.no', 'hotmail.ph'],
      ...['hotmail.rs', 'hotmail.se', 'hotmail.sg', 'hotmail.sk', 'live.at', 'live.be', 'live.ca'],
      ...['live.cl', 'live.cn', 'live.co.jp', 'live.co.kr', 'live.co.za', 'live.com.ar'],
      ...['live.com.au', 'live.com.mx', 'live.com.my', 'live.com.ph', 'live.com.pt', 'live.com.sg'],
      ...['live.dk', 'live.fi', 'live.hk', 'live.ie', 'live.in', 'live.it', 'live.no', 'live.ru'],
      ...['live.se', 'livemail.tw', 'outlook.at', 'outlook.be', 'outlook.cl', 'outlook.co.id'],
      ...['outlook.co.il', 'outlook.co.th', 'outlook.com.ar', 'outlook.com.au', 'outlook.com.gr'],
      ...['outlook.com.tr', 'outlook.com.vn', 'outlook.cz', 'outlook.dk', 'outlook.hu', 'outlook.ie'],
      ...['outlook.in', 'outlook.kr', 'outlook.lv', 'outlook.my', 'outlook.ph', 'outlook.sa'],
      ...['outlook.sg', 'outlook.sk', 'windowslive.com'],
    ],
  },
  mx: { ...resolved, names: ['olc.protection.outlook.com'] },
  servers: {
    ...endpoints,
    at: [
      imaps('outlook.office365.com', ['oauth2']),
      pops('outlook.office365.com', ['oauth2']),
      submission('smtp-mail.outlook.com', ['oauth2']),
    ],
  },
  web: { ...endpoints, address: 'https://outlook.live.com/mail/' },
  statusPage: { ...likely, address: 'https://status.cloud.microsoft/' },
  feeds: ['m365-consumer', 'azure'],
  keyHosts: {
    ...endpoints,
    at: [
      { host: 'outlook.office365.com', port: 443, stage: 'mail', main: true },
      { host: 'outlook.office365.com', port: 993, stage: 'mail', main: false },
      { host: 'login.live.com', port: 443, stage: 'sign-in', main: true },
      { host: 'outlook.live.com', port: 443, stage: 'mail', main: false },
    ],
  },
  signIn: [
    {
      id: 'live',
      purpose: 'Does the sign-in of Microsoft accounts answer?',
      url: 'https://login.live.com/.well-known/openid-configuration',
      document: 'oidc',
      expect: answers.openIdConfiguration,
    },
    tokenDocument('live-token', 'https://login.live.com/oauth20_token.srf', answers.tokenEndpoint),
    {
      // The page in the browser signs people in by way of it. Tokens are the other's.
      id: 'consumers',
      purpose: 'Does Microsoft sign-in know the directory of personal accounts?',
      url: 'https://login.microsoftonline.com/consumers/v2.0/.well-known/openid-configuration',
      document: 'oidc',
      expect: answers.openIdConfiguration,
    },
  ],
  routes: [
    activeSync('outlook.office365.com'),
    mapi('outlook.office365.com'),
    mobileFrontDoor('outlook.office365.com'),
    {
      id: 'owa-consumer',
      purpose: 'Outlook.com in the browser',
      url: 'https://outlook.live.com/mail/0/',
      expect: answers.consumerWeb,
    },
  ],
  clients: {
    ...likely,
    routes: {
      'outlook-windows-classic': ['mapi'],
      'outlook-windows-new': ['owa-consumer'],
      'outlook-mac-new': ['mobile'],
      'outlook-mac-legacy': ['imap', 'smtp'],
      'outlook-mobile': ['mobile'],
      'outlook-web': ['owa-consumer'],
      'apple-mail': ['imap', 'smtp'],
      'apple-mail-ios': ['eas'],
      'android-mail': ['eas'],
      'gmail-app': ['eas'],
      thunderbird: ['imap', 'smtp'],
      'other-imap': ['imap', 'smtp'],
    },
  },
  hosts: [
    { ...endpoints, role: 'company', domains: ['live.com'] },
    { ...endpoints, role: 'sign-in', hosts: ['account.live.com'] },
  ],
  peculiarities: [
    { ...endpoints, id: 'oauth-only' },
    { ...likely, id: 'imap-off-by-default' },
  ],
} satisfies Provider;
