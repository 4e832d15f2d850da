import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const seznam = {
  id: 'seznam',
  displayName: 'Seznam Email',
  company: 'seznam',
  large: true,
  domains: { ...ispdb, names: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz'] },
  servers: { ...ispdb, at: [imaps('imap.seznam.cz'), pops('pop3.seznam.cz'), smtps('smtp.seznam.cz')] },
  web: { ...likely, address: 'https://email.seznam.cz/' },
  hosts: [{ ...likely, role: 'company', domains: ['seznam.cz'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
