import type { Scenario } from './scenario.ts';

const hosts = ['imap.example.org', 'pop.example.org', 'smtp.example.org'];

export default {
  name: 'generic-tls-too-old',
  title: 'The mail servers speak only old versions of TLS',

  about: 'The mail servers of example.org refuse every version of TLS that programs still speak.',
  faults: [{ kind: 'tls-reset', sni: hosts, host: hosts, action: 'refuse-version' }],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'organisation', cause: 'server-handshake-broken' },
} satisfies Scenario;
