import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

/** IONOS, which was 1&1. The domain is the customer’s: the MX tells, and which country’s servers it is. */
export const ionos = {
  id: 'ionos',
  displayName: 'IONOS',
  company: 'united-internet',
  large: false,
  domains: {
    ...ispdb,
    names: [
      'online.de',
      'onlinehome.de',
      'go4more.de',
      'schlund.de',
      'sofort-start.de',
      'sofort-surf.de',
      'sofortstart.de',
      'sofortsurf.de',
    ],
  },
  mx: {
    ...resolved,
    names: ['kundenserver.de', '1and1.com', 'ionos.de', 'ionos.fr', 'ionos.es', 'ionos.it'],
  },
  servers: {
    ...ispdb,
    at: [imaps('imap.1und1.de'), pops('pop.1und1.de'), smtps('smtp.1und1.de'), submission('smtp.1und1.de')],
  },
  web: { ...likely, address: 'https://mail.ionos.de/' },
  hosts: [
    { ...likely, role: 'mail', hosts: ['imap.ionos.de', 'smtp.ionos.de'] },
    { ...likely, role: 'company', domains: ['1und1.de', 'ionos.de'] },
    { ...likely, role: 'company', customerDomains: ['kundenserver.de', 'online.de'] },
  ],
  variants: [
    {
      id: 'ionos-com',
      displayName: 'IONOS',
      mx: { ...resolved, names: ['perfora.net', 'ionos.com', 'ionos.co.uk'] },
      servers: {
        ...likely,
        at: [imaps('imap.ionos.com'), smtps('smtp.ionos.com'), submission('smtp.ionos.com')],
      },
      web: { ...likely, address: 'https://mail.ionos.com/' },
      hosts: [{ ...likely, role: 'company', domains: ['ionos.com'] }],
    },
  ],
} satisfies Provider;
