import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const sfr = {
  id: 'sfr',
  displayName: 'SFR',
  company: 'sfr',
  large: true,
  domains: { ...ispdb, names: ['sfr.fr', 'neuf.fr', 'club-internet.fr'] },
  mx: { ...resolved, names: ['smtp-in.sfr.fr'] },
  servers: { ...ispdb, at: [imaps('imap.sfr.fr'), pops('pop.sfr.fr'), smtps('smtp.sfr.fr')] },
  web: { ...likely, address: 'https://messagerie.sfr.fr/' },
  hosts: [{ ...likely, role: 'company', domains: ['sfr.fr'] }],
} satisfies Provider;
