import type { Provider } from '../provider.ts';
import { popInClear, pops, smtps, submissionInClear } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const rediffmail = {
  id: 'rediffmail',
  displayName: 'Rediffmail',
  company: 'rediffmail',
  large: false,
  domains: { ...ispdb, names: ['rediffmail.com'] },
  mx: { ...resolved, names: ['rediff.akadns.net'] },
  servers: {
    ...ispdb,
    at: [
      pops('pop.rediffmail.com'),
      popInClear('pop.rediffmail.com'),
      smtps('smtp.rediffmail.com'),
      submissionInClear('smtp.rediffmail.com'),
    ],
  },
  web: { ...likely, address: 'https://mail.rediff.com/' },
  hosts: [{ ...likely, role: 'company', domains: ['rediff.com', 'rediffmail.com'] }],
  peculiarities: [{ ...ispdb, id: 'pop-only' }],
} satisfies Provider;
