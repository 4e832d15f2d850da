import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-generic',
  title: 'Everything works (a small provider)',

  about: 'Nothing is broken.',
  faults: [],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
