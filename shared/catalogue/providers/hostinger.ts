import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely } from '../sources.ts';

export const hostinger = {
  id: 'hostinger',
  displayName: 'Hostinger',
  company: 'hostinger',
  large: false,
  mx: {
    source: 'Hostinger’s own document of MX records, 8 October 2026',
    date: '2026-10-08',
    standing: 'S',
    names: ['mx1.hostinger.com', 'mx2.hostinger.com'],
  },
  servers: { ...likely, at: [imaps('imap.hostinger.com'), smtps('smtp.hostinger.com')] },
  web: { ...likely, address: 'https://mail.hostinger.com/' },
  statusPage: {
    source: 'https://statuspage.hostinger.com/api/v2/summary.json',
    date: '2026-11-20',
    standing: 'S',
    address: 'https://statuspage.hostinger.com/',
  },
  feeds: ['hostinger'],
  hosts: [{ ...likely, role: 'company', domains: ['hostinger.com'] }],
} satisfies Provider;
