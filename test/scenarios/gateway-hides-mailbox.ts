import type { Scenario } from './scenario.ts';

export default {
  name: 'gateway-hides-mailbox',
  title: 'A filter in front of Microsoft 365',
  about:
    'The MX of the domain is a filter of another company and no Autodiscover name is published; SPF names Microsoft, whose sign-in knows the domain. Nothing is broken.',
  faults: [
    {
      kind: 'dns-record',
      name: 'contoso.com',
      type: 'MX',
      data: ['10 mx1.contoso.com.pphosted.com', '10 mx2.contoso.com.pphosted.com'],
    },
    { kind: 'dns', view: 'all', name: 'autodiscover.contoso.com', action: 'nxdomain' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy', working: ['outlook-web'] },
} satisfies Scenario;
