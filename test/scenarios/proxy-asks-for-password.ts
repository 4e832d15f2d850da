import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-asks-for-password',
  title: 'The proxy asks for a password',
  number: 26,
  about: 'Every CONNECT is answered with 407 Basic, and nothing leaves without the proxy.',
  faults: [{ kind: 'proxy', mode: 'auth', schemes: ['Basic realm="Contoso"'], directWorks: false }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'proxy-auth-required' },
} satisfies Scenario;
