import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Open-Xchange’s own cloud, which hosters give to their customers: one for Europe, one for America. */
export const oxCloud = {
  id: 'ox-cloud',
  displayName: 'OX Cloud',
  company: 'open-xchange',
  large: false,
  mx: { ...ispdb, names: ['cloudeu.xion.oxcs.net'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.eu.appsuite.cloud'),
      pops('pop.eu.appsuite.cloud'),
      submission('smtp.eu.appsuite.cloud'),
    ],
  },
  hosts: [
    { ...likely, role: 'company', domains: ['appsuite.cloud'] },
    { ...likely, role: 'company', customerDomains: ['oxcs.net'] },
  ],
  variants: [
    {
      id: 'ox-cloud-us',
      displayName: 'OX Cloud (US)',
      mx: { ...ispdb, names: ['cloudus.xion.oxcs.net'] },
      servers: {
        ...ispdb,
        at: [
          imaps('imap.us.appsuite.cloud'),
          pops('pop.us.appsuite.cloud'),
          submission('smtp.us.appsuite.cloud'),
        ],
      },
    },
  ],
} satisfies Provider;
