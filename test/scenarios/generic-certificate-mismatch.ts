import type { Scenario } from './scenario.ts';

export default {
  name: 'generic-certificate-mismatch',
  title: 'Another server answers under the name',

  about: 'The mail servers of example.org show the certificate of a parked site.',
  faults: [
    {
      kind: 'certificate',
      host: ['imap.example.org', 'pop.example.org', 'smtp.example.org'],
      problem: 'wrong-name',
    },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'organisation', cause: 'server-certificate-mismatch' },
} satisfies Scenario;
