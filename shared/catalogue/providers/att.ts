import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Mail of AT&T’s customers, which Yahoo keeps at servers of its own names. */
export const att = {
  id: 'att',
  displayName: 'AT&T Mail',
  company: 'yahoo',
  large: true,
  domains: {
    ...ispdb,
    names: [
      'att.net',
      'sbcglobal.net',
      'bellsouth.net',
      'currently.com',
      'ameritech.net',
      'flash.net',
      'nvbell.net',
      'pacbell.net',
      'prodigy.net',
      'snet.net',
      'swbell.net',
      'wans.net',
    ],
  },
  mx: { ...likely, names: ['prodigy.net'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.mail.att.net', ['oauth2', 'password']),
      pops('inbound.att.net', ['oauth2', 'password']),
      smtps('outbound.att.net', ['oauth2', 'password']),
      smtps('smtp.mail.att.net', ['oauth2', 'password']),
    ],
  },
  web: { ...likely, address: 'https://currently.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['att.net', 'prodigy.net'] }],
  peculiarities: [{ ...likely, id: 'app-password' }],
} satisfies Provider;
