import type { Scenario } from './scenario.ts';

export default {
  name: 'walled-network',
  title: 'A network that answers in place of the internet',
  about: 'No name of the internet resolves, and every address shows a certificate of somebody else.',
  faults: [
    { kind: 'dns', view: 'all', name: '*', action: 'nxdomain' },
    { kind: 'certificate', host: '*', problem: 'wrong-name' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'captive-portal' },
} satisfies Scenario;
