import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1256020-mobile-and-mac',
  title: 'March 2026: only phones and new Outlook for Mac',
  number: 31,
  about:
    'Every anonymous check passes; the service health names Outlook mobile and new Outlook for Mac, and the phone is what fails.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1256020',
          title:
            'Some users may be intermittently unable to access their Exchange Online mailboxes in some connection methods',
          impactDescription:
            'Users may be intermittently unable to access their mailbox through the Outlook mobile apps or the new Outlook for Mac.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 4 * 86_400_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com', failing: ['outlook-mobile'], working: ['outlook-web'] },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: {
    outcome: 'provider-partial',
    cause: 'published-incident',
    affected: ['outlook-mobile', 'outlook-mac-new'],
  },
} satisfies Scenario;
