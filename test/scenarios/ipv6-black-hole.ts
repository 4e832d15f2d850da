import type { Scenario } from './scenario.ts';

export default {
  name: 'ipv6-black-hole',
  title: 'IPv6 leads nowhere',
  number: 28,
  about: 'Connections over IPv6 get no answer; IPv4 works.',
  faults: [{ kind: 'ipv6-blackhole' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'ipv6-broken' },
} satisfies Scenario;
