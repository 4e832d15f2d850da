import type { Scenario } from './scenario.ts';

export default {
  name: 'drift-of-one-endpoint',
  title: 'One endpoint was retired',

  about: 'EWS answers 404 as any web server would, over the certificate of its host; everything else works.',
  faults: [
    { kind: 'http-status', host: 'outlook.office365.com', path: '/ews', status: 404, ownHeaders: false },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy', drift: ['/EWS/Exchange.asmx'] },
} satisfies Scenario;
