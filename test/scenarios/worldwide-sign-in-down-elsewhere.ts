import type { Scenario } from './scenario.ts';

export default {
  name: 'worldwide-sign-in-down-elsewhere',
  title: 'An outage of another cloud',
  about:
    'The worldwide cloud of Microsoft 365 answers 503 at its sign-in and its mail; the government’s, where the mailbox is, is well.',
  faults: [
    {
      kind: 'http-status',
      host: ['*.microsoftonline.com', 'outlook.office365.com', 'outlook.office.com'],
      status: 503,
      ownHeaders: true,
    },
  ],
  request: { address: 'ana@agency.example' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
