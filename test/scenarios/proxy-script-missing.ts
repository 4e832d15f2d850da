import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-script-missing',
  title: 'The proxy script is gone from its server',

  about: "The company's proxy script is not found, so programs go direct, and the network lets nothing out.",
  faults: [{ kind: 'pac', serves: 'not-found', directWorks: false }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'proxy-script-broken' },
} satisfies Scenario;
