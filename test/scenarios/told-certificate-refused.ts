import type { Scenario } from './scenario.ts';

export default {
  name: 'told-certificate-refused',
  title: 'The program does not trust the certificate',

  about: 'Every certificate is right from here; the program refuses one.',
  faults: [],
  request: {
    address: 'ana@example.org',
    errorText: 'SEC_ERROR_UNKNOWN_ISSUER',
  },

  expect: { outcome: 'inconclusive', cause: 'told-certificate' },
} satisfies Scenario;
