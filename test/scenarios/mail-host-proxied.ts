import type { Scenario } from './scenario.ts';

export default {
  name: 'mail-host-proxied',
  title: 'The mail host was put behind a network for websites',

  about: 'IMAP, POP and submission lead to addresses of Cloudflare, where nothing answers on mail ports.',
  faults: [
    {
      kind: 'dns',
      view: 'all',
      name: ['imap.example.org', 'pop.example.org', 'smtp.example.org'],
      types: ['A'],
      action: { addresses: ['104.21.5.5', '172.67.5.5'] },
    },
    {
      kind: 'dns',
      view: 'all',
      name: ['imap.example.org', 'pop.example.org', 'smtp.example.org'],
      types: ['AAAA'],
      action: 'nodata',
    },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'organisation', cause: 'mail-host-misdirected' },
} satisfies Scenario;
