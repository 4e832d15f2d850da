import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

export const virgilio = {
  id: 'virgilio',
  displayName: 'Virgilio Mail',
  company: 'italiaonline',
  large: true,
  domains: { ...ispdb, names: ['virgilio.it'] },
  mx: { ...resolved, names: ['smtp-in.virgilio.it'] },
  servers: { ...ispdb, at: [imaps('in.virgilio.it'), pops('in.virgilio.it'), smtps('out.virgilio.it')] },
  web: { ...likely, address: 'https://mail.virgilio.it/' },
  hosts: [{ ...likely, role: 'company', domains: ['virgilio.it'] }],
} satisfies Provider;
