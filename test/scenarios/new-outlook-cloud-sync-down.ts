import type { Scenario } from './scenario.ts';

export default {
  name: 'new-outlook-cloud-sync-down',
  title: "Microsoft's cloud does not fetch Google's mail for new Outlook",

  about:
    "Google's mail answers; new Outlook does not talk to it but to Microsoft's cloud, and both doors there answer 503.",
  faults: [
    {
      kind: 'http-status',
      host: ['outlook.office.com', 'outlook.office365.com'],
      status: 503,
      ownHeaders: true,
    },
  ],
  request: {
    address: 'ana@gcontoso.example',
    failing: ['outlook-windows-new'],
    working: ['gmail-web'],
  },

  expect: {
    outcome: 'provider-partial',
    cause: 'mail-sync-service-failing',
    affected: ['outlook-windows-new', 'outlook-mobile'],
    working: ['gmail-web', 'imap', 'thunderbird'],
  },
} satisfies Scenario;
