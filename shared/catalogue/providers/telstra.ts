import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const telstra = {
  id: 'telstra',
  displayName: 'Telstra Mail',
  company: 'telstra',
  large: true,
  domains: { ...ispdb, names: ['bigpond.com', 'telstra.com', 'bigpond.net.au', 'bigpond.net'] },
  mx: { ...resolved, names: ['extmail.bigpond.com'] },
  servers: { ...ispdb, at: [imaps('imap.telstra.com'), pops('pop.telstra.com'), smtps('smtp.telstra.com')] },
  hosts: [{ ...likely, role: 'company', domains: ['bigpond.com', 'telstra.com'] }],
} satisfies Provider;
