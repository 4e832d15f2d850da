import type { Scenario } from './scenario.ts';

export default {
  name: 'told-service-fails',
  title: 'The sign-in service says that it fails',

  about: 'Everything that is seen without signing in works; the pasted error is AADSTS90033.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    errorText: 'AADSTS90033: A transient error has occurred. Please try again.',
  },

  expect: { outcome: 'provider-partial', cause: 'told-provider' },
} satisfies Scenario;
