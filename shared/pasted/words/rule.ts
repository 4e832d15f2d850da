import type { MeaningId } from '../meanings.ts';

/** What the sentence says, and rules of words (phrase-pattern.ts) of which one is enough. */
export type WordRule = readonly [meaning: MeaningId, ...rules: readonly string[]];
