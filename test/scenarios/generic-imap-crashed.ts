import type { Scenario } from './scenario.ts';

export default {
  name: 'generic-imap-crashed',
  title: 'The mail server of a small provider has crashed',
  number: 43,
  about: 'Port 993 and the others refuse here and from a second place; the name resolves.',
  faults: [
    { kind: 'tcp-refuse', target: { host: ['imap.example.org', 'pop.example.org', 'smtp.example.org'] } },
    {
      kind: 'vantage',
      domain: 'example.org',
      outcome: 'provider-outage',
      failing: ['imap', 'pop', 'smtp', 'smtps'],
      working: [],
    },
  ],
  request: { address: 'ana@example.org' },
  policy: { vantageUrl: 'https://vantage.contoso.com/report.json' },
  expect: { outcome: 'provider-outage', cause: 'mail-service-unreachable' },
} satisfies Scenario;
