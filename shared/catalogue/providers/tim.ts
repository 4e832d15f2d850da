import type { Provider } from '../provider.ts';
import { imapStartTls, popStartTls, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** STARTTLS only, at TIM’s names and at those of Alice. */
export const tim = {
  id: 'tim',
  displayName: 'TIM Mail',
  company: 'tim',
  large: true,
  domains: { ...ispdb, names: ['tim.it'] },
  servers: {
    ...ispdb,
    at: [imapStartTls('imap.tim.it'), popStartTls('pop.tim.it'), submission('smtp.tim.it')],
  },
  web: { ...likely, address: 'https://mail.tim.it/' },
  hosts: [{ ...likely, role: 'company', domains: ['tim.it'] }],
  peculiarities: [{ ...ispdb, id: 'no-implicit-tls' }],
  variants: [
    {
      id: 'alice',
      displayName: 'Alice Mail',
      domains: { ...ispdb, names: ['alice.it'] },
      servers: {
        ...ispdb,
        at: [imapStartTls('in.alice.it'), popStartTls('in.alice.it'), submission('out.alice.it')],
      },
      web: { ...likely, address: 'https://mail.tim.it/' },
      hosts: [{ ...likely, role: 'company', domains: ['alice.it'] }],
    },
  ],
} satisfies Provider;
