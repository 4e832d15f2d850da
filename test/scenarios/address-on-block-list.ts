import type { Scenario } from './scenario.ts';

export default {
  name: 'address-on-block-list',
  title: 'This address is on a block list',
  about:
    'A small provider turns this address away in all its protocols, in the words of a service that is not available.',
  faults: [
    {
      kind: 'mail-answer',
      host: '*.example.org',
      protocols: ['smtp'],
      step: 'greeting',
      says: [
        '554-smtp.example.org ESMTP Service not available',
        '554 5.7.1 Client host [203.0.113.7] is on our block list, see the postmaster page',
      ],
    },
    {
      kind: 'mail-answer',
      host: '*.example.org',
      protocols: ['imap'],
      step: 'greeting',
      says: ['* BYE [UNAVAILABLE] Your address 203.0.113.7 is blocked after too many failed logins'],
    },
    {
      kind: 'mail-answer',
      host: '*.example.org',
      protocols: ['pop'],
      step: 'greeting',
      says: ['-ERR [SYS/PERM] connections from your network are not permitted'],
    },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'inconclusive', cause: 'address-refused', affected: ['imap', 'pop', 'smtp'] },
} satisfies Scenario;
