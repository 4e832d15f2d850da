import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

/** kpn.nl itself takes no mail. */
export const kpn = {
  id: 'kpn',
  displayName: 'KPN E-mail',
  company: 'kpn',
  large: true,
  domains: {
    ...ispdb,
    names: [
      'kpnmail.nl',
      'planet.nl',
      'hetnet.nl',
      'xs4all.nl',
      'freeler.nl',
      'kpnplanet.nl',
      'on.nl',
      'onsbrabantnet.nl',
      'onsmail.nl',
      'onsnet.nu',
      'onsneteindhoven.nl',
      'onsnetnuenen.nl',
      'snelnet.net',
      'telfort.nl',
      'tip.nl',
      'tiscali.nl',
      'tiscalimail.nl',
      'wxs.nl',
    ],
  },
  mx: { ...resolved, names: ['mx.kpnmail.nl'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.kpnmail.nl'),
      pops('pop.kpnmail.nl'),
      smtps('smtp.kpnmail.nl'),
      submission('smtp.kpnmail.nl'),
    ],
  },
  web: { ...likely, address: 'https://webmail.kpnmail.nl/' },
  hosts: [{ ...likely, role: 'company', domains: ['kpnmail.nl'] }],
} satisfies Provider;
