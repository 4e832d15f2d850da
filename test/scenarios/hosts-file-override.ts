import { oldExchangeAddress } from '../lab/internet/strangers.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'hosts-file-override',
  title: 'An entry on this computer redirects mail',
  number: 9,
  about: 'The hosts file leads outlook.office365.com to an old server that is gone.',
  faults: [
    { kind: 'hosts-file', lines: [`${oldExchangeAddress} outlook.office365.com # old Exchange`] },
    { kind: 'tcp-blackhole', target: { addresses: [oldExchangeAddress] } },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'device', cause: 'hosts-file-override' },
} satisfies Scenario;
