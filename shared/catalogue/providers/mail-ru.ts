import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const mailRu = {
  id: 'mail-ru',
  displayName: 'Mail.ru',
  company: 'vk',
  large: true,
  domains: { ...likely, names: ['mail.ru', 'inbox.ru', 'list.ru', 'bk.ru', 'internet.ru'] },
  mx: { ...resolved, names: ['mxs.mail.ru', 'emx.mail.ru'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.mail.ru', ['oauth2', 'password']),
      pops('pop.mail.ru', ['oauth2', 'password']),
      smtps('smtp.mail.ru'),
      submission('smtp.mail.ru'),
    ],
  },
  web: { ...likely, address: 'https://e.mail.ru/' },
  hosts: [{ ...likely, role: 'company', domains: ['mail.ru'] }],
  peculiarities: [{ ...likely, id: 'app-password' }],
} satisfies Provider;
