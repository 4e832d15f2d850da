import type { Scenario } from './scenario.ts';

const mailHosts = ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'];

export default {
  name: '503-everywhere-slow',
  title: 'Exchange Online is down, over a slow link',

  about: 'The same outage with 150 ms per round trip.',
  faults: [
    { kind: 'http-status', host: mailHosts, status: 503, ownHeaders: true },
    { kind: 'mail-refused', host: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'] },
    { kind: 'slow', rttMs: 150 },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'provider-outage', cause: 'mail-service-errors' },
} satisfies Scenario;
