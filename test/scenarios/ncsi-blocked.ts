import type { Scenario } from './scenario.ts';

export default {
  name: 'ncsi-blocked',
  title: 'Windows thinks that it is offline',
  number: 6,
  about: "A firewall refuses Microsoft's connection test; mail works.",
  faults: [{ kind: 'tcp-refuse', target: { host: ['*.msftconnecttest.com', '*.msftncsi.com'] } }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'healthy',
    cause: 'healthy',
    notes: ['os-offline-indicator'],
  },
} satisfies Scenario;
