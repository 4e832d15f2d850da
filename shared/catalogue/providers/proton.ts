import type { Provider } from '../provider.ts';
import { likely, resolved } from '../sources.ts';

/** Encrypted on the person’s computer: mail programs come through Bridge, which runs there. */
export const proton = {
  id: 'proton',
  displayName: 'Proton Mail',
  company: 'proton',
  large: true,
  domains: { ...likely, names: ['proton.me', 'protonmail.com', 'pm.me'] },
  mx: { ...resolved, names: ['mail.protonmail.ch', 'mailsec.protonmail.ch'] },
  bridge: {
    ...likely,
    at: [
      { protocol: 'imap', host: '127.0.0.1', port: 1143, security: 'starttls', auth: ['password'] },
      { protocol: 'smtp', host: '127.0.0.1', port: 1025, security: 'starttls', auth: ['password'] },
    ],
  },
  web: { ...likely, address: 'https://mail.proton.me/' },
  statusPage: { ...likely, address: 'https://status.proton.me/' },
  feeds: ['proton'],
  hosts: [{ ...likely, role: 'company', domains: ['proton.me', 'protonmail.com', 'protonmail.ch'] }],
  peculiarities: [{ ...likely, id: 'bridge-on-this-computer' }],
} satisfies Provider;
