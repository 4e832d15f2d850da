import type { Scenario } from './scenario.ts';

export default {
  name: 'wrong-password',
  title: 'The account refuses the password',

  about: 'Everything works; the pasted error is AADSTS50126.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    errorText: 'AADSTS50126: Error validating credentials due to invalid username or password.',
  },

  expect: { outcome: 'account', cause: 'account-problem' },
} satisfies Scenario;
