import type { Scenario } from './scenario.ts';

export default {
  name: 'unstable-connection',
  title: 'The connection drops again and again',

  about: 'Every second connection to anything is cut.',
  faults: [{ kind: 'tcp-reset', target: { everything: true }, ratio: '1/2' }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'network',
    cause: 'connection-unstable',
  },
} satisfies Scenario;
