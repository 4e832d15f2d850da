import type { Provider } from '../provider.ts';
import { likely, resolved, unsure } from '../sources.ts';

/** Encrypted on the person’s computer: no mail program but its own. */
export const tuta = {
  id: 'tuta',
  displayName: 'Tuta',
  company: 'tuta',
  large: true,
  domains: {
    ...unsure,
    names: ['tuta.com', 'tutanota.com', 'tutanota.de', 'tutamail.com', 'tuta.io', 'keemail.me'],
  },
  mx: { ...resolved, names: ['tutanota.de'] },
  web: { ...likely, address: 'https://app.tuta.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['tuta.com', 'tutanota.com', 'tutanota.de'] }],
  peculiarities: [{ ...likely, id: 'no-mail-programs' }],
} satisfies Provider;
