import type { Scenario } from './scenario.ts';

export default {
  name: 'captive-portal-passes-probes',
  title: 'A portal that lets the test pages pass',
  number: 5,
  about: 'The test pages are right, and everything secure shows the certificate of the portal.',
  faults: [{ kind: 'portal', mode: 'passes-probes', tls: 'self-signed' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'captive-portal' },
} satisfies Scenario;
