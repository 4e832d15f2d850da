import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { likely, resolved, unsure } from '../sources.ts';

/** Its servers stand in people’s configurations only. */
export const telia = {
  id: 'telia',
  displayName: 'Telia',
  company: 'telia',
  large: false,
  domains: { ...likely, names: ['telia.com'] },
  mx: { ...resolved, names: ['mail.telia.com'] },
  servers: {
    ...unsure,
    at: [imaps('mailin.telia.com'), pops('mailin.telia.com'), submission('mailout.telia.com')],
  },
} satisfies Provider;
