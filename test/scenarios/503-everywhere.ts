import type { Scenario } from './scenario.ts';

const mailHosts = ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'];

export default {
  name: '503-everywhere',
  title: 'Exchange Online is down',

  about:
    'Every mail server of Microsoft answers 503 with its own header fields; sign-in and the rest of the internet work.',
  faults: [
    { kind: 'http-status', host: mailHosts, status: 503, ownHeaders: true },
    { kind: 'mail-refused', host: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'] },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    affected: ['owa', 'ews', 'mapi', 'eas'],
  },
} satisfies Scenario;
