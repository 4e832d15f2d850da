import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const onet = {
  id: 'onet',
  displayName: 'Onet Poczta',
  company: 'onet',
  large: true,
  domains: {
    ...ispdb,
    names: [
      'onet.pl',
      'op.pl',
      'vp.pl',
      'poczta.onet.pl',
      'onet.eu',
      'adres.pl',
      'amorki.pl',
      'autograf.pl',
      'buziaczek.pl',
      'cyberia.pl',
      'onet.com.pl',
      'opoczta.pl',
      'poczta.onet.eu',
      'pseudonim.pl',
      'republika.pl',
      'spoko.pl',
      'vip.onet.pl',
    ],
  },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.poczta.onet.pl'),
      pops('pop3.poczta.onet.pl'),
      smtps('smtp.poczta.onet.pl'),
      submission('smtp.poczta.onet.pl'),
    ],
  },
  web: { ...likely, address: 'https://poczta.onet.pl/' },
  hosts: [{ ...likely, role: 'company', domains: ['onet.pl'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
