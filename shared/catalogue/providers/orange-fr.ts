import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const orangeFr = {
  id: 'orange-fr',
  displayName: 'Orange',
  company: 'orange',
  large: true,
  domains: { ...ispdb, names: ['orange.fr', 'wanadoo.fr'] },
  mx: { ...resolved, names: ['smtp-in.orange.fr'] },
  servers: { ...ispdb, at: [imaps('imap.orange.fr'), pops('pop.orange.fr'), smtps('smtp.orange.fr')] },
  web: { ...likely, address: 'https://messagerie.orange.fr/' },
  hosts: [{ ...likely, role: 'company', domains: ['orange.fr'] }],
} satisfies Provider;
