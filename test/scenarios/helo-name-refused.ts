import type { Scenario } from './scenario.ts';

export default {
  name: 'helo-name-refused',
  title: 'The server for sending wants a name in the greeting',
  about: 'The submission server of a small provider refuses EHLO with an address and takes it with a name.',
  faults: [
    {
      kind: 'mail-answer',
      host: 'smtp.example.org',
      step: 'hello',
      says: ['504 5.5.2 <client>: Helo command rejected: need fully-qualified hostname'],
      only: 'literals',
    },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
