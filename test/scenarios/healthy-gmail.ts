import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-gmail',
  title: 'Everything works (Gmail)',

  about: 'Nothing is broken.',
  faults: [],
  request: { address: 'ana@gmail.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
