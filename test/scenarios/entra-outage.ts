import type { Scenario } from './scenario.ts';

const entraError = JSON.stringify({
  error: 'temporarily_unavailable',
  error_description: 'AADSTS90033: A transient error has occurred. Please try again.',
  error_codes: [90033],
  trace_id: '11111111-2222-4333-8444-555555555555',
});

export default {
  name: 'entra-outage',
  title: 'Sign-in is down',
  number: 36,
  about:
    'The token service answers 503 with a transient error every time; mail itself answers; the service health cannot be read.',
  faults: [
    {
      kind: 'http-status',
      host: '*.microsoftonline.com',
      path: '/organizations/oauth2',
      status: 503,
      ownHeaders: true,
      body: entraError,
    },
    { kind: 'http-status', host: '*.microsoftonline.com', status: 503, ownHeaders: true, body: entraError },
    { kind: 'organisation-feed', issues: [], status: 503 },
  ],
  request: { address: 'ana@contoso.com' },
  policy: { serviceHealthUrl: 'https://health.contoso.com/issues' },
  expect: { outcome: 'provider-outage', cause: 'sign-in-service-down' },
} satisfies Scenario;
