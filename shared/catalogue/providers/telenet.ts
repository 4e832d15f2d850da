import type { Provider } from '../provider.ts';
import { imaps, submission } from '../sockets.ts';
import { likely, resolved, unsure } from '../sources.ts';

/** Its servers stand in people’s configurations only. */
export const telenet = {
  id: 'telenet',
  displayName: 'Telenet',
  company: 'telenet',
  large: false,
  domains: { ...likely, names: ['telenet.be'] },
  mx: { ...resolved, names: ['telenet-ops.be'] },
  servers: { ...unsure, at: [imaps('imap.telenet.be'), submission('smtp.telenet.be')] },
  hosts: [{ ...likely, role: 'company', domains: ['telenet.be'] }],
} satisfies Provider;
