import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-unresolvable',
  title: 'The proxy of the office, outside of the office',
  number: 25,
  about: "The proxy's name does not resolve here; without it everything works.",
  faults: [{ kind: 'proxy', mode: 'unresolvable' }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'device',
    cause: 'proxy-unreachable',
  },
} satisfies Scenario;
