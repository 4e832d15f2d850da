import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const rackspace = {
  id: 'rackspace',
  displayName: 'Rackspace Email',
  company: 'rackspace',
  large: false,
  mx: { ...ispdb, names: ['emailsrvr.com'] },
  servers: { ...ispdb, at: [imaps('secure.emailsrvr.com'), smtps('secure.emailsrvr.com')] },
  web: { ...likely, address: 'https://apps.rackspace.com/' },
  statusPage: { ...likely, address: 'https://status.apps.rackspace.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['emailsrvr.com', 'rackspace.com'] }],
} satisfies Provider;
