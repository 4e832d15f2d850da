import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const earthlink = {
  id: 'earthlink',
  displayName: 'EarthLink',
  company: 'earthlink',
  large: true,
  domains: { ...ispdb, names: ['earthlink.net', 'mindspring.com', 'ix.netcom.com'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.earthlink.net', ['encrypted-password']),
      pops('pop.earthlink.net', ['encrypted-password']),
      submission('smtpauth.earthlink.net'),
    ],
  },
  web: { ...likely, address: 'https://webmail.earthlink.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['earthlink.net'] }],
} satisfies Provider;
