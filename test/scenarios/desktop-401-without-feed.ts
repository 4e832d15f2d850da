import type { Scenario } from './scenario.ts';

export default {
  name: 'desktop-401-without-feed',
  title: 'The same, and nobody has published it',
  number: 34,
  about: 'Anonymous checks pass, one app fails and the web works; no feed is known.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-classic'],
    working: ['outlook-web'],
    errorText: 'Outlook keeps asking me to sign in (401)',
  },

  expect: { outcome: 'inconclusive', cause: 'not-enough-evidence' },
} satisfies Scenario;
