import { exchangeHeaders, graphHeaders, signInHeaders } from '../own-headers.ts';
import type { Origin, Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { sovereignCloud } from '../sovereign-cloud.ts';

const listed: Origin = {
  source: 'https://endpoints.office.com/endpoints/USGovGCCHigh (2026033100)',
  date: '2026-03-31',
  standing: 'S',
};
const likely: Origin = { source: 'providers.md 4.1', date: '2026-11-20', standing: 'L' };

/** Microsoft 365 of the agencies of the United States, GCC High: nothing of its mail is at the worldwide hosts. */
export const microsoft365UsGovernment = {
  id: 'microsoft365-us-government',
  displayName: 'Microsoft 365 (US government)',
  company: 'microsoft',
  large: true,
  sovereignCloudOf: 'microsoft365',
  customerDomains: { ...listed, names: ['onmicrosoft.us'] },
  mx: { ...listed, names: ['mail.protection.office365.us', 'usgovcloud-mx.microsoft'] },
  autodiscover: { ...likely, names: ['autodiscover.office365.us'] },
  spf: { ...likely, names: ['spf.protection.office365.us'] },
  servers: {
    ...likely,
    at: [
      imaps('outlook.office365.us', ['oauth2']),
      pops('outlook.office365.us', ['oauth2']),
      submission('smtp.office365.us', ['oauth2', 'password']),
    ],
  },
  web: { ...likely, address: 'https://outlook.office365.us/mail/' },
  ...sovereignCloud({
    id: 'us-government',
    mail: 'outlook.office365.us',
    web: 'https://outlook.office365.us/mail/',
    graph: 'graph.microsoft.us',
    signIn: 'login.microsoftonline.us',
    autodiscover: 'autodiscover-s.office365.us',
    hosts: listed,
  }),
  hosts: [
    {
      ...listed,
      role: 'company',
      domains: [
        ...['office365.us', 'microsoftonline.us'],
        ...['usgovcloud.microsoft', 'usgovcloud-static.microsoft', 'usgovcloud-usercontent.microsoft'],
      ],
    },
    { ...listed, role: 'sign-in', hosts: ['login.microsoftonline.us'] },
    { ...listed, role: 'mail', hosts: ['graph.microsoft.us'] },
  ],
  signs: {
    ...likely,
    headers: [...exchangeHeaders, ...graphHeaders, ...signInHeaders],
    banner: 'microsoft exchange (?:imap4|pop3) service',
  },
} satisfies Provider;
