import type { Scenario } from './scenario.ts';

export default {
  name: 'clock-7-minutes-slow',
  title: 'The clock is seven minutes slow',
  number: 8,
  about: 'Secure connections work; sign-in refuses tokens from the future.',
  faults: [{ kind: 'clock', offsetMs: 420_000 }],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-classic'],
    errorText: 'AADSTS500133: Assertion is not within its valid time range.',
  },

  expect: { outcome: 'device', cause: 'clock-wrong' },
} satisfies Scenario;
