import type { Scenario } from './scenario.ts';

export default {
  name: 'advisory-names-app',
  title: 'An advisory names the app that fails',
  number: 31,
  about:
    'Weeks of broken phones were published as an advisory, the page stays green, and every anonymous check passes. An advisory explains what it names, for less than an incident.',
  faults: [
    {
      kind: 'organisation-feed',
      issues: [
        {
          id: 'EX1268001',
          title: 'Some users may be unable to sync mail in Outlook mobile',
          impactDescription:
            'Users may be unable to sync their mail in the Outlook mobile apps for iOS and Android. Outlook on the web is not affected.',
          classification: 'Advisory',
          status: 'ServiceDegradation',
          service: 'Exchange Online',
          isResolved: false,
          startedAgoMs: 9 * 86_400_000,
        },
      ],
    },
  ],
  request: { address: 'ana@contoso.com', failing: ['outlook-mobile'], working: ['outlook-web'] },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'provider-partial', cause: 'published-incident', affected: ['outlook-mobile'] },
} satisfies Scenario;
