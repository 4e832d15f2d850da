import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const laposte = {
  id: 'laposte',
  displayName: 'La Poste',
  company: 'laposte',
  large: true,
  domains: { ...ispdb, names: ['laposte.net'] },
  mx: { ...resolved, names: ['smtpz4.laposte.net'] },
  servers: { ...ispdb, at: [imaps('imap.laposte.net'), pops('pop.laposte.net'), smtps('smtp.laposte.net')] },
  web: { ...likely, address: 'https://www.laposte.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['laposte.net'] }],
} satisfies Provider;
