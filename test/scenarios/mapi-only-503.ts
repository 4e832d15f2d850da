import type { Scenario } from './scenario.ts';

export default {
  name: 'mapi-only-503',
  title: 'Only classic Outlook is affected',

  about: 'MAPI answers 503 every time; the other ways into the mailbox answer.',
  faults: [{ kind: 'http-status', host: '*.office365.com', path: '/mapi', status: 503, ownHeaders: true }],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-partial',
    cause: 'route-failing',
    affected: ['mapi'],
  },
} satisfies Scenario;
