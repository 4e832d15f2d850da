import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const bt = {
  id: 'bt',
  displayName: 'BT Mail',
  company: 'bt',
  large: true,
  domains: { ...ispdb, names: ['btinternet.com', 'btopenworld.com', 'talk21.com'] },
  mx: { ...resolved, names: ['mx.bt.prod.cloud.openwave.ai'] },
  servers: {
    ...ispdb,
    at: [imaps('mail.btinternet.com'), pops('mail.btinternet.com'), smtps('mail.btinternet.com')],
  },
  web: { ...likely, address: 'https://email.bt.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['btinternet.com', 'bt.com'] }],
} satisfies Provider;
