import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Four brands, each with servers of its own name. Its MX is a platform’s, which has mailboxes of others too: the domain decides. */
export const virginmedia = {
  id: 'virginmedia',
  displayName: 'Virgin Media Mail',
  company: 'virginmedia',
  large: true,
  domains: { ...ispdb, names: ['virginmedia.com'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.virginmedia.com'), pops('pop3.virginmedia.com'), smtps('smtp.virginmedia.com')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['virginmedia.com'] }],
  variants: [
    {
      id: 'ntlworld',
      displayName: 'Virgin Media Mail (ntlworld)',
      domains: { ...ispdb, names: ['ntlworld.com'] },
      servers: {
        ...ispdb,
        at: [imaps('imap.ntlworld.com'), pops('pop3.ntlworld.com'), smtps('smtp.ntlworld.com')],
      },
    },
    {
      id: 'virgin-net',
      displayName: 'Virgin Media Mail (Virgin.net)',
      domains: { ...ispdb, names: ['virgin.net'] },
      servers: {
        ...ispdb,
        at: [imaps('imap4.virgin.net'), pops('pop.virgin.net'), smtps('smtp.virgin.net')],
      },
    },
    {
      id: 'blueyonder',
      displayName: 'Virgin Media Mail (Blueyonder)',
      domains: { ...ispdb, names: ['blueyonder.co.uk'] },
      servers: {
        ...ispdb,
        at: [imaps('imap4.blueyonder.co.uk'), pops('pop3.blueyonder.co.uk'), smtps('smtp.blueyonder.co.uk')],
      },
    },
  ],
} satisfies Provider;
