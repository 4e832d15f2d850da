import type { Scenario } from './scenario.ts';

export default {
  name: 'ex1253275-before-publication',
  title: '16 March 2026: Exchange Online, first hour',
  number: 30,
  about:
    'Two of three tries of the web, EWS, MAPI and ActiveSync get 503 from the front doors; no feed says so yet.',
  faults: [
    {
      kind: 'http-status',
      host: ['*.office.com', 'outlook.cloud.microsoft'],
      path: '/mail',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: ['*.office.com', 'outlook.cloud.microsoft'],
      path: '/owa',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/ews',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/mapi',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    {
      kind: 'http-status',
      host: '*.office365.com',
      path: '/microsoft-server-activesync',
      status: 503,
      ownHeaders: true,
      ratio: '2/3',
    },
    { kind: 'http-status', host: ['www.office.com', 'portal.office.com'], status: 500, ownHeaders: true },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'provider-partial',
    cause: 'route-failing',
    affected: ['ews', 'mapi', 'eas'],
  },
} satisfies Scenario;
