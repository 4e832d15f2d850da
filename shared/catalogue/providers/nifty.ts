import type { Provider } from '../provider.ts';
import { popInClear, submissionInClear } from '../sockets.ts';
import { ispdb, likely } from '../sources.ts';

export const nifty = {
  id: 'nifty',
  displayName: '@nifty',
  company: 'nifty',
  large: false,
  domains: { ...ispdb, names: ['nifty.com'] },
  servers: {
    ...ispdb,
    at: [
      popInClear('pop.nifty.com', ['encrypted-password']),
      submissionInClear('smtp.nifty.com', ['encrypted-password']),
    ],
  },
  hosts: [{ ...likely, role: 'company', domains: ['nifty.com'] }],
  peculiarities: [
    { ...likely, id: 'pop-only' },
    { ...likely, id: 'no-tls' },
  ],
} satisfies Provider;
