import type { Scenario } from './scenario.ts';

export default {
  name: 'everybody-slow',
  title: 'Everybody needs seconds to answer',

  about:
    'Every packet takes more than a second, to strangers as to the provider; the router answers at once.',
  faults: [{ kind: 'slow', rttMs: 2000 }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'isp', cause: 'slow-line' },
} satisfies Scenario;
