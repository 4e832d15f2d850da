import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const oneCom = {
  id: 'one-com',
  displayName: 'one.com',
  company: 'one-com',
  large: false,
  mx: { ...resolved, names: ['one.com'] },
  servers: { ...ispdb, at: [imaps('imap.one.com'), smtps('send.one.com')] },
  web: { ...likely, address: 'https://mail.one.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['one.com'] }],
} satisfies Provider;
