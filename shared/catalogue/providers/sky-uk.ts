import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Mail of Sky’s customers in Britain and Ireland, which Yahoo keeps. Its MX is the one of every Yahoo mailbox. */
export const skyUk = {
  id: 'sky-uk',
  displayName: 'Sky',
  company: 'yahoo',
  large: true,
  domains: { ...ispdb, names: ['sky.com'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.tools.sky.com'), pops('pop.tools.sky.com'), smtps('smtp.tools.sky.com')],
  },
  web: { ...likely, address: 'https://sky.com/mail' },
  hosts: [{ ...likely, role: 'company', domains: ['sky.com'] }],
  peculiarities: [{ ...likely, id: 'app-password' }],
} satisfies Provider;
