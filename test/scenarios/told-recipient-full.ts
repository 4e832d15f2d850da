import type { Scenario } from './scenario.ts';

export default {
  name: 'told-recipient-full',
  title: 'Somebody else’s mailbox is full',

  about: 'Everything works; the pasted text is a message of refusal about a recipient.',
  faults: [],
  request: {
    address: 'ana@example.org',
    errorText: "550 5.2.2 <bob@other.example>: Recipient's mailbox is full",
  },

  expect: { outcome: 'inconclusive', cause: 'told-recipient' },
} satisfies Scenario;
