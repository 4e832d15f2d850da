import type { Scenario } from './scenario.ts';

export default {
  name: 'outlook-com-outage',
  title: 'Outlook.com is down',

  about: 'The web and the front doors of consumer mail answer 503; the consumer feed says so.',
  faults: [
    {
      kind: 'http-status',
      host: ['outlook.live.com', 'outlook.office365.com'],
      status: 503,
      ownHeaders: true,
    },
    { kind: 'mail-refused', host: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'] },
    {
      kind: 'feed',
      feed: 'm365-consumer',
      state: {
        type: 'incident',
        service: 'Outlook.com',
        title: 'Users may be unable to access Outlook.com',
        status: 'Service interruption',
      },
    },
  ],
  request: { address: 'ana@outlook.com' },

  expect: {
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
  },
} satisfies Scenario;
