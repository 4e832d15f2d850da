import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-google',
  title: 'Everything works (Google Workspace)',

  about: 'Nothing is broken.',
  faults: [],
  request: { address: 'ana@gcontoso.example' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
