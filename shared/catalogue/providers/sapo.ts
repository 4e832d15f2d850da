import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const sapo = {
  id: 'sapo',
  displayName: 'SAPO Mail',
  company: 'sapo',
  large: true,
  domains: { ...ispdb, names: ['sapo.pt', 'meo.pt', 'sapo.ao', 'sapo.cv', 'sapo.mz', 'sapo.tl'] },
  servers: { ...ispdb, at: [imaps('imap.sapo.pt'), pops('pop.sapo.pt'), smtps('smtp.sapo.pt')] },
  web: { ...likely, address: 'https://mail.sapo.pt/' },
  hosts: [{ ...likely, role: 'company', domains: ['sapo.pt'] }],
} satisfies Provider;
