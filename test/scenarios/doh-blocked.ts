import type { Scenario } from './scenario.ts';

export default {
  name: 'doh-blocked',
  title: 'The network forbids other resolvers',
  number: 13,
  about: 'Public resolvers cannot be reached in any way; the rest works.',
  faults: [
    { kind: 'tcp-blackhole', target: { host: ['cloudflare-dns.com', 'dns.google', 'dns.quad9.net'] } },
    { kind: 'dns', view: 'router', name: 'use-application-dns.net', action: 'nxdomain' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'healthy',
    cause: 'healthy',
  },
} satisfies Scenario;
