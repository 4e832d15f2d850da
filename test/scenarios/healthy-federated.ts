import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-federated',
  title: 'Everything works (own sign-in server)',

  about: 'Nothing is broken; contoso.com signs in at its own server.',
  faults: [{ kind: 'federated', domain: 'contoso.com' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
