import type { Scenario } from './scenario.ts';

export default {
  name: 'no-default-route',
  title: 'Connected, without a way out',

  about: 'There is an interface and no default route.',
  faults: [
    { kind: 'no-route' },
    { kind: 'gateway-silent' },
    { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'device',
    cause: 'no-network-adapter',
  },
} satisfies Scenario;
