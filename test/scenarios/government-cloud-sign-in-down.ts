import type { Scenario } from './scenario.ts';

export default {
  name: 'government-cloud-sign-in-down',
  title: 'The sign-in of the government’s cloud is down',
  about:
    'Its token service answers 503 with a transient error every time; its mail answers, and the worldwide sign-in is well.',
  faults: [
    {
      kind: 'http-status',
      host: 'login.microsoftonline.us',
      status: 503,
      ownHeaders: true,
      body: JSON.stringify({
        error: 'temporarily_unavailable',
        error_description: 'AADSTS90033: A transient error has occurred. Please try again.',
        error_codes: [90033],
        trace_id: '11111111-2222-4333-8444-555555555555',
      }),
    },
  ],
  request: { address: 'ana@agency.example' },

  expect: { outcome: 'provider-outage', cause: 'sign-in-service-down' },
} satisfies Scenario;
