import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1215307-imap-only',
  title: 'January 2026: IMAP comes and goes',
  number: 33,
  about:
    'Every second IMAP connection is greeted with a goodbye; everything else works, and no feed says anything.',
  faults: [{ kind: 'imap-flaky', host: 'outlook.office365.com', every: 2 }],
  request: { address: 'ana@contoso.com', failing: ['thunderbird'], working: ['outlook-web'] },

  expect: {
    outcome: 'provider-partial',
    cause: 'route-unstable',
    affected: ['imap'],
  },
} satisfies Scenario;
