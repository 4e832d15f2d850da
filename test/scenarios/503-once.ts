import type { Scenario } from './scenario.ts';

export default {
  name: '503-once',
  title: 'A single bad answer',

  about: 'The first try of each mail route gets 503, the next ones pass.',
  faults: [
    {
      kind: 'http-status',
      host: 'outlook.office365.com',
      path: '/ews',
      status: 503,
      ownHeaders: true,
      ratio: 'first',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'inconclusive', cause: 'not-enough-evidence', leaning: 'route-unstable' },
} satisfies Scenario;
