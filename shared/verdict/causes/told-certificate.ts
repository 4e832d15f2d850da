import type { Cause } from '../cause.ts';
import { errorValues, toldOf, toldReason } from './told-error.ts';

/**
 * The program refuses a certificate that was found right from here (protocols.md 3.6, 9.2). Somebody opens secure connections
 * there, its roots are old, the name is mistyped, or the server has changed it since: a question, and no lean.
 */
export const toldCertificate: Cause = {
  id: 'told-certificate',
  layer: 'none',
  stop: 'seen',
  asksElsewhere: true,
  explain(facts) {
    if (!toldOf(facts, 'certificate')) return undefined;
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      values: errorValues(facts),
      because: [toldReason(facts)],
      missing: [{ message: 'missing.certificate-shown', observations: [] }],
    };
  },
};
