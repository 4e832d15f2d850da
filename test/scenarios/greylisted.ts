import type { Scenario } from './scenario.ts';

export default {
  name: 'greylisted',
  title: 'The server for sending asks an unknown address to come back later',
  about:
    'The submission server of a small provider answers 451 with a wait, as it does to addresses that it does not know.',
  faults: [
    {
      kind: 'mail-answer',
      host: 'smtp.example.org',
      step: 'greeting',
      says: ['451 4.7.1 Service temporarily unavailable: greylisting in action, come back in 300 seconds'],
    },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'inconclusive', cause: 'address-refused', working: ['imap', 'pop'] },
} satisfies Scenario;
