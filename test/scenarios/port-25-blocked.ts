import type { Scenario } from './scenario.ts';

export default {
  name: 'port-25-blocked',
  title: 'Only port 25 is blocked',
  number: 20,
  about: 'Port 25 gets no answer, as in most networks.',
  faults: [{ kind: 'tcp-blackhole', target: { everything: true, ports: [25] } }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
