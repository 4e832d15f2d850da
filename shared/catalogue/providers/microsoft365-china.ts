import { exchangeHeaders, graphHeaders, signInHeaders } from '../own-headers.ts';
import type { Origin, Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { sovereignCloud } from '../sovereign-cloud.ts';

const listed: Origin = {
  source: 'https://endpoints.office.com/endpoints/china',
  date: '2026-08-19',
  standing: 'S',
};
const likely: Origin = { source: 'providers.md 4.1', date: '2026-11-20', standing: 'L' };

/** Microsoft 365 in China, run by 21Vianet: nothing of it is at the worldwide hosts. */
export const microsoft365China = {
  id: 'microsoft365-china',
  displayName: 'Microsoft 365 (21Vianet)',
  company: 'microsoft',
  large: true,
  sovereignCloudOf: 'microsoft365',
  customerDomains: { ...listed, names: ['partner.onmschina.cn'] },
  mx: { ...listed, names: ['mail.protection.partner.outlook.cn'] },
  autodiscover: { ...likely, names: ['autodiscover.partner.outlook.cn'] },
  spf: { ...likely, names: ['spf.protection.partner.outlook.cn'] },
  servers: {
    ...listed,
    at: [
      imaps('partner.outlook.cn', ['oauth2']),
      pops('partner.outlook.cn', ['oauth2']),
      submission('smtp.partner.outlook.cn', ['oauth2', 'password']),
    ],
  },
  web: { ...listed, address: 'https://partner.outlook.cn/owa/' },
  ...sovereignCloud({
    id: 'china',
    mail: 'partner.outlook.cn',
    web: 'https://partner.outlook.cn/owa/',
    graph: 'microsoftgraph.chinacloudapi.cn',
    signIn: 'login.partner.microsoftonline.cn',
    autodiscover: 'autodiscover.partner.outlook.cn',
    hosts: listed,
  }),
  hosts: [
    {
      ...listed,
      role: 'company',
      domains: [
        ...['sovcloud.cn', 'sovcloud-static.cn', 'sovcloud-usercontent.cn', 'partner.microsoftonline.cn'],
      ],
      customerDomains: ['outlook.cn'],
    },
    {
      ...listed,
      role: 'sign-in',
      hosts: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
    },
    { ...listed, role: 'mail', hosts: ['microsoftgraph.chinacloudapi.cn'] },
    { ...listed, role: 'side', domains: ['msauth.cn', 'msftauth.cn'] },
  ],
  signs: {
    ...likely,
    headers: [...exchangeHeaders, ...graphHeaders, ...signInHeaders],
    banner: 'microsoft exchange (?:imap4|pop3) service',
  },
} satisfies Provider;
