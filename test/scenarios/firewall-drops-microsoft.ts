import type { Scenario } from './scenario.ts';

export default {
  name: 'firewall-drops-microsoft',
  title: 'A firewall drops the mail hosts',
  number: 18,
  about: 'Connections to the mail hosts get no answer here; a second place reaches them.',
  faults: [
    {
      kind: 'tcp-blackhole',
      target: {
        host: [
          'outlook.office365.com',
          'outlook.live.com',
          'smtp.office365.com',
          'autodiscover-s.outlook.com',
          'autodiscover.outlook.com',
          'substrate.office.com',
        ],
      },
    },
    {
      kind: 'vantage',
      domain: 'contoso.com',
      outcome: 'healthy',
      failing: [],
      working: ['owa', 'ews', 'mapi', 'eas', 'imap'],
    },
  ],
  request: { address: 'ana@contoso.com' },
  policy: { vantageUrl: 'https://vantage.contoso.com/report.json' },
  expect: {
    outcome: 'network',
    cause: 'mail-hosts-blocked',
  },
} satisfies Scenario;
