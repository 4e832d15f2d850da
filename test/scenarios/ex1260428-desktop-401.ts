import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1260428-desktop-401',
  title: '24 March 2026: Outlook on the desktop asks again and again',
  number: 34,
  about:
    'Anonymous checks see the same 401 as on a healthy day; the service health names the desktop client.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1260428',
          title: 'Some users may be unable to access their mailbox using the Outlook desktop client',
          impactDescription:
            'Users may see 401 errors and repeated sign-in prompts in the Outlook desktop client.',
          classification: 'Incident',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 10_800_000,
        },
      ],
    },
  ],
  request: {
    address: 'ana@contoso.com',
    failing: ['outlook-windows-classic'],
    working: ['outlook-web'],
    errorText: 'Outlook keeps asking me to sign in (401)',
  },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'provider-partial', cause: 'published-incident', affected: ['outlook-windows-classic'] },
} satisfies Scenario;
