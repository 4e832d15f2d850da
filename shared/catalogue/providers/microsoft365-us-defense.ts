import { exchangeHeaders, graphHeaders, signInHeaders } from '../own-headers.ts';
import type { Origin, Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { sovereignCloud } from '../sovereign-cloud.ts';

const listed: Origin = {
  source: 'https://endpoints.office.com/endpoints/USGovDoD (2026033100)',
  date: '2026-03-31',
  standing: 'S',
};
const likely: Origin = { source: 'providers.md 4.1', date: '2026-11-20', standing: 'L' };

/**
 * Microsoft 365 of the Department of Defense of the United States: mail hosts of its own, and the sign-in of the government's
 * cloud. Domains with an MX below `mail.protection.office365.us` are told by their Autodiscover alone.
 */
export const microsoft365UsDefense = {
  id: 'microsoft365-us-defense',
  displayName: 'Microsoft 365 (US Department of Defense)',
  company: 'microsoft',
  large: true,
  sovereignCloudOf: 'microsoft365',
  mx: { ...listed, names: ['protection.apps.mil'] },
  autodiscover: { ...likely, names: ['autodiscover-s-dod.office365.us', 'autodiscover-dod.office365.us'] },
  servers: {
    ...listed,
    at: [
      imaps('outlook-dod.office365.us', ['oauth2']),
      pops('outlook-dod.office365.us', ['oauth2']),
      submission('outlook-dod.office365.us', ['oauth2', 'password']),
    ],
  },
  // Asks for a smart card.
  web: { ...listed, address: 'https://webmail.apps.mil/' },
  ...sovereignCloud({
    id: 'us-defense',
    mail: 'outlook-dod.office365.us',
    web: 'https://webmail.apps.mil/',
    graph: 'dod-graph.microsoft.us',
    signIn: 'login.microsoftonline.us',
    autodiscover: 'autodiscover-s-dod.office365.us',
    hosts: listed,
  }),
  hosts: [
    { ...listed, role: 'company', domains: ['apps.mil'] },
    { ...listed, role: 'mail', hosts: ['webmail.apps.mil'] },
  ],
  signs: {
    ...likely,
    headers: [...exchangeHeaders, ...graphHeaders, ...signInHeaders],
    banner: 'microsoft exchange (?:imap4|pop3) service',
  },
} satisfies Provider;
