import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-silent',
  title: 'The proxy does not answer',

  about: 'The name of the proxy resolves, and nothing answers there.',
  faults: [{ kind: 'proxy', mode: 'dead', directWorks: false }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'device',
    cause: 'proxy-unreachable',
  },
} satisfies Scenario;
