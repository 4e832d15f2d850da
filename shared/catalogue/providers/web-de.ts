import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const webDe = {
  id: 'web-de',
  displayName: 'WEB.DE',
  company: 'united-internet',
  large: false,
  domains: { ...ispdb, names: ['web.de'] },
  mx: { ...resolved, names: ['web.de'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.web.de'), pops('pop3.web.de'), smtps('smtp.web.de'), submission('smtp.web.de')],
  },
  web: { ...likely, address: 'https://web.de/' },
  hosts: [{ ...likely, role: 'company', domains: ['web.de'] }],
  signs: { ...likely, banner: 'imap server ready h mi' },
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
