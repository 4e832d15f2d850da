import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Charter’s mail, and that of Road Runner and Time Warner Cable, which it took over. */
export const spectrum = {
  id: 'spectrum',
  displayName: 'Spectrum',
  company: 'charter',
  large: true,
  domains: { ...ispdb, names: ['charter.net', 'spectrum.net', 'bresnan.net'] },
  mx: { ...likely, names: ['msg.charter.net'] },
  // The list has TLS from the start on 587; both beginnings are tried.
  servers: {
    ...ispdb,
    at: [
      imaps('mobile.charter.net'),
      pops('mobile.charter.net'),
      { protocol: 'smtp', host: 'mobile.charter.net', port: 587, security: 'implicit', auth: ['password'] },
      submission('mobile.charter.net'),
    ],
  },
  web: { ...likely, address: 'https://webmail.spectrum.net/' },
  hosts: [{ ...likely, role: 'company', domains: ['charter.net', 'spectrum.net'] }],
  peculiarities: [{ ...ispdb, id: 'tls-on-587' }],
  variants: [
    {
      id: 'roadrunner',
      displayName: 'Road Runner',
      domains: { ...likely, names: ['rr.com', 'twc.com'] },
      servers: { ...ispdb, at: [imaps('mail.twc.com'), pops('mail.twc.com'), submission('mail.twc.com')] },
      web: { ...likely, address: 'https://webmail.spectrum.net/' },
      peculiarities: [],
    },
  ],
} satisfies Provider;
