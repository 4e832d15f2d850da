import type { Scenario } from './scenario.ts';

export default {
  name: 'top-level-domain-microsoft-blocked',
  title: 'A network that does not know .microsoft',
  about: "The network's resolver denies every name below .microsoft; all of Microsoft's older hosts resolve.",
  faults: [{ kind: 'dns', view: 'router', name: '*.microsoft', action: 'nxdomain' }],
  request: { address: 'ana@contoso.com', failing: ['outlook-web'] },

  expect: { outcome: 'network', cause: 'dns-wrong-answer', affected: ['outlook-web'] },
} satisfies Scenario;
