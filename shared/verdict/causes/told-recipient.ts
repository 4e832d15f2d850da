import type { MeaningId } from '../../pasted/meanings.ts';
import type { Cause } from '../cause.ts';
import { errorValues, toldOf, toldReason } from './told-error.ts';

const variants: Partial<Record<MeaningId, string>> = { 'lands-in-spam': 'spam' };

/**
 * The text is about the other person's mailbox or server: a full one, an address that does not exist, greylisting (RFC 3463
 * X.1, X.2). Nothing of this mailbox fails, so nothing of it is to be changed.
 */
export const toldRecipient: Cause = {
  id: 'told-recipient',
  layer: 'none',
  stop: 'seen',
  explain(facts) {
    const told = toldOf(facts, 'recipient');
    if (!told) return undefined;
    const variant = variants[told.id];
    return {
      kind: 'open',
      outcome: 'inconclusive',
      strength: 'hint',
      ...(variant !== undefined && { variant }),
      values: errorValues(facts),
      because: [toldReason(facts)],
      missing: [{ message: 'missing.other-side', observations: [] }],
    };
  },
};
