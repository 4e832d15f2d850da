import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const libero = {
  id: 'libero',
  displayName: 'Libero Mail',
  company: 'italiaonline',
  large: true,
  domains: { ...ispdb, names: ['libero.it', 'iol.it', 'blu.it', 'inwind.it', 'giallo.it'] },
  mx: { ...resolved, names: ['smtp-in.libero.it'] },
  servers: {
    ...ispdb,
    at: [imaps('imapmail.libero.it'), pops('popmail.libero.it'), smtps('smtp.libero.it')],
  },
  web: { ...likely, address: 'https://mail.libero.it/' },
  hosts: [{ ...likely, role: 'company', domains: ['libero.it'] }],
} satisfies Provider;
