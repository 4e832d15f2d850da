import silentOnePlace from './mail-servers-silent-one-place.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'mail-servers-silent-phone-fails',
  title: 'Mail servers are silent here, and on the phone without Wi-Fi too',

  about:
    'The same silence; the person tried the phone on mobile data, and mail fails there as well: it is the provider.',
  faults: silentOnePlace.faults,
  request: { address: 'ana@contoso.com', elsewhere: 'fails' },

  expect: {
    outcome: 'provider-outage',
    cause: 'mail-service-unreachable',
  },
} satisfies Scenario;
