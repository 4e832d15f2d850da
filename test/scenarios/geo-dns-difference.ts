import type { Scenario } from './scenario.ts';

export default {
  name: 'geo-dns-difference',
  title: 'Resolvers far away say other addresses',
  number: 12,
  about: 'Public resolvers name mail servers of another region; both work.',
  faults: [
    {
      kind: 'dns',
      view: 'public',
      name: ['outlook.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft'],
      types: ['A', 'AAAA'],
      action: { addresses: ['52.98.77.2', '40.100.9.2'] },
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
