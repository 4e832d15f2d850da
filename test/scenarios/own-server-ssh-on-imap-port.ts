import type { Scenario } from './scenario.ts';

export default {
  name: 'own-server-ssh-on-imap-port',
  title: 'SSH answers on the port of IMAP',

  about:
    'On a small server something else than the mail service listens on port 993, behind the server’s own certificate.',
  faults: [
    { kind: 'mail-answer', host: 'imap.example.org', step: 'greeting', says: ['SSH-2.0-OpenSSH_9.6'] },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'organisation', cause: 'server-misconfigured', affected: ['imap'], working: ['smtp'] },
} satisfies Scenario;
