import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const o2Pl = {
  id: 'o2-pl',
  displayName: 'Poczta o2',
  company: 'wirtualna-polska',
  large: true,
  domains: { ...ispdb, names: ['o2.pl', 'tlen.pl', 'go2.pl', 'prokonto.pl'] },
  servers: {
    ...ispdb,
    at: [imaps('poczta.o2.pl'), pops('poczta.o2.pl'), smtps('poczta.o2.pl'), submission('poczta.o2.pl')],
  },
  web: { ...likely, address: 'https://poczta.o2.pl/' },
  hosts: [{ ...likely, role: 'company', domains: ['o2.pl'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
