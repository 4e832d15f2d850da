import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-script-away-from-office',
  title: 'The proxy script of the office, outside of the office',

  about: 'The name of the proxy script does not resolve here; programs go direct, and everything works.',
  faults: [{ kind: 'pac', serves: 'unresolvable' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy', notes: ['proxy-script-broken'] },
} satisfies Scenario;
