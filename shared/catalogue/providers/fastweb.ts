import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const fastweb = {
  id: 'fastweb',
  displayName: 'Fastweb',
  company: 'fastweb',
  large: true,
  domains: { ...ispdb, names: ['fastwebnet.it'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.fastwebnet.it', ['encrypted-password']),
      pops('pop.fastwebnet.it', ['encrypted-password']),
      submission('smtp.fastwebnet.it', ['encrypted-password']),
    ],
  },
  hosts: [{ ...likely, role: 'company', domains: ['fastwebnet.it'] }],
} satisfies Provider;
