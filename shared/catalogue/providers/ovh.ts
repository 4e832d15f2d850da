import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const ovh = {
  id: 'ovh',
  displayName: 'OVHcloud',
  company: 'ovh',
  large: false,
  mx: { ...resolved, names: ['ovh.net'] },
  servers: { ...ispdb, at: [imaps('ssl0.ovh.net'), pops('ssl0.ovh.net'), smtps('ssl0.ovh.net')] },
  web: { ...likely, address: 'https://webmail.mail.ovh.net/' },
  statusPage: {
    source: 'https://web-cloud.status-ovhcloud.com/api/v2/summary.json',
    date: '2026-11-20',
    standing: 'S',
    address: 'https://web-cloud.status-ovhcloud.com/',
  },
  feeds: ['ovh'],
  hosts: [
    { ...likely, role: 'company', domains: ['mail.ovh.net'] },
    { ...likely, role: 'company', customerDomains: ['ovh.net'] },
  ],
  peculiarities: [{ ...resolved, id: 'also-forwarding' }],
} satisfies Provider;
