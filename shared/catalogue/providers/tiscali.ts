import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const tiscali = {
  id: 'tiscali',
  displayName: 'Tiscali Mail',
  company: 'tiscali',
  large: true,
  domains: { ...ispdb, names: ['tiscali.it'] },
  mx: { ...resolved, names: ['etb.mail.tiscali.it', 'imp.mail.tiscali.it'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.tiscali.it', ['encrypted-password']),
      pops('pop.tiscali.it', ['encrypted-password']),
      smtps('smtp.tiscali.it', ['encrypted-password']),
    ],
  },
  web: { ...likely, address: 'https://mail.tiscali.it/' },
  hosts: [{ ...likely, role: 'company', domains: ['tiscali.it'] }],
} satisfies Provider;
