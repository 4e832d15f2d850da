import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1268771-reopened',
  title: 'The same incident, closed and opened again',
  number: 32,
  about: 'The first entry says resolved since two hours; a new one is open.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1268771',
          title:
            'Some users may be intermittently unable to access their Exchange Online mailboxes in some connection methods',
          impactDescription:
            'Users may be intermittently unable to access their mailbox through the Outlook mobile apps or the new Outlook for Mac.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 3_600_000,
        },
        {
          id: 'EX1256020',
          title:
            'Some users may be intermittently unable to access their Exchange Online mailboxes in some connection methods',
          impactDescription:
            'Users may be intermittently unable to access their mailbox through the Outlook mobile apps or the new Outlook for Mac.',
          classification: 'Incident',
          status: 'ServiceRestored',
          service: 'Exchange Online',
          isResolved: true,
          startedAgoMs: 14 * 86_400_000,
          endedAgoMs: 7_200_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com', failing: ['outlook-mobile'], working: ['outlook-web'] },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'provider-partial', cause: 'published-incident', affected: ['outlook-mobile'] },
} satisfies Scenario;
