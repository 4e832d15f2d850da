import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const daum = {
  id: 'daum',
  displayName: 'Daum Mail',
  company: 'kakao',
  large: true,
  domains: { ...likely, names: ['daum.net', 'hanmail.net', 'kakao.com'] },
  mx: { ...resolved, names: ['mx1.hanmail.net', 'mx2.hanmail.net', 'mx3.hanmail.net', 'mx4.hanmail.net'] },
  servers: { ...ispdb, at: [imaps('imap.daum.net'), smtps('smtp.daum.net', ['encrypted-password'])] },
  web: { ...likely, address: 'https://mail.daum.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['daum.net', 'hanmail.net'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
