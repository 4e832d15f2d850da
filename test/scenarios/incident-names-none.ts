import type { Scenario } from './scenario.ts';

export default {
  name: 'incident-names-none',
  title: 'An incident of the mailbox names no app',
  number: 34,
  about:
    'The service health says that mailboxes cannot be reached and names no program: every one is meant, with less weight than where one is named.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1268002',
          title: 'Some users cannot access their Exchange Online mailboxes',
          impactDescription: 'Users may be intermittently unable to access their mailboxes.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 7_200_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com', failing: ['outlook-windows-classic'] },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'provider-partial', cause: 'published-incident', affected: ['outlook-windows-classic'] },
} satisfies Scenario;
