import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const gandi = {
  id: 'gandi',
  displayName: 'Gandi',
  company: 'gandi',
  large: false,
  mx: { ...resolved, names: ['gandi.net'] },
  servers: {
    ...ispdb,
    at: [
      imaps('mail.gandi.net'),
      pops('mail.gandi.net'),
      smtps('mail.gandi.net'),
      submission('mail.gandi.net'),
    ],
  },
  web: { ...likely, address: 'https://webmail.gandi.net/' },
  statusPage: { ...likely, address: 'https://status.gandi.net/' },
  feeds: ['gandi'],
  hosts: [
    { ...likely, role: 'company', domains: ['mail.gandi.net'] },
    { ...likely, role: 'company', customerDomains: ['gandi.net'] },
  ],
  peculiarities: [{ ...resolved, id: 'also-forwarding' }],
} satisfies Provider;
