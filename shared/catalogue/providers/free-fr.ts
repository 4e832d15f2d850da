import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const freeFr = {
  id: 'free-fr',
  displayName: 'Free',
  company: 'free',
  large: true,
  domains: { ...ispdb, names: ['free.fr'] },
  mx: { ...resolved, names: ['mx1.free.fr', 'mx2.free.fr'] },
  servers: { ...ispdb, at: [imaps('imap.free.fr'), pops('pop.free.fr'), smtps('smtp.free.fr')] },
  web: { ...ispdb, address: 'https://webmail.free.fr/' },
  hosts: [{ ...likely, role: 'company', domains: ['free.fr'] }],
  peculiarities: [{ ...likely, id: 'smtp-off-by-default' }],
} satisfies Provider;
