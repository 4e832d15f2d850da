import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely, unsure } from '../sources.ts';

/** Its servers stand in people’s configurations only. Its MX is a platform’s, which has mailboxes of others too: the domain decides. */
export const iinet = {
  id: 'iinet',
  displayName: 'iiNet',
  company: 'iinet',
  large: false,
  domains: { ...likely, names: ['iinet.net.au'] },
  servers: { ...unsure, at: [imaps('mail.iinet.net.au'), smtps('mail.iinet.net.au')] },
} satisfies Provider;
