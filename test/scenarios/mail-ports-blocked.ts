import type { Scenario } from './scenario.ts';

export default {
  name: 'mail-ports-blocked',
  title: 'The network blocks the ports of mail programs',
  number: 19,
  about: 'Ports 993, 995, 587, 465 and the like get no answer; 443 works.',
  faults: [
    { kind: 'tcp-blackhole', target: { everything: true, ports: [25, 110, 143, 465, 587, 993, 995] } },
  ],
  request: { address: 'ana@contoso.com', failing: ['thunderbird'], working: ['outlook-web'] },

  expect: {
    outcome: 'network',
    cause: 'mail-ports-blocked',
    affected: ['imap'],
  },
} satisfies Scenario;
