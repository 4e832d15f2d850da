import { type Cause, everything, type Reason } from '../cause.ts';

/** Contradictory or too little (protocols.md 11.3, rule 47): says what would settle it. */
export const notEnoughEvidence: Cause = {
  id: 'not-enough-evidence',
  outranks: [],
  explain(facts) {
    const { internet, routes, signIn, mailbox } = facts;
    const missing: Reason[] = [];
    if (mailbox.provider === 'unknown') missing.push({ message: 'missing.mailbox', observations: [] });
    if (internet.value === 'unknown')
      missing.push({ message: 'missing.controls', observations: internet.observations });
    if (routes.mail.value === 'unknown') missing.push({ message: 'missing.routes', observations: [] });
    if (signIn.service.value === 'unknown' && mailbox.large)
      missing.push({ message: 'missing.sign-in', observations: [] });
    missing.push({ message: 'missing.other-network', observations: [] });
    const failed = facts.evidence.observations.filter((one) => one.status === 'failed');
    return {
      outcome: 'inconclusive',
      confidence: 0.3,
      values: { failed: failed.length },
      because: [],
      missing,
      awaits: everything,
    };
  },
};
