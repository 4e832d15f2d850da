import type { Scenario } from './scenario.ts';

export default {
  name: 'autodiscover-name-mismatch',
  title: "Microsoft's certificate has not the customer's name",
  number: 17,
  about: 'The normal state: autodiscover.contoso.com:443 shows another name, and port 80 redirects.',
  faults: [],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'healthy',
    cause: 'healthy',
  },
} satisfies Scenario;
