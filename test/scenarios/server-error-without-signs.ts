import type { Scenario } from './scenario.ts';

const mailHosts = ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'];

export default {
  name: 'server-error-without-signs',
  title: 'Mail servers fail without a name',

  about:
    "All web ways into mail answer 503 with the bare page of a web server, over Microsoft's own certificates.",
  faults: [
    {
      kind: 'http-status',
      host: [...mailHosts, 'graph.microsoft.com'],
      status: 503,
      ownHeaders: false,
      headers: [['Server', 'Microsoft-HTTPAPI/2.0']],
      body: '<HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>',
    },
    { kind: 'mail-refused', host: mailHosts },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    affected: ['mapi', 'ews', 'owa', 'imap'],
  },
} satisfies Scenario;
