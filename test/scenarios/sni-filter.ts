import type { Scenario } from './scenario.ts';

export default {
  name: 'sni-filter',
  title: 'A filter cuts connections by name',

  about: "Secure connections that name Microsoft's mail hosts are reset; others to the same addresses pass.",
  faults: [
    {
      kind: 'tls-reset',
      sni: ['*.office365.com', '*.office.com', 'outlook.cloud.microsoft'],
      action: 'reset',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'network',
    cause: 'middlebox-breaks-tls',
  },
} satisfies Scenario;
