import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely, resolved } from '../sources.ts';

export const purelymail = {
  id: 'purelymail',
  displayName: 'Purelymail',
  company: 'purelymail',
  large: false,
  mx: { ...resolved, names: ['purelymail.com'] },
  servers: { ...likely, at: [imaps('imap.purelymail.com'), smtps('smtp.purelymail.com')] },
  web: { ...likely, address: 'https://inbox.purelymail.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['purelymail.com'] }],
} satisfies Provider;
