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
    affected: ['smtp'],
  },
} satisfies Scenario;
