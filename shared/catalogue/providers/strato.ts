import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const strato = {
  id: 'strato',
  displayName: 'STRATO',
  company: 'united-internet',
  large: false,
  domains: { ...ispdb, names: ['strato.de'] },
  mx: { ...ispdb, names: ['rzone.de'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.strato.de'),
      pops('pop3.strato.de'),
      smtps('smtp.strato.de'),
      submission('smtp.strato.de'),
    ],
  },
  web: { ...likely, address: 'https://webmail.strato.de/' },
  hosts: [
    { ...likely, role: 'company', domains: ['strato.de'] },
    { ...likely, role: 'company', customerDomains: ['rzone.de'] },
  ],
} satisfies Provider;
