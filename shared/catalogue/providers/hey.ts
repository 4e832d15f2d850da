import type { Provider } from '../provider.ts';
import { likely, resolved } from '../sources.ts';

/** No mail program but its own. */
export const hey = {
  id: 'hey',
  displayName: 'HEY',
  company: 'hey',
  large: true,
  domains: { ...likely, names: ['hey.com'] },
  mx: { ...resolved, names: ['hey.com'] },
  web: { ...likely, address: 'https://app.hey.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['hey.com'] }],
  peculiarities: [{ ...likely, id: 'no-mail-programs' }],
} satisfies Provider;
