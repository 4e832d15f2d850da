import type { Scenario } from './scenario.ts';

export default {
  name: 'ews-retired',
  title: 'An app that speaks a retired protocol',
  number: 39,
  about:
    'Apple Mail and old Outlook for Mac fail since EWS was closed for the organisation; everything answers anonymously.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    failing: ['apple-mail', 'outlook-mac-legacy'],
    working: ['outlook-web', 'outlook-mobile'],
  },

  expect: { outcome: 'organisation', cause: 'retired-protocol' },
} satisfies Scenario;
