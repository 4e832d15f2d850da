import type { Scenario } from './scenario.ts';

export default {
  name: 'first-resolver-dead',
  title: 'The first of two resolvers is dead',

  about:
    "The company's resolver is asked first and is silent; the router's answers after five seconds of waiting.",
  faults: [
    { kind: 'resolvers', use: ['company', 'router'] },
    { kind: 'dns', view: 'company', name: '*', action: 'timeout' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'name-look-ups-slow' },
} satisfies Scenario;
