import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const vodafoneDe = {
  id: 'vodafone-de',
  displayName: 'Vodafone (Germany)',
  company: 'vodafone',
  large: true,
  domains: { ...ispdb, names: ['vodafonemail.de', 'arcor.de', 'kabelmail.de'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.vodafonemail.de'), pops('pop3.vodafonemail.de'), smtps('smtp.vodafonemail.de')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['vodafonemail.de'] }],
} satisfies Provider;
