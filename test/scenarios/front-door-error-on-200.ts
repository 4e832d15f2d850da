import type { Scenario } from './scenario.ts';

export default {
  name: 'front-door-error-on-200',
  title: 'A front door fails with status 200',

  about: "ActiveSync answers 200, empty, with the front door's own error in a header field.",
  faults: [
    {
      kind: 'http-status',
      host: 'outlook.office365.com',
      path: '/microsoft-server-activesync',
      status: 200,
      ownHeaders: false,
      headers: [
        ['X-NanoProxy', '1'],
        ['X-ProxyErrorMessage', 'The network is busy.'],
      ],
      body: '',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-partial',
    cause: 'route-failing',
    affected: ['eas'],
  },
} satisfies Scenario;
