import type { Provider } from '../provider.ts';
import { imaps, smtps } from '../sockets.ts';
import { unsure } from '../sources.ts';

/** Named in providers.md without a word of its servers: these are what people’s configurations have. */
export const telus = {
  id: 'telus',
  displayName: 'TELUS',
  company: 'telus',
  large: false,
  domains: { ...unsure, names: ['telus.net'] },
  servers: { ...unsure, at: [imaps('imap.telus.net'), smtps('smtp.telus.net')] },
} satisfies Provider;
