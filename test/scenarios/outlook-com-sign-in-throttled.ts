import type { Scenario } from './scenario.ts';

export default {
  name: 'outlook-com-sign-in-throttled',
  title: '27 April 2026: Outlook.com refuses sign-ins',
  number: 35,
  about: 'The sign-in of Microsoft accounts answers 429 at once, and the consumer feed shows a degradation.',
  faults: [
    {
      kind: 'http-status',
      host: 'login.live.com',
      status: 429,
      ownHeaders: true,
      headers: [['Retry-After', '60']],
      body: '{"error":"too_many_requests","error_description":"Too many requests"}',
    },
    {
      kind: 'feed',
      feed: 'm365-consumer',
      state: {
        type: 'incident',
        service: 'Outlook.com',
        title: 'Some users may be unable to sign in to Outlook.com',
        status: 'Service degradation',
      },
    },
  ],
  request: { address: 'ana@outlook.com', errorText: 'Too many requests' },

  expect: {
    outcome: 'provider-partial',
    cause: 'sign-in-throttled',
  },
} satisfies Scenario;
