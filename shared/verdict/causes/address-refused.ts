import type { Cause } from '../cause.ts';
import { describeFailing } from './provider-routes.ts';

/**
 * The mail servers answer, and refuse this address, network or rate (RFC 3463 X.7.x, RFC 5321 4.2). That is about us: neither
 * their failure nor a fault of this network (design.md 1b.4), so it is said and accuses nobody. Anything that is proved beside
 * it comes first.
 */
export const addressRefused: Cause = {
  id: 'address-refused',
  layer: 'none',
  before: ['not-enough-evidence'],
  stop: 'seen',
  asksElsewhere: true,
  explain(facts) {
    const { refusal } = facts.routes;
    if (refusal.value === 'none') return undefined;
    const values = { ...describeFailing(refusal.by), count: refusal.by.length };
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      ...(refusal.value === 'throttled' && { variant: 'throttled' }),
      values,
      because: [{ message: 'because.address-refused', values, observations: refusal.observations }],
      missing: [
        {
          message: refusal.value === 'throttled' ? 'missing.later' : 'missing.other-network',
          observations: [],
        },
      ],
    };
  },
};
