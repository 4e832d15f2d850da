import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const hetzner = {
  id: 'hetzner',
  displayName: 'Hetzner',
  company: 'hetzner',
  large: false,
  mx: { ...ispdb, names: ['your-server.de'] },
  servers: { ...ispdb, at: [imaps('mail.your-server.de'), smtps('mail.your-server.de')] },
  web: { ...likely, address: 'https://webmail.your-server.de/' },
  statusPage: { ...likely, address: 'https://status.hetzner.com/' },
  hosts: [
    { ...likely, role: 'company', domains: ['hetzner.com'] },
    { ...likely, role: 'company', customerDomains: ['your-server.de'] },
  ],
} satisfies Provider;
