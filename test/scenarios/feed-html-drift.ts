import type { Scenario } from './scenario.ts';

export default {
  name: 'feed-html-drift',
  title: 'A status feed that is a web page',
  number: 41,
  about: 'The feed answers 200 with HTML; everything else works.',
  faults: [{ kind: 'feed', feed: 'm365-admin', state: { type: 'html' } }],
  request: { address: 'ana@contoso.com' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
