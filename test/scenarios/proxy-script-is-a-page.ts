import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-script-is-a-page',
  title: 'A web page in place of the proxy script',

  about: 'The address of the proxy script answers with a page, and the network lets nothing out directly.',
  faults: [{ kind: 'pac', serves: 'html', directWorks: false }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'proxy-script-broken' },
} satisfies Scenario;
