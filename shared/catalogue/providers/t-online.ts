import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const tOnline = {
  id: 't-online',
  displayName: 'T-Online',
  company: 'deutsche-telekom',
  large: true,
  domains: { ...ispdb, names: ['t-online.de', 'magenta.de'] },
  mx: {
    ...resolved,
    names: ['mx00.t-online.de', 'mx01.t-online.de', 'mx02.t-online.de', 'mx03.t-online.de'],
  },
  servers: {
    ...ispdb,
    at: [
      imaps('secureimap.t-online.de'),
      pops('securepop.t-online.de'),
      smtps('securesmtp.t-online.de'),
      submission('securesmtp.t-online.de'),
    ],
  },
  web: { ...ispdb, address: 'https://email.t-online.de/' },
  hosts: [{ ...likely, role: 'company', domains: ['t-online.de'] }],
  signs: { ...likely, certificateOwner: ['Deutsche Telekom', 'T-Systems'] },
  peculiarities: [{ ...likely, id: 'own-mail-password' }],
} satisfies Provider;
