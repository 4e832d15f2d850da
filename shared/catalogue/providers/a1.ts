import type { Provider } from '../provider.ts';
import { imaps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const a1 = {
  id: 'a1',
  displayName: 'A1',
  company: 'a1',
  large: true,
  domains: { ...ispdb, names: ['a1.net', 'aon.at'] },
  servers: { ...ispdb, at: [imaps('securemail.a1.net'), submission('securemail.a1.net')] },
  web: { ...likely, address: 'https://webmail.a1.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['a1.net'] }],
} satisfies Provider;
