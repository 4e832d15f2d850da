import { ispHelpAddress } from '../lab/internet/strangers.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'isp-rewrites-names',
  title: "The ISP's resolver makes answers up",
  number: 11,
  about: "Names that do not exist lead to the ISP's help page, and so does the mail host.",
  faults: [
    { kind: 'resolvers', use: ['isp'] },
    { kind: 'dns-rewrite-unknown', view: 'isp', address: ispHelpAddress },
    {
      kind: 'dns',
      view: 'isp',
      name: ['outlook.office365.com', 'outlook.office.com', 'outlook.cloud.microsoft'],
      action: { addresses: [ispHelpAddress] },
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'isp', cause: 'dns-wrong-answer' },
} satisfies Scenario;
