import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const bluewin = {
  id: 'bluewin',
  displayName: 'Bluewin Mail',
  company: 'swisscom',
  large: true,
  domains: { ...ispdb, names: ['bluewin.ch', 'bluemail.ch'] },
  servers: {
    ...ispdb,
    at: [imaps('imaps.bluewin.ch'), pops('pop3s.bluewin.ch'), smtps('smtpauths.bluewin.ch')],
  },
  web: { ...ispdb, address: 'https://webmail.bluewin.ch/' },
  hosts: [{ ...likely, role: 'company', domains: ['bluewin.ch'] }],
} satisfies Provider;
