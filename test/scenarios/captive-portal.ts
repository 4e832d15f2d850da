import type { Scenario } from './scenario.ts';

export default {
  name: 'captive-portal',
  title: 'A hotel Wi-Fi that wants a sign-in',
  number: 4,
  about: 'Every page is redirected to the hotel, and secure connections are cut.',
  faults: [{ kind: 'portal', mode: 'redirect', tls: 'reset' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'captive-portal' },
} satisfies Scenario;
