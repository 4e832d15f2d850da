import type { Provider } from '../provider.ts';
import { pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const biglobe = {
  id: 'biglobe',
  displayName: 'BIGLOBE',
  company: 'biglobe',
  large: true,
  domains: { ...ispdb, names: ['biglobe.ne.jp'] },
  servers: { ...ispdb, at: [pops('mail.biglobe.ne.jp'), smtps('mail.biglobe.ne.jp')] },
  hosts: [{ ...likely, role: 'company', domains: ['biglobe.ne.jp'] }],
  peculiarities: [{ ...likely, id: 'pop-only' }],
} satisfies Provider;
