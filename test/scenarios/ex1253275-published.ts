import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1253275-published',
  title: '16 March 2026: Exchange Online, published',
  number: 30,
  about: 'The same 503s, and the service health names the incident.',
  faults: [
    {
      kind: 'http-status',
      host: ['*.office.com', 'outlook.cloud.microsoft'],
      path: '/mail',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: ['*.office.com', 'outlook.cloud.microsoft'],
      path: '/owa',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/ews',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/mapi',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/microsoft-server-activesync',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    { kind: 'http-status', host: ['www.office.com', 'portal.office.com'], status: 500, ownHeaders: true },
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1253275',
          title: 'Some users may be unable to access their mailbox using one or more connection methods',
          impactDescription:
            'Users may be unable to access their mailbox through any Exchange Online connection method.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 5_400_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com' },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: {
    outcome: 'provider-partial',
    cause: 'route-failing',
    affected: ['ews', 'mapi', 'eas'],
  },
} satisfies Scenario;
