import type { Provider, Variant } from '../provider.ts';
import { imaps, pops, smtps, submission } from '../sockets.ts';
import { ispdb, likely, resolved } from '../sources.ts';

/** What one data centre has; each is its own, and the American one knows nothing of a mailbox elsewhere. */
const servers = (ending: string) => ({
  ...ispdb,
  at: [imaps(`imap.${ending}`), pops(`pop.${ending}`), smtps(`smtp.${ending}`), submission(`smtp.${ending}`)],
});

/** Of paid domains: seen in people's configurations only. */
const paidDoors = (ending: string) => ['imappro', 'poppro', 'smtppro'].map((name) => `${name}.${ending}`);

const mxOf = (ending: string) => ['mx', 'mx2', 'mx3', 'smtpin'].map((name) => `${name}.${ending}`);

const dataCentre = (id: string, place: string, ending: string, mailDomain: string) =>
  ({
    id,
    displayName: `Zoho Mail (${place})`,
    domains: { ...ispdb, names: [mailDomain, ending] },
    mx: { ...likely, names: mxOf(ending) },
    spf: { ...likely, names: [ending] },
    servers: servers(ending),
    web: { ...likely, address: `https://mail.${ending}/` },
    hosts: [
      { ...likely, role: 'company', domains: [ending, mailDomain] },
      { ...likely, role: 'mail', hosts: paidDoors(ending) },
    ],
  }) satisfies Variant;

const statusPage = (region: string) => ({
  source: `https://${region}.zohostatus.com/rss`,
  date: '2026-09-22',
  standing: 'S' as const,
  address: `https://${region}.zohostatus.com/`,
});

export const zoho = {
  id: 'zoho',
  displayName: 'Zoho Mail',
  company: 'zoho',
  large: false,
  domains: { ...ispdb, names: ['zohomail.com', 'zoho.com'] },
  mx: { ...resolved, names: [...mxOf('zoho.com'), 'zohomail.com'] },
  spf: { ...likely, names: ['zoho.com', 'zohomail.com'] },
  servers: servers('zoho.com'),
  web: { ...likely, address: 'https://mail.zoho.com/' },
  statusPage: statusPage('us'),
  feeds: ['zoho'],
  hosts: [
    { ...likely, role: 'company', domains: ['zoho.com', 'zohomail.com'] },
    { ...likely, role: 'mail', hosts: paidDoors('zoho.com') },
  ],
  peculiarities: [{ ...likely, id: 'imap-off-by-default' }],
  variants: [
    {
      ...dataCentre('zoho-eu', 'Europe', 'zoho.eu', 'zohomail.eu'),
      statusPage: statusPage('eu'),
      feeds: ['zoho-eu'],
    },
    {
      ...dataCentre('zoho-in', 'India', 'zoho.in', 'zohomail.in'),
      statusPage: statusPage('in'),
      feeds: ['zoho-in'],
    },
    dataCentre('zoho-au', 'Australia', 'zoho.com.au', 'zohomail.com.au'),
    dataCentre('zoho-jp', 'Japan', 'zoho.jp', 'zohomail.jp'),
    dataCentre('zoho-ca', 'Canada', 'zohocloud.ca', 'zohomailcloud.ca'),
  ],
} satisfies Provider;
