import type { Provider } from '../provider.ts';
import { imaps, smtps, submission } from '../sockets.ts';
import { likely } from '../sources.ts';

export const namecheap = {
  id: 'namecheap',
  displayName: 'Namecheap Private Email',
  company: 'namecheap',
  large: false,
  mx: { ...likely, names: ['privateemail.com'] },
  servers: {
    ...likely,
    at: [imaps('mail.privateemail.com'), smtps('mail.privateemail.com'), submission('mail.privateemail.com')],
  },
  web: { ...likely, address: 'https://privateemail.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['privateemail.com', 'namecheap.com'] }],
} satisfies Provider;
