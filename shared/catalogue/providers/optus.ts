import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { likely, unsure } from '../sources.ts';

/** Its servers stand in people’s configurations only. Its MX is a platform’s, which has mailboxes of others too: the domain decides. */
export const optus = {
  id: 'optus',
  displayName: 'Optus',
  company: 'optus',
  large: false,
  domains: { ...likely, names: ['optusnet.com.au'] },
  servers: { ...unsure, at: [imaps('mail.optusnet.com.au'), smtps('mail.optusnet.com.au')] },
} satisfies Provider;
