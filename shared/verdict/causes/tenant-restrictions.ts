import { awaiting, type Cause, guesses } from '../cause.ts';

/** The network lets only other organisations' accounts sign in (protocols.md 9.3, rule 25). */
export const tenantRestrictions: Cause = {
  id: 'tenant-restrictions',
  outranks: [
    ...guesses,
    'access-policy',
    'account-problem',
    'middlebox-answers',
    'sign-in-throttled',
    'published-incident',
    'client-type-failing',
    'tls-inspection',
  ],
  explain({ signIn }) {
    if (signIn.restrictions.value !== 'found') return undefined;
    return {
      outcome: 'organisation',
      confidence: 0.95,
      because: [{ message: 'because.restrictions', observations: signIn.restrictions.observations }],
      decidedBy: [signIn.restrictions],
      awaits: awaiting('user', 'sign-in'),
    };
  },
};
