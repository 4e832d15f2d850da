import type { Verdict } from '../../../shared/model/verdict.ts';

/** How sure both are may differ a little without being worth a word. */
const NOTICEABLE = 0.1;

export type Difference = 'side' | 'cause' | 'confidence';

type Compared = Pick<Verdict, 'outcome' | 'cause' | 'confidence'>;

/** In what two judgements of the same observations differ; empty when a person would read the same. */
export function verdictDifferences(then: Compared, today: Compared): Difference[] {
  // The outcome fixes the side.
  const side = then.outcome !== today.outcome;
  const cause = then.cause !== today.cause;
  if (side || cause) return [...(side ? (['side'] as const) : []), ...(cause ? (['cause'] as const) : [])];
  return Math.abs(then.confidence - today.confidence) >= NOTICEABLE ? ['confidence'] : [];
}
