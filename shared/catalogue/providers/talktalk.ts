import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { likely, resolved, unsure } from '../sources.ts';

/** Its MX is Open-Xchange’s; the servers bear the brand’s names, which no document vouches for. */
export const talktalk = {
  id: 'talktalk',
  displayName: 'TalkTalk Mail',
  company: 'talktalk',
  large: false,
  domains: { ...likely, names: ['talktalk.net'] },
  mx: { ...resolved, names: ['tt.xion.oxcs.net'] },
  servers: {
    ...unsure,
    at: [imaps('mail.talktalk.net'), pops('mail.talktalk.net'), submission('smtp.talktalk.net')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['talktalk.net'] }],
} satisfies Provider;
