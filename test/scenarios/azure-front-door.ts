import type { Scenario } from './scenario.ts';

export default {
  name: 'azure-front-door',
  title: '29 October 2025: the edge in front of sign-in',
  number: 37,
  about: 'Sign-in and portals get 503 pages of Azure Front Door; mail answers; the Azure feed is degraded.',
  faults: [
    {
      kind: 'http-status',
      host: ['login.microsoftonline.com', 'login.microsoft.com', 'portal.office.com', 'www.office.com'],
      status: 503,
      ownHeaders: false,
      headers: [
        ['x-azure-ref', '20251029T160000Z-r1fra'],
        ['X-Cache', 'CONFIG_NOCACHE'],
      ],
      body: "<html><head><title>Service unavailable</title></head><body><h2>Our services aren't available right now</h2></body></html>",
    },
    {
      kind: 'feed',
      feed: 'azure',
      state: {
        type: 'incident',
        title: 'Azure Front Door - connectivity issues',
        status: 'Service degradation',
      },
    },
    {
      kind: 'feed',
      feed: 'azure-feed',
      state: {
        type: 'incident',
        title: 'Azure Front Door - connectivity issues',
        status: 'Service degradation',
      },
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-outage',
    cause: 'sign-in-service-down',
  },
} satisfies Scenario;
