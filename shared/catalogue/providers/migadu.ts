import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely } from '../sources.ts';

export const migadu = {
  id: 'migadu',
  displayName: 'Migadu',
  company: 'migadu',
  large: false,
  mx: { ...likely, names: ['migadu.com'] },
  servers: { ...likely, at: [imaps('imap.migadu.com'), smtps('smtp.migadu.com')] },
  web: { ...likely, address: 'https://webmail.migadu.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['migadu.com'] }],
} satisfies Provider;
