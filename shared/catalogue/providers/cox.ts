import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

/** Mail of Cox’s customers moved to Yahoo in 2024, servers included. */
export const cox = {
  id: 'cox',
  displayName: 'Cox',
  company: 'yahoo',
  large: true,
  domains: { ...ispdb, names: ['cox.net'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.mail.yahoo.com', ['oauth2', 'password']),
      pops('pop.mail.yahoo.com', ['oauth2', 'password']),
      smtps('smtp.mail.yahoo.com', ['oauth2', 'password']),
    ],
  },
  peculiarities: [{ ...likely, id: 'app-password' }],
} satisfies Provider;
