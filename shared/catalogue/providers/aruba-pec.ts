import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Certified mail of Italy. Its list of servers has POP at the port of IMAP, which is left out. */
export const arubaPec = {
  id: 'aruba-pec',
  displayName: 'Aruba PEC',
  company: 'aruba',
  large: false,
  domains: { ...ispdb, names: ['pec.it', 'arubapec.it', 'gigapec.it', 'ingpec.eu', 'mypec.eu'] },
  servers: { ...ispdb, at: [imaps('imaps.pec.aruba.it'), smtps('smtps.pec.aruba.it')] },
  hosts: [{ ...likely, role: 'company', domains: ['pec.aruba.it'] }],
} satisfies Provider;
