import type { Scenario } from './scenario.ts';

export default {
  name: 'all-green-microsoft-365',
  title: 'Everything works (Microsoft 365)',
  number: 1,
  about: 'Nothing is broken.',
  faults: [],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
