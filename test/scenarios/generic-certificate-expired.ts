import type { Scenario } from './scenario.ts';

export default {
  name: 'generic-certificate-expired',
  title: 'The certificate of a mail server has expired',

  about: 'All mail servers of example.org show a certificate that ended two days ago.',
  faults: [
    {
      kind: 'certificate',
      host: ['imap.example.org', 'pop.example.org', 'smtp.example.org'],
      problem: 'expired',
    },
  ],
  request: { address: 'ana@example.org' },

  expect: {
    outcome: 'organisation',
    cause: 'server-certificate-expired',
  },
} satisfies Scenario;
