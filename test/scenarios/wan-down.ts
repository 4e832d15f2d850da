import type { Scenario } from './scenario.ts';

export default {
  name: 'wan-down',
  title: 'The internet connection is down',
  number: 3,
  about: 'The router answers, and nothing beyond it does.',
  faults: [
    { kind: 'tcp-blackhole', target: { everything: true } },
    { kind: 'dns', view: 'all', name: '*', action: 'timeout' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'isp', cause: 'internet-down' },
} satisfies Scenario;
