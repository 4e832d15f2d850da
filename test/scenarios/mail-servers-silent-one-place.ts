import type { Scenario } from './scenario.ts';

export default {
  name: 'mail-servers-silent-one-place',
  title: 'Mail servers are silent, and nobody else was asked',

  about: 'The same silence as with a firewall, without a second place to compare with.',
  faults: [
    {
      kind: 'tcp-blackhole',
      target: {
        host: [
          'outlook.office365.com',
          'outlook.live.com',
          'smtp.office365.com',
          'autodiscover-s.outlook.com',
          'autodiscover.outlook.com',
          'substrate.office.com',
        ],
      },
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
} satisfies Scenario;
