import type { Provider } from '../provider.ts';
import { pops, smtps } from '../sockets.ts';
import { ispdb, likely, unsure } from '../sources.ts';

/** Another company than Yahoo: neither its servers nor its sign-in are Yahoo’s. */
export const yahooJapan = {
  id: 'yahoo-japan',
  displayName: 'Yahoo! JAPAN Mail',
  company: 'ly-corporation',
  large: true,
  domains: { ...ispdb, names: ['yahoo.co.jp'] },
  servers: { ...ispdb, at: [pops('pop.mail.yahoo.co.jp'), smtps('smtp.mail.yahoo.co.jp')] },
  web: { ...likely, address: 'https://mail.yahoo.co.jp/' },
  hosts: [
    { ...unsure, role: 'side', hosts: ['imap.mail.yahoo.co.jp'] },
    { ...likely, role: 'company', domains: ['yahoo.co.jp'] },
  ],
  variants: [
    {
      id: 'yahoo-japan-bb',
      displayName: 'Yahoo! BB',
      domains: { ...ispdb, names: ['ybb.ne.jp'] },
      servers: { ...ispdb, at: [pops('ybbpop.mail.yahoo.co.jp'), smtps('ybbsmtp.mail.yahoo.co.jp')] },
    },
  ],
} satisfies Provider;
