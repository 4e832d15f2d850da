import type { Scenario } from './scenario.ts';

export default {
  name: 'no-network-adapter',
  title: 'No network at all',
  number: 2,
  about: 'This computer has no network interface that is up.',
  faults: [{ kind: 'no-interface' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'device', cause: 'no-network-adapter' },
} satisfies Scenario;
