import type { Scenario } from './scenario.ts';

export default {
  name: 'published-servers-beat-mx',
  title: 'Servers that the domain publishes, behind a large provider’s MX',
  about:
    'The MX of the domain is at Google, whose IMAP server refuses every connection; SRV records name the domain’s own servers, which answer. Nothing of the mailbox is broken.',
  faults: [
    { kind: 'dns-record', name: 'example.org', type: 'MX', data: ['1 smtp.google.com'] },
    { kind: 'tcp-refuse', target: { host: ['imap.gmail.com', 'smtp.gmail.com', 'mail.google.com'] } },
  ],
  request: { address: 'ana@example.org' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
