import type { Scenario } from './scenario.ts';

export default {
  name: 'resolver-down',
  title: "The router's resolver is silent",

  about: 'The only resolver does not answer; addresses and public resolvers do.',
  faults: [{ kind: 'dns', view: 'router', name: '*', action: 'timeout' }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'network',
    cause: 'dns-resolver-down',
  },
} satisfies Scenario;
