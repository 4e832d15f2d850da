import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

/** GMX of the German-speaking countries, and GMX of all others: two sets of domains and of servers. */
export const gmx = {
  id: 'gmx',
  displayName: 'GMX',
  company: 'united-internet',
  large: false,
  domains: {
    ...ispdb,
    names: [
      'gmx.net',
      'gmx.de',
      'gmx.at',
      'gmx.ch',
      'gmx.eu',
      'gmx.org',
      'gmx.info',
      'gmx.biz',
      'email.gmx',
      'mail.gmx',
      'mein.gmx',
    ],
  },
  mx: { ...resolved, names: ['gmx.net'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.gmx.net'), pops('pop.gmx.net'), smtps('mail.gmx.net'), submission('mail.gmx.net')],
  },
  web: { ...likely, address: 'https://www.gmx.net/', hosts: ['webmail.gmx.net'] },
  hosts: [{ ...likely, role: 'company', domains: ['gmx.net'] }],
  signs: { ...likely, banner: 'imap server ready h mi' },
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
  variants: [
    {
      id: 'gmx-com',
      displayName: 'GMX',
      domains: {
        ...ispdb,
        names: [
          'gmx.com',
          'gmx.us',
          'gmx.co.uk',
          'gmx.fr',
          'gmx.es',
          'gmx.it',
          'gmx.ie',
          'gmx.ca',
          'gmx.pt',
          'gmx.se',
          'gmx.li',
          'gmx.ru',
          'gmx.com.tr',
          'gmx.com.br',
          'gmx.com.my',
          'gmx.co.in',
          'gmx.cn',
          'gmx.hk',
          'gmx.ph',
          'gmx.sg',
          'gmx.tm',
          'gmx.tw',
        ],
      },
      mx: { ...likely, names: ['gmx.com'] },
      servers: {
        ...ispdb,
        at: [imaps('imap.gmx.com'), pops('pop.gmx.com'), smtps('mail.gmx.com'), submission('mail.gmx.com')],
      },
      web: { ...likely, address: 'https://www.gmx.com/' },
      hosts: [{ ...likely, role: 'company', domains: ['gmx.com'] }],
    },
  ],
} satisfies Provider;
