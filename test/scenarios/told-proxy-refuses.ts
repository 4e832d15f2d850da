import type { Scenario } from './scenario.ts';

export default {
  name: 'told-proxy-refuses',
  title: 'A proxy in the way of one program',

  about: 'Everything passes from here; the pasted error names a proxy.',
  faults: [],
  request: {
    address: 'ana@contoso.com',
    errorText: 'ERR_PROXY_CONNECTION_FAILED',
  },

  expect: { outcome: 'network', cause: 'told-network' },
} satisfies Scenario;
