import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Its own mail. Many of its customers have Microsoft 365 instead, and Microsoft’s MX. */
export const godaddy = {
  id: 'godaddy',
  displayName: 'GoDaddy',
  company: 'godaddy',
  large: false,
  mx: { ...ispdb, names: ['secureserver.net'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.secureserver.net'), pops('pop.secureserver.net'), smtps('smtpout.secureserver.net')],
  },
  web: { ...likely, address: 'https://email.godaddy.com/' },
  statusPage: {
    source: 'https://status.godaddy.com/api/v2/summary.json',
    date: '2026-11-20',
    standing: 'S',
    address: 'https://status.godaddy.com/',
  },
  feeds: ['godaddy'],
  hosts: [
    { ...likely, role: 'company', domains: ['godaddy.com'] },
    { ...likely, role: 'company', customerDomains: ['secureserver.net'] },
  ],
  peculiarities: [{ ...likely, id: 'also-forwarding' }],
} satisfies Provider;
