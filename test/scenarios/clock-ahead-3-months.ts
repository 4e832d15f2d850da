import type { Scenario } from './scenario.ts';

export default {
  name: 'clock-ahead-3-months',
  title: 'The clock is three months ahead',
  number: 7,
  about: 'The clock of this computer is 90 days ahead, so that every certificate looks expired.',
  faults: [{ kind: 'clock', offsetMs: -90 * 86_400_000 }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'device', cause: 'clock-wrong' },
} satisfies Scenario;
