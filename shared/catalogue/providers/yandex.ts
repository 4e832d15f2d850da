import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

const greeted = { source: 'greeting seen in February 2025', date: '2025-02', standing: 'S' } as const;

export const yandex = {
  id: 'yandex',
  displayName: 'Yandex Mail',
  company: 'yandex',
  large: true,
  domains: {
    ...ispdb,
    names: [
      'yandex.ru',
      'ya.ru',
      'yandex.com',
      'narod.ru',
      'yandex.by',
      'yandex.kz',
      'yandex.net',
      'yandex.ua',
    ],
  },
  mx: { ...resolved, names: ['mx.yandex.ru', 'mx.yandex.net'] },
  servers: { ...ispdb, at: [imaps('imap.yandex.com'), pops('pop.yandex.com'), smtps('smtp.yandex.com')] },
  web: { ...likely, address: 'https://mail.yandex.com/', hosts: ['mail.yandex.ru'] },
  hosts: [
    { ...likely, role: 'mail', hosts: ['imap.yandex.ru', 'pop.yandex.ru', 'smtp.yandex.ru'] },
    { ...likely, role: 'company', domains: ['yandex.ru', 'yandex.com', 'yandex.net'] },
  ],
  signs: { ...greeted, banner: 'yandex imap4rev1 at' },
  peculiarities: [
    { ...greeted, id: 'banner-names-address' },
    { ...likely, id: 'imap-off-by-default' },
    { ...likely, id: 'app-password' },
  ],
} satisfies Provider;
