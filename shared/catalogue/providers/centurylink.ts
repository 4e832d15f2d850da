import type { Provider } from '../provider.ts';
import { imaps, pops, submission } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Three sets of servers, by the company that the customer once came from. */
export const centurylink = {
  id: 'centurylink',
  displayName: 'CenturyLink',
  company: 'centurylink',
  large: false,
  domains: { ...ispdb, names: ['centurylink.net', 'embarqmail.com'] },
  servers: {
    ...ispdb,
    at: [imaps('mail.centurylink.net'), pops('pop.centurylink.net'), submission('smtp.centurylink.net')],
  },
  hosts: [{ ...likely, role: 'company', domains: ['centurylink.net'] }],
  variants: [
    {
      id: 'centurylink-q',
      displayName: 'CenturyLink (q.com)',
      domains: { ...ispdb, names: ['q.com'] },
      servers: { ...ispdb, at: [imaps('mail.q.com'), pops('mail.q.com'), submission('smtp.q.com')] },
    },
    {
      id: 'centurytel',
      displayName: 'CenturyTel',
      domains: {
        ...ispdb,
        names: [
          'centurytel.net',
          'clds.net',
          'coastalnow.net',
          'cochill.net',
          'cswnet.com',
          'emadisonriver.com',
          'emadisonriver.net',
          'gallatinriver.net',
          'grics.net',
          'gulftel.com',
          'madisonriver.biz',
          'mebtel.net',
        ],
      },
      servers: { ...ispdb, at: [pops('pop.centurytel.net'), submission('smtpauth.centurytel.net')] },
      peculiarities: [{ ...ispdb, id: 'pop-only' }],
    },
  ],
} satisfies Provider;
