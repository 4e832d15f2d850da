import * as answers from '../answers.ts';
import { googleErrorPage, googleHeaders } from '../own-headers.ts';
import type { Origin, Provider } from '../provider.ts';
import { tokenDocument } from '../sign-in-documents.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, resolved } from '../sources.ts';

const own: Origin = {
  source: 'https://support.google.com/mail/answer/7126229',
  date: '2026-11-20',
  standing: 'S',
};
const likely: Origin = { source: 'providers.md 5.1', date: '2026-11-20', standing: 'L' };

/** Gmail, and mailboxes of organisations in Google Workspace. */
export const google = {
  id: 'google',
  displayName: 'Google',
  company: 'google',
  large: true,
  domains: { ...ispdb, names: ['gmail.com', 'googlemail.com'] },
  mx: { ...resolved, names: ['smtp.google.com', 'l.google.com', 'googlemail.com'] },
  spf: { ...own, names: ['_spf.google.com'] },
  servers: {
    ...own,
    at: [
      imaps('imap.gmail.com', ['oauth2', 'password']),
      pops('pop.gmail.com', ['oauth2', 'password']),
      smtps('smtp.gmail.com', ['oauth2', 'password']),
      submission('smtp.gmail.com', ['oauth2', 'password']),
    ],
  },
  web: { ...own, address: 'https://mail.google.com/', hosts: ['gmail.google.com'] },
  statusPage: { ...own, address: 'https://www.google.com/appsstatus/dashboard/' },
  feeds: ['google-workspace', 'google-workspace-feed'],
  keyHosts: {
    ...own,
    at: [
      { host: 'accounts.google.com', port: 443, stage: 'sign-in', main: true },
      { host: 'mail.google.com', port: 443, stage: 'mail', main: true },
      { host: 'imap.gmail.com', port: 993, stage: 'mail', main: false },
    ],
  },
  signIn: [
    {
      id: 'google',
      purpose: 'Does Google sign-in answer?',
      url: 'https://accounts.google.com/.well-known/openid-configuration',
      document: 'oidc',
      expect: answers.googleOpenId,
    },
    tokenDocument('google-token', 'https://oauth2.googleapis.com/token', answers.googleToken),
  ],
  routes: [
    {
      id: 'gmail-web',
      purpose: 'Gmail in the browser',
      url: 'https://mail.google.com/mail/',
      expect: answers.googleWeb,
    },
    {
      id: 'gmail-api',
      purpose: 'Gmail API: the Gmail apps',
      url: 'https://gmail.googleapis.com/gmail/v1/users/me/profile',
      document: 'api-error',
      expect: answers.googleApi,
    },
  ],
  clients: {
    ...likely,
    source: 'protocols.md 7.1',
    routes: {
      'gmail-web': ['gmail-web'],
      'gmail-app': ['gmail-api'],
      'outlook-windows-classic': ['imap', 'smtp'],
      'outlook-mac-legacy': ['imap', 'smtp'],
      'outlook-windows-new': [],
      'outlook-mac-new': [],
      'outlook-mobile': [],
      'apple-mail': ['imap', 'smtp'],
      'apple-mail-ios': ['imap', 'smtp'],
      'android-mail': ['imap', 'smtp'],
      thunderbird: ['imap', 'smtp'],
      'other-imap': ['imap', 'smtp'],
    },
  },
  hosts: [
    {
      ...own,
      role: 'company',
      domains: ['google.com', 'gmail.com', 'googlemail.com', 'googleapis.com'],
      // Below it the first label is a customer's: a bucket (docs.cloud.google.com/storage/docs/request-endpoints).
      customerDomains: ['storage.googleapis.com'],
    },
    { ...own, role: 'control', domains: ['gstatic.com'], hosts: ['dns.google'] },
  ],
  signs: { ...likely, headers: googleHeaders, page: googleErrorPage, banner: 'gimap ready' },
  peculiarities: [{ ...own, id: 'app-password' }],
} satisfies Provider;
