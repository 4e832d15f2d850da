import * as answers from '../answers.ts';
import type { Origin, Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, resolved } from '../sources.ts';

const likely: Origin = { source: 'providers.md 5.1', date: '2026-11-20', standing: 'L' };
const auth = ['oauth2', 'password'] as const;

/** Yahoo, and AOL as another brand of the same company with servers of its own. Yahoo! Japan is another company. */
export const yahoo = {
  id: 'yahoo',
  displayName: 'Yahoo Mail',
  company: 'yahoo',
  large: true,
  domains: {
    ...ispdb,
    names: [
      ...['yahoo.com', 'yahoo.co.uk', 'yahoo.de', 'yahoo.fr', 'ymail.com', 'rocketmail.com', 'myyahoo.com'],
      ...['yahoo.es', 'yahoo.it', 'yahoo.ca', 'yahoo.com.br', 'yahoo.co.in', 'yahoo.com.au', 'yahoo.com.mx'],
      ...['yahoo.com.ar', 'yahoo.co.nz', 'yahoo.se'],
    ],
  },
  mx: { ...resolved, names: ['yahoodns.net'] },
  spf: { ...likely, names: ['_spf.mail.yahoo.com'] },
  servers: {
    ...ispdb,
    at: [
      imaps('imap.mail.yahoo.com', auth),
      pops('pop.mail.yahoo.com', auth),
      smtps('smtp.mail.yahoo.com', auth),
    ],
  },
  web: { ...likely, address: 'https://mail.yahoo.com/' },
  signIn: [
    {
      id: 'yahoo',
      purpose: 'Does Yahoo sign-in answer?',
      url: 'https://api.login.yahoo.com/.well-known/openid-configuration',
      document: 'oidc',
      expect: answers.yahooOpenId,
    },
  ],
  hosts: [{ ...likely, role: 'company', domains: ['yahoo.com'] }],
  signs: { ...likely, banner: 'imap server up and ready to accept your request' },
  peculiarities: [{ ...likely, id: 'app-password' }],
  variants: [
    {
      id: 'aol',
      displayName: 'AOL Mail',
      domains: {
        ...ispdb,
        names: [
          ...['aol.com', 'aim.com', 'verizon.net', 'aol.de', 'aol.fr', 'aol.es', 'aol.it', 'aol.se'],
          ...['aol.co.uk', 'aol.co.nz', 'aol.com.ar', 'aol.com.au', 'aol.com.br', 'aol.com.mx'],
          ...['netscape.net', 'netscape.com', 'compuserve.com', 'cs.com', 'wmconnect.com'],
        ],
      },
      // The one label that tells AOL from Yahoo.
      mx: { ...resolved, names: ['mail.gm0.yahoodns.net'] },
      servers: {
        ...ispdb,
        at: [imaps('imap.aol.com', auth), pops('pop.aol.com', auth), smtps('smtp.aol.com', auth)],
      },
      web: { ...likely, address: 'https://mail.aol.com/' },
      signIn: [
        {
          id: 'aol',
          purpose: 'Does AOL sign-in answer?',
          url: 'https://api.login.aol.com/.well-known/openid-configuration',
          document: 'oidc',
          expect: { ...answers.yahooOpenId, ...likely },
        },
      ],
      hosts: [{ ...likely, role: 'company', domains: ['aol.com'] }],
    },
  ],
} satisfies Provider;
