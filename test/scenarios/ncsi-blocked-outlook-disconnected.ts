import type { Scenario } from './scenario.ts';

export default {
  name: 'ncsi-blocked-outlook-disconnected',
  title: 'Classic Outlook stays disconnected, because Windows thinks that it is offline',
  about: "A firewall refuses Microsoft's connection test; mail works in every other program.",
  faults: [{ kind: 'tcp-refuse', target: { host: ['*.msftconnecttest.com', '*.msftncsi.com'] } }],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-classic'],
    working: ['outlook-web'],
    errorText: 'Disconnected',
  },

  expect: {
    outcome: 'network',
    cause: 'os-offline-indicator',
    affected: ['outlook-windows-classic'],
    working: ['outlook-web'],
  },
} satisfies Scenario;
