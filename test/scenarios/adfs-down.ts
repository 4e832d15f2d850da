import { federationAddress } from '../lab/internet/federation.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'adfs-down',
  title: "The company's sign-in server is down",
  number: 38,
  about: 'contoso.com signs in at sts.contoso.com, which does not answer; Microsoft works.',
  faults: [
    { kind: 'federated', domain: 'contoso.com' },
    { kind: 'tcp-blackhole', target: { addresses: [federationAddress('contoso.com')] } },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'federation-server-down' },
} satisfies Scenario;
