import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely } from '../sources.ts';

export const titan = {
  id: 'titan',
  displayName: 'Titan',
  company: 'titan',
  large: false,
  mx: { ...likely, names: ['titan.email'] },
  servers: { ...likely, at: [imaps('imap.titan.email'), smtps('smtp.titan.email')] },
  web: { ...likely, address: 'https://app.titan.email/' },
  hosts: [{ ...likely, role: 'company', domains: ['titan.email'] }],
} satisfies Provider;
