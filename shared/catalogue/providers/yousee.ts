import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** A gateway of another company stands in front: its MX tells nothing. */
export const yousee = {
  id: 'yousee',
  displayName: 'YouSee Mail',
  company: 'yousee',
  large: false,
  domains: { ...likely, names: ['mail.dk', 'yousee.dk'] },
  servers: { ...ispdb, at: [imaps('imap.mail.dk'), pops('pop3.mail.dk'), submission('asmtp.mail.dk')] },
  hosts: [{ ...likely, role: 'company', domains: ['mail.dk'] }],
} satisfies Provider;
