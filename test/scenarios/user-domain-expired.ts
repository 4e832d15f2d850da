import type { Scenario } from './scenario.ts';

export default {
  name: 'user-domain-expired',
  title: 'The domain does not exist any more',
  number: 15,
  about: 'All records of contoso.com are gone everywhere; Microsoft works.',
  faults: [{ kind: 'dns', view: 'all', name: '*.contoso.com', action: 'nxdomain' }],
  request: { address: 'ana@contoso.com', spelledRight: true },

  expect: { outcome: 'organisation', cause: 'domain-dns-broken' },
} satisfies Scenario;
