import type { Scenario } from './scenario.ts';

export default {
  name: 'big-client-hello-dropped',
  title: 'A firewall drops modern handshakes',
  number: 27,
  about: 'Handshakes that need two packets get no answer; small ones pass.',
  faults: [{ kind: 'tls-reset', sni: '*', onlyBigHello: true, action: 'stall' }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'network',
    cause: 'middlebox-breaks-tls',
  },
} satisfies Scenario;
