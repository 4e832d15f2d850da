import type { Scenario } from './scenario.ts';

export default {
  name: 'microsoft-certificate-expired',
  title: 'A certificate of Microsoft has expired',

  about: 'The mail hosts show a certificate that ended two days ago; the clock is right.',
  faults: [
    {
      kind: 'certificate',
      host: ['*.office365.com', '*.office.com', 'outlook.cloud.microsoft'],
      problem: 'expired',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-outage',
    cause: 'server-certificate-expired',
  },
} satisfies Scenario;
