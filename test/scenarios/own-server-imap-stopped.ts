import type { Scenario } from './scenario.ts';

export default {
  name: 'own-server-imap-stopped',
  title: 'IMAP has stopped on a small server, sending works',

  about: 'Port 993 refuses here and at a second place; the server for sending answers.',
  faults: [
    { kind: 'tcp-refuse', target: { host: 'imap.example.org', ports: [993] } },
    {
      kind: 'vantage',
      domain: 'example.org',
      outcome: 'provider-partial',
      failing: ['imap'],
      working: ['smtp'],
    },
  ],
  request: { address: 'ana@example.org' },
  policy: { vantageUrl: 'https://vantage.contoso.com/report.json' },

  expect: { outcome: 'organisation', cause: 'mail-service-stopped', affected: ['imap'], working: ['smtp'] },
} satisfies Scenario;
