import type { Provider } from '../provider.ts';
import { pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const ocn = {
  id: 'ocn',
  displayName: 'OCN',
  company: 'ntt-docomo',
  large: true,
  domains: { ...ispdb, names: ['ocn.ne.jp', 'ocn.ad.jp'] },
  servers: { ...ispdb, at: [pops('pop.ocn.ne.jp'), smtps('smtp.ocn.ne.jp')] },
  hosts: [{ ...likely, role: 'company', domains: ['ocn.ne.jp'] }],
  peculiarities: [{ ...likely, id: 'pop-only' }],
} satisfies Provider;
