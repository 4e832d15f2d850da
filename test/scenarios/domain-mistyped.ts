import type { Scenario } from './scenario.ts';

export default {
  name: 'domain-mistyped',
  title: 'A domain that does not exist',

  about: 'The person typed a domain that nobody has ever registered.',
  faults: [],
  request: { address: 'ana@contsoo.com' },

  expect: { outcome: 'inconclusive', cause: 'domain-not-found' },
} satisfies Scenario;
