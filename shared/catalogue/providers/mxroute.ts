import type { Provider } from '../provider.ts';
import { likely, resolved } from '../sources.ts';

/** The name of a customer’s server stands in the letter that the customer got: what the domain publishes tells it. */
export const mxroute = {
  id: 'mxroute',
  displayName: 'MXroute',
  company: 'mxroute',
  large: false,
  mx: { ...resolved, names: ['mxrouting.net'] },
  hosts: [{ ...likely, role: 'company', customerDomains: ['mxrouting.net'] }],
  peculiarities: [{ ...likely, id: 'server-by-customer' }],
} satisfies Provider;
