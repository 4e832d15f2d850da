import type { Origin, Provider } from '../provider.ts';
import { imaps, submission } from '../sockets.ts';
import { ispdb, resolved } from '../sources.ts';

const own: Origin = { source: 'https://support.apple.com/102525', date: '2026-11-20', standing: 'S' };
const likely: Origin = { source: 'providers.md 5.1', date: '2026-11-20', standing: 'L' };

export const icloud = {
  id: 'icloud',
  displayName: 'iCloud Mail',
  company: 'apple',
  large: true,
  domains: { ...ispdb, names: ['icloud.com', 'me.com', 'mac.com'] },
  mx: { ...resolved, names: ['mail.icloud.com', 'mail.me.com'] },
  spf: { ...likely, names: ['icloud.com'] },
  servers: { ...own, at: [imaps('imap.mail.me.com'), submission('smtp.mail.me.com')] },
  web: { ...own, address: 'https://www.icloud.com/mail' },
  statusPage: { ...own, address: 'https://www.apple.com/support/systemstatus/' },
  feeds: ['apple'],
  hosts: [
    {
      ...own,
      role: 'company',
      domains: ['apple.com', 'mail.me.com'],
      // Names of people's computers stood below it (Back to My Mac).
      customerDomains: ['icloud.com', 'me.com'],
    },
    { ...own, role: 'control', hosts: ['captive.apple.com'] },
  ],
  signs: { ...likely, banner: 'xapplepushservice' },
  peculiarities: [{ ...own, id: 'app-password' }],
} satisfies Provider;
