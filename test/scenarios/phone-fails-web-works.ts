import type { Scenario } from './scenario.ts';

export default {
  name: 'phone-fails-web-works',
  title: 'Outlook on the phone fails',

  about: 'Every check passes; Outlook on the phone fails, the web works.',
  faults: [],
  request: { address: 'ana@contoso.com', failing: ['outlook-mobile'], working: ['outlook-web'] },

  expect: { outcome: 'inconclusive', cause: 'not-enough-evidence', leaning: 'door-of-apps' },
} satisfies Scenario;
