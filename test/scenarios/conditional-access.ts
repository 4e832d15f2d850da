import type { Scenario } from './scenario.ts';

export default {
  name: 'conditional-access',
  title: 'Access is refused by policy',
  number: 40,
  about: 'Everything works; the pasted error is AADSTS53003.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-mobile'],
    errorText: 'AADSTS53003: Access has been blocked by Conditional Access policies.',
  },

  expect: {
    outcome: 'account',
    cause: 'access-policy',
  },
} satisfies Scenario;
