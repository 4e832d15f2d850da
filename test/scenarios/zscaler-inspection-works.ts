import type { Scenario } from './scenario.ts';

export default {
  name: 'zscaler-inspection-works',
  title: 'Inspection that breaks nothing',
  number: 21,
  about: 'Zscaler signs all secure connections again; the computer trusts it, and mail works.',
  faults: [
    {
      kind: 'inspect',
      host: '*',
      issuer: { commonName: 'Zscaler Intermediate Root CA (zscalertwo.net)', organisation: 'Zscaler Inc.' },
      trusted: true,
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy', notes: ['tls-inspection'] },
} satisfies Scenario;
