import type { Scenario } from './scenario.ts';

export default {
  name: 'one-app-fails',
  title: 'Mail works; one app does not',

  about: 'Every check passes; Thunderbird fails, another mail program and the web work.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    failing: ['thunderbird'],
    working: ['other-imap', 'outlook-web'],
  },

  expect: { outcome: 'device', cause: 'app-profile' },
} satisfies Scenario;
