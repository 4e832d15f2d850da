import type { Scenario } from './scenario.ts';

export default {
  name: 'shared-nat-throttling',
  title: 'Too many sign-ins from one address',
  number: 44,
  about: 'The token service answers 429 with Retry-After; no feed says anything, and mail answers.',
  faults: [
    {
      kind: 'http-status',
      host: '*.microsoftonline.com',
      path: '/organizations/oauth2',
      status: 429,
      ownHeaders: true,
      headers: [['Retry-After', '60']],
      body: '{"error":"too_many_requests","error_description":"Too many requests"}',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'inconclusive',
    cause: 'not-enough-evidence',
  },
} satisfies Scenario;
