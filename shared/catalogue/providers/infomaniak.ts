import type { Provider } from '../provider.ts';
import { imaps, smtps, submission } from '../sockets.ts';
import { likely } from '../sources.ts';

export const infomaniak = {
  id: 'infomaniak',
  displayName: 'Infomaniak',
  company: 'infomaniak',
  large: false,
  mx: { ...likely, names: ['infomaniak.ch'] },
  servers: {
    ...likely,
    at: [imaps('mail.infomaniak.com'), smtps('mail.infomaniak.com'), submission('mail.infomaniak.com')],
  },
  web: { ...likely, address: 'https://mail.infomaniak.com/' },
  statusPage: { ...likely, address: 'https://infomaniakstatus.com/' },
  feeds: ['infomaniak'],
  hosts: [{ ...likely, role: 'company', domains: ['infomaniak.com'] }],
} satisfies Provider;
