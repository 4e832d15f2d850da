import silentOnePlace from './mail-servers-silent-one-place.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'mail-servers-silent-phone-works',
  title: 'Mail servers are silent here, and the phone without Wi-Fi gets mail',

  about:
    'The same silence; the person tried the phone on mobile data, and mail works there: it is this network.',
  faults: silentOnePlace.faults,
  request: { address: 'ana@contoso.com', elsewhere: 'works' },

  expect: {
    outcome: 'network',
    cause: 'mail-hosts-blocked',
  },
} satisfies Scenario;
