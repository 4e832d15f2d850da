import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const bellCa = {
  id: 'bell-ca',
  displayName: 'Bell',
  company: 'bell-canada',
  large: true,
  domains: { ...ispdb, names: ['bell.net', 'sympatico.ca'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.bell.net'), pops('pophm.sympatico.ca'), submission('smtphm.sympatico.ca')],
  },
  web: { ...likely, address: 'https://webmail.bell.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['bell.net', 'sympatico.ca'] }],
} satisfies Provider;
