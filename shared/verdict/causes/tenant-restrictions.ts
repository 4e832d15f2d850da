import type { Cause } from '../cause.ts';

/** The network lets only other organisations' accounts sign in (protocols.md 9.3, rule 25). */
export const tenantRestrictions: Cause = {
  id: 'tenant-restrictions',
  layer: 'way',
  // They are set by a proxy that opens connections: the rule is what stops people, the opening how it is done.
  before: ['tls-inspection', 'middlebox-answers'],
  stop: 'network',
  explain({ signIn }) {
    if (signIn.restrictions.value !== 'found') return undefined;
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: 'proof',
      because: [{ message: 'because.restrictions', observations: signIn.restrictions.observations }],
      signs: [signIn.restrictions],
    };
  },
};
