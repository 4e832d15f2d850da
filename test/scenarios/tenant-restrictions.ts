import type { Scenario } from './scenario.ts';

export default {
  name: 'tenant-restrictions',
  title: 'A network for other accounts only',

  about: "The company's proxy marks sign-ins, so that accounts of other organisations are refused.",
  faults: [{ kind: 'tenant-restrictions' }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'tenant-restrictions' },
} satisfies Scenario;
