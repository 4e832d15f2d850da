import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const proximus = {
  id: 'proximus',
  displayName: 'Proximus',
  company: 'proximus',
  large: true,
  domains: { ...ispdb, names: ['proximus.be', 'skynet.be', 'belgacom.net', 'kidcity.be'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.proximus.be'), pops('pop.proximus.be'), submission('relay.proximus.be')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['proximus.be', 'skynet.be'] }],
} satisfies Provider;
