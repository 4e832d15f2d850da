import type { Scenario } from './scenario.ts';

export default {
  name: 'proxy-blocks-mail',
  title: 'The proxy forbids mail',

  about: 'The proxy refuses the mail hosts by rule and lets the rest through.',
  faults: [
    {
      kind: 'proxy',
      mode: 'denied',
      host: ['*.office365.com', '*.office.com', '*.outlook.com', 'outlook.cloud.microsoft'],
      directWorks: false,
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'proxy-blocks-mail' },
} satisfies Scenario;
