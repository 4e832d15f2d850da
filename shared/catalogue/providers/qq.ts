import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const qq = {
  id: 'qq',
  displayName: 'QQ Mail',
  company: 'tencent',
  large: true,
  domains: { ...likely, names: ['qq.com', 'foxmail.com', 'vip.qq.com'] },
  mx: { ...resolved, names: ['mx1.qq.com', 'mx2.qq.com', 'mx3.qq.com'] },
  servers: { ...ispdb, at: [imaps('imap.qq.com'), smtps('smtp.qq.com')] },
  web: { ...likely, address: 'https://mail.qq.com/' },
  hosts: [
    { ...likely, role: 'mail', hosts: ['pop.qq.com'] },
    { ...likely, role: 'company', domains: ['qq.com'] },
  ],
  signs: {
    source: 'greeting seen on 16 September 2026',
    date: '2026-09-16',
    standing: 'S',
    banner: 'qqmail xmimap4server ready',
  },
  peculiarities: [
    { ...likely, id: 'authorisation-code' },
    { ...likely, id: 'imap-off-by-default' },
  ],
  variants: [
    {
      id: 'tencent-exmail',
      displayName: 'Tencent Exmail',
      mx: { ...resolved, names: ['mxbiz1.qq.com', 'mxbiz2.qq.com'] },
      servers: { ...likely, at: [imaps('imap.exmail.qq.com'), smtps('smtp.exmail.qq.com')] },
    },
  ],
} satisfies Provider;
