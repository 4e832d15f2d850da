import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const xtra = {
  id: 'xtra',
  displayName: 'Xtra Mail',
  company: 'spark-nz',
  large: true,
  domains: { ...ispdb, names: ['xtra.co.nz'] },
  mx: { ...resolved, names: ['mx.xm.smxcloud.com'] },
  servers: { ...ispdb, at: [imaps('imap.xtra.co.nz'), pops('pop3.xtra.co.nz'), smtps('send.xtra.co.nz')] },
  hosts: [{ ...likely, role: 'company', domains: ['xtra.co.nz'] }],
} satisfies Provider;
