import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-works',
  title: 'A proxy that works',

  about: 'Everything goes through a proxy that lets mail pass.',
  faults: [{ kind: 'proxy', mode: 'ok' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
