import type { Scenario } from './scenario.ts';

export default {
  name: 'no-app-works',
  title: 'Nothing works for this account',

  about: 'Every check passes, and neither the web nor an app opens the mailbox.',
  faults: [],
  request: { address: 'ana@contoso.com', failing: ['outlook-windows-new', 'outlook-web', 'outlook-mobile'] },

  expect: { outcome: 'inconclusive', cause: 'not-enough-evidence' },
} satisfies Scenario;
