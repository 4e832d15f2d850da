import type { Scenario } from './scenario.ts';

export default {
  name: 'google-workspace-down',
  title: 'Gmail is down',
  number: 42,
  about: "Google's mail servers do not answer, and Google's own dashboard shows an outage.",
  faults: [
    { kind: 'tcp-blackhole', target: { host: ['imap.gmail.com', 'pop.gmail.com', 'smtp.gmail.com'] } },
    { kind: 'http-status', host: ['mail.google.com', 'gmail.googleapis.com'], status: 503, ownHeaders: true },
    {
      kind: 'feed',
      feed: 'google-workspace',
      state: { type: 'incident', title: 'Gmail is unavailable for many users', status: 'SERVICE_OUTAGE' },
    },
  ],
  request: { address: 'ana@gcontoso.example' },

  expect: {
    outcome: 'provider-outage',
    cause: 'mail-service-errors',
    affected: ['imap'],
  },
} satisfies Scenario;
