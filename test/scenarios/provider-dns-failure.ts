import type { Scenario } from './scenario.ts';

export default {
  name: 'provider-dns-failure',
  title: "Microsoft's names cannot be looked up anywhere",
  number: 14,
  about: 'Every resolver fails at the names of the mail service.',
  faults: [
    {
      kind: 'dns',
      view: 'all',
      name: ['*.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft'],
      action: 'servfail',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'provider-outage', cause: 'provider-dns-failure' },
} satisfies Scenario;
