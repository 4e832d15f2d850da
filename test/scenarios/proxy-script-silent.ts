import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-script-silent',
  title: 'The server of the proxy script is down',

  about:
    "The name of the script’s server leads into the company's network, nothing answers there, and nothing gets out.",
  faults: [{ kind: 'pac', serves: 'silent', directWorks: false }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'proxy-script-broken' },
} satisfies Scenario;
