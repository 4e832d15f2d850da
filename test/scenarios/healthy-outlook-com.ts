import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-outlook-com',
  title: 'Everything works (Outlook.com)',

  about: 'Nothing is broken.',
  faults: [],
  request: { address: 'ana@outlook.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
