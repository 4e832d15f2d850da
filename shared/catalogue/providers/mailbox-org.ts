import type { Provider } from '../provider.ts';
import { imaps, smtps, submission } from '../sockets.ts';
import { likely, resolved } from '../sources.ts';

export const mailboxOrg = {
  id: 'mailbox-org',
  displayName: 'mailbox.org',
  company: 'heinlein',
  large: true,
  domains: { ...likely, names: ['mailbox.org'] },
  mx: { ...resolved, names: ['mailbox.org'] },
  servers: {
    ...likely,
    at: [imaps('imap.mailbox.org'), smtps('smtp.mailbox.org'), submission('smtp.mailbox.org')],
  },
  web: { ...likely, address: 'https://app.mailbox.org/' },
  hosts: [{ ...likely, role: 'company', domains: ['mailbox.org'] }],
} satisfies Provider;
