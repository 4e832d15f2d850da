import type { Scenario } from './scenario.ts';

const via = [['Via', '1.1 fortigate']] as const;
const blockPage =
  '<html><head><title>Web Page Blocked</title></head><body>FortiGuard Intrusion Prevention</body></html>';

export default {
  name: 'fortigate-inspection-breaks-mail',
  title: 'Inspection that breaks mail programs',
  number: 22,
  about: 'FortiGate signs mail connections again and answers 403 to EWS and MAPI.',
  faults: [
    {
      kind: 'inspect',
      host: ['*.office365.com', '*.office.com', 'outlook.cloud.microsoft'],
      issuer: { commonName: 'FortiGate CA', organisation: 'Fortinet' },
      trusted: true,
    },
    {
      kind: 'http-status',
      host: 'outlook.office365.com',
      path: '/ews',
      status: 403,
      ownHeaders: false,
      headers: via,
      body: blockPage,
    },
    {
      kind: 'http-status',
      host: 'outlook.office365.com',
      path: '/mapi',
      status: 403,
      ownHeaders: false,
      headers: via,
      body: blockPage,
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'organisation',
    cause: 'tls-inspection',
    affected: ['ews', 'mapi'],
  },
} satisfies Scenario;
