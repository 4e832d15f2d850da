import type { Scenario } from './scenario.ts';

export default {
  name: 'healthy-government-cloud',
  title: 'Everything works (a cloud of its own of Microsoft 365)',
  about:
    'Nothing is broken; the mailbox is at the hosts of the United States government’s cloud, and nowhere else.',
  faults: [],
  request: { address: 'ana@agency.example' },

  expect: { outcome: 'healthy', cause: 'healthy' },
} satisfies Scenario;
