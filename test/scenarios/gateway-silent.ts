import type { Scenario } from './scenario.ts';

export default {
  name: 'gateway-silent',
  title: 'The router does not answer',

  about: 'The computer is connected, and not even its router answers.',
  faults: [
    { kind: 'gateway-silent' },
    { kind: 'tcp-blackhole', target: { everything: true } },
    { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'local-network-down' },
} satisfies Scenario;
