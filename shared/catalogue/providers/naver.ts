import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, unsure } from '../sources.ts';

export const naver = {
  id: 'naver',
  displayName: 'Naver Mail',
  company: 'naver',
  large: true,
  domains: { ...likely, names: ['naver.com', 'navercorp.com'] },
  mx: {
    ...likely,
    names: [
      'mx1.naver.com',
      'mx2.naver.com',
      'mx3.naver.com',
      'mx4.naver.com',
      'mx5.naver.com',
      'mx6.naver.com',
    ],
  },
  servers: {
    ...ispdb,
    at: [imaps('imap.naver.com'), pops('pop.naver.com'), smtps('smtp.naver.com', ['encrypted-password'])],
  },
  web: { ...likely, address: 'https://mail.naver.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['naver.com'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
  variants: [
    {
      id: 'naver-works',
      displayName: 'NAVER WORKS',
      mx: { ...likely, names: ['worksmobile.com'] },
      servers: { ...unsure, at: [imaps('imap.worksmobile.com'), smtps('smtp.worksmobile.com')] },
    },
  ],
} satisfies Provider;
