import type { Scenario } from './scenario.ts';

export default {
  name: 'dns-sinkhole',
  title: 'The router hides mail hosts',
  number: 10,
  about: 'The resolver of the router answers 0.0.0.0 for every mail host of Microsoft.',
  faults: [
    {
      kind: 'dns',
      view: 'router',
      name: ['*.office.com', '*.office365.com', 'outlook.cloud.microsoft'],
      action: { addresses: ['0.0.0.0'] },
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'network', cause: 'dns-wrong-answer' },
} satisfies Scenario;
