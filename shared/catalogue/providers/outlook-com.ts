import * as answers from '../answers.ts';
import { activeSync } from '../exchange-routes.ts';
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
    names: [
      ...['outlook.com', 'hotmail.com', 'live.com', 'msn.com'],
      ...['outlook.de', 'outlook.fr', 'outlook.es', 'outlook.it', 'outlook.jp', 'outlook.pt'],
      ...['outlook.com.br', 'hotmail.de', 'hotmail.fr', 'hotmail.es', 'hotmail.it', 'hotmail.co.uk'],
      ...['hotmail.co.jp', 'live.de', 'live.fr', 'live.co.uk', 'live.nl', 'live.jp', 'passport.com'],
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
  ],
  routes: [
    activeSync('outlook.office365.com'),
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
      'outlook-windows-new': ['owa-consumer'],
      'outlook-web': ['owa-consumer'],
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
