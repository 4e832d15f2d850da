import type { Scenario } from './scenario.ts';

export default {
  name: 'same-app-fails-elsewhere',
  title: 'The same app fails at a second place',

  about: 'Every check passes here and at a second place; new Outlook is said to fail at both.',
  faults: [
    {
      kind: 'vantage',
      domain: 'contoso.com',
      outcome: 'device',
      failing: ['mx'],
      working: ['owa', 'owa-svc', 'ews', 'mapi', 'eas', 'imap'],
      failingClients: ['outlook-windows-new'],
    },
  ],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-new'],
    working: ['outlook-web', 'outlook-mobile'],
  },
  policy: { vantageUrl: 'https://vantage.contoso.com/report.json' },
  expect: {
    outcome: 'provider-partial',
    cause: 'client-type-failing',
    affected: ['outlook-windows-new'],
    working: ['outlook-web'],
  },
} satisfies Scenario;
