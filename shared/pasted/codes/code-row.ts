import type { MeaningId } from '../meanings.ts';

/** What the codes say, and the codes, in small letters. */
export type CodeRow = readonly [meaning: MeaningId, ...codes: readonly string[]];
