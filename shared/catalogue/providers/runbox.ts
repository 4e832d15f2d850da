import type { Provider } from '../provider.ts';
import { imaps, smtps, submission } from '../sockets.ts';
import { likely, resolved } from '../sources.ts';

export const runbox = {
  id: 'runbox',
  displayName: 'Runbox',
  company: 'runbox',
  large: false,
  domains: { ...likely, names: ['runbox.com'] },
  mx: { ...resolved, names: ['runbox.com'] },
  servers: {
    ...likely,
    at: [imaps('mail.runbox.com'), smtps('mail.runbox.com'), submission('mail.runbox.com')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['runbox.com'] }],
} satisfies Provider;
