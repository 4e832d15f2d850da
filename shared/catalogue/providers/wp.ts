import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const wp = {
  id: 'wp',
  displayName: 'Poczta WP',
  company: 'wirtualna-polska',
  large: true,
  domains: { ...ispdb, names: ['wp.pl'] },
  servers: { ...ispdb, at: [imaps('imap.wp.pl'), pops('pop3.wp.pl'), smtps('smtp.wp.pl')] },
  web: { ...likely, address: 'https://poczta.wp.pl/' },
  hosts: [{ ...likely, role: 'company', domains: ['wp.pl'] }],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
} satisfies Provider;
