import type { Scenario } from './scenario.ts';

export default {
  name: 'incident-elsewhere',
  title: 'An incident that does not touch this',

  about: 'Everything works, and the service health has an open incident about add-ins.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1300001',
          title: 'Some users may see delays when searching in the Exchange admin center',
          impactDescription: 'Admins may see delays in the Exchange admin center.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          feature: 'Management and provisioning',
          isResolved: false,
          startedAgoMs: 7_200_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com' },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
