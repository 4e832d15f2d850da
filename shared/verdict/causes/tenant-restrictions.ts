import type { Cause } from '../cause.ts';

/** The network lets only other organisations' accounts sign in (protocols.md 9.3, rule 25). */
export const tenantRestrictions: Cause = {
  id: 'tenant-restrictions',
  layer: 'way',
  // They are set by a proxy that opens connections: the rule is what stops people, the opening how it is done.
  before: ['tls-inspection', 'middlebox-answers'],
  stop: 'network',
  explain({ signIn, user }) {
    const { value, observations } = signIn.restrictions;
    if (value !== 'found') return undefined;
    // A text that somebody pasted may be from another network than this one.
    const seenHere = observations.some((id) => !user.observations.includes(id));
    return {
      kind: 'local',
      outcome: 'organisation',
      strength: seenHere ? 'proof' : 'fair',
      because: [{ message: 'because.restrictions', observations }],
      signs: [signIn.restrictions],
    };
  },
};
