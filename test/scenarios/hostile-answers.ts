import type { Scenario } from './scenario.ts';

export default {
  name: 'hostile-answers',
  title: 'Servers that answer with nonsense',

  about:
    'The company website and the published documents answer without end, with bombs and with floods; mail itself works.',
  faults: [
    { kind: 'hostile', host: 'contoso.com', answer: 'endless-body' },
    { kind: 'hostile', host: 'status.cloud.microsoft', answer: 'gzip-bomb' },
    { kind: 'hostile', host: 'rssfeed.azure.status.microsoft', answer: 'xml-bomb' },
    { kind: 'hostile', host: 'prod-global-autodetect.acompli.net', answer: 'header-flood' },
  ],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
