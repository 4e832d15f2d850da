import type { Scenario } from './scenario.ts';

export default {
  name: 'firewall-masks-smtp',
  title: 'A firewall rewrites the SMTP dialogue',

  about: 'The greeting of the submission server is masked, and STARTTLS with it.',
  faults: [{ kind: 'mail-altered', host: '*' }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'network',
    cause: 'middlebox-answers',
    alsoRight: [
      { outcome: 'organisation', cause: 'middlebox-answers' },
      { outcome: 'organisation', cause: 'middlebox-breaks-tls' },
      { outcome: 'network', cause: 'middlebox-breaks-tls' },
      { outcome: 'network', cause: 'mail-ports-blocked' },
      { outcome: 'device', cause: 'antivirus-mail-shield' },
    ],
    affected: ['smtp'],
  },
} satisfies Scenario;
