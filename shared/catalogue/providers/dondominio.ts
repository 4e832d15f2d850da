import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const dondominio = {
  id: 'dondominio',
  displayName: 'DonDominio',
  company: 'dondominio',
  large: false,
  mx: { ...ispdb, names: ['dondominio.com'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.dondominio.com'), pops('pop3.dondominio.com'), smtps('smtp.dondominio.com')],
  },
  web: { ...ispdb, address: 'https://webmail.dondominio.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['dondominio.com'] }],
} satisfies Provider;
