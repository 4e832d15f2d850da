import type { Provider } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { likely, resolved } from '../sources.ts';

export const freenet = {
  id: 'freenet',
  displayName: 'freenet Mail',
  company: 'freenet',
  large: true,
  domains: { ...likely, names: ['freenet.de'] },
  mx: { ...resolved, names: ['mx.freenet.de'] },
  servers: {
    ...likely,
    at: [imaps('mx.freenet.de'), pops('mx.freenet.de'), smtps('mx.freenet.de'), submission('mx.freenet.de')],
  },
  web: { ...likely, address: 'https://webmail.freenet.de/' },
  hosts: [{ ...likely, role: 'company', domains: ['freenet.de'] }],
} satisfies Provider;
