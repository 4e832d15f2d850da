import { webHostAddress } from '../lab/internet/strangers.ts';
import type { Scenario } from './scenario.ts';

export default {
  name: 'autodiscover-at-web-host',
  title: 'Autodiscover leads to a website',
  number: 16,
  about: 'autodiscover.contoso.com points to a web host that answers 200 to everything.',
  faults: [{ kind: 'dns-record', name: 'autodiscover.contoso.com', type: 'A', data: [webHostAddress] }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'organisation', cause: 'autodiscover-misdirected' },
} satisfies Scenario;
