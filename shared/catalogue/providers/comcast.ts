import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const comcast = {
  id: 'comcast',
  displayName: 'Xfinity',
  company: 'comcast',
  large: true,
  domains: { ...ispdb, names: ['comcast.net'] },
  mx: { ...likely, names: ['mx1.comcast.net', 'mx2.comcast.net'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.comcast.net', ['oauth2', 'password']),
      pops('mail.comcast.net', ['oauth2', 'password']),
      smtps('smtp.comcast.net', ['oauth2', 'password']),
      submission('smtp.comcast.net', ['oauth2', 'password']),
    ],
  },
  web: { ...likely, address: 'https://www.xfinity.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['comcast.net', 'xfinity.com'] }],
  peculiarities: [{ ...likely, id: 'third-party-access-off' }],
} satisfies Provider;
