import type { Scenario } from './scenario.ts';

export default {
  name: 'smtp-password-retired',
  title: 'A scanner that signs in with a password',

  about: 'Everything works; the device reports that password sign-in for sending is not supported.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    errorText: '550 5.7.30 Basic authentication is not supported for Client Submission.',
  },

  expect: { outcome: 'organisation', cause: 'retired-protocol' },
} satisfies Scenario;
