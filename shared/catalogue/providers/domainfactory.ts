import type { Provider } from '../provider.ts';
import { imaps, pops, smtps } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const domainfactory = {
  id: 'domainfactory',
  displayName: 'domainFACTORY',
  company: 'domainfactory',
  large: false,
  mx: { ...ispdb, names: ['ispgateway.de'] },
  servers: { ...ispdb, at: [imaps('sslin.df.eu'), pops('sslin.df.eu'), smtps('sslout.df.eu')] },
  web: { ...ispdb, address: 'https://webmail.df.eu/' },
  hosts: [
    { ...likely, role: 'company', domains: ['df.eu'] },
    { ...likely, role: 'company', customerDomains: ['ispgateway.de'] },
  ],
} satisfies Provider;
