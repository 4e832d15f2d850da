import type { Scenario } from './scenario.ts';

export default {
  name: 'slow-400-ms-link',
  title: 'A slow link',
  number: 29,
  about: 'Every round trip takes 400 ms; nothing is broken.',
  faults: [{ kind: 'slow', rttMs: 400 }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
