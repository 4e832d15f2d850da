import type { Scenario } from './scenario.ts';

export default {
  name: 'one-app-fails',
  title: 'Mail works; one app does not',

  about: 'Every check passes; new Outlook fails, the web and the phone work.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-new'],
    working: ['outlook-web', 'outlook-mobile'],
  },

  expect: { outcome: 'device', cause: 'app-profile' },
} satisfies Scenario;
