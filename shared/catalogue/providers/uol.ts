import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const uol = {
  id: 'uol',
  displayName: 'UOL Mail',
  company: 'uol',
  large: true,
  domains: { ...ispdb, names: ['uol.com.br'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.uol.com.br'), pops('pop3.uol.com.br'), submission('smtps.uol.com.br')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['uol.com.br'] }],
  variants: [
    {
      id: 'bol',
      displayName: 'BOL Mail',
      domains: { ...ispdb, names: ['bol.com.br'] },
      servers: {
        ...ispdb,
        at: [
          imaps('imap.bol.com.br'),
          pops('pop3.bol.com.br'),
          smtps('smtps.bol.com.br'),
          submission('smtps.bol.com.br'),
        ],
      },
      hosts: [{ ...likely, role: 'company', domains: ['bol.com.br'] }],
    },
  ],
} satisfies Provider;
