import type { Scenario } from './scenario.ts';

const hosts = ['*.office365.com', '*.office.com', 'outlook.cloud.microsoft', '*.microsoftonline.com'];

export default {
  name: 'filter-answers-for-microsoft',
  title: 'A filter answers instead of Microsoft',

  about: 'Sign-in and mail get the block page of a filter, with 403, under a root that was installed for it.',
  faults: [
    {
      kind: 'inspect',
      host: hosts,
      issuer: { commonName: 'Filter Block Page CA', organisation: 'Contoso' },
      trusted: true,
    },
    {
      kind: 'http-status',
      host: hosts,
      status: 403,
      ownHeaders: false,
      headers: [
        ['Via', '1.1 filter (squid/5.7)'],
        ['Server', 'squid/5.7'],
      ],
      body: '<html><head><title>Access denied by policy</title></head></html>',
    },
  ],
  request: { address: 'ana@contoso.com' },

  expect: {
    outcome: 'organisation',
    cause: 'middlebox-answers',
  },
} satisfies Scenario;
