import type { Origin, Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, resolved } from '../sources.ts';

const likely: Origin = { source: 'providers.md 5.1', date: '2026-11-20', standing: 'L' };
const auth = ['oauth2', 'password'] as const;

export const fastmail = {
  id: 'fastmail',
  displayName: 'Fastmail',
  company: 'fastmail',
  large: false,
  domains: { ...ispdb, names: ['fastmail.com', 'fastmail.fm'] },
  mx: { ...resolved, names: ['messagingengine.com'] },
  spf: { ...likely, names: ['spf.messagingengine.com'] },
  servers: {
    ...ispdb,
    at: [imaps('imap.fastmail.com', auth), pops('pop.fastmail.com', auth), smtps('smtp.fastmail.com', auth)],
  },
  web: { ...likely, address: 'https://app.fastmail.com/' },
  statusPage: { ...likely, standing: 'S', address: 'https://fastmailstatus.com/' },
  feeds: ['fastmail'],
  signs: { ...likely, banner: 'imap4 ready' },
  peculiarities: [{ ...likely, id: 'app-password' }],
} satisfies Provider;
