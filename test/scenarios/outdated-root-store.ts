import type { Scenario } from './scenario.ts';

export default {
  name: 'outdated-root-store',
  title: 'The list of trusted certificates is old',
  number: 24,
  about: "Microsoft's hosts use a root that this computer does not know.",
  faults: [
    {
      kind: 'certificate',
      host: [
        '*.office365.com',
        '*.office.com',
        '*.outlook.com',
        '*.microsoftonline.com',
        '*.microsoft.com',
        '*.live.com',
        '*.cloud.microsoft',
      ],
      problem: 'unknown-microsoft-root',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'device', cause: 'root-store-outdated' },
} satisfies Scenario;
