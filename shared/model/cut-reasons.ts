import type { NotRunReason } from './failure.ts';

/**
 * Reasons of a measurement that was cut off: never a word about the far end, in no view. Apart from the schema, so that the
 * window loads no validator.
 */
export const cutReasons: ReadonlySet<string | undefined> = new Set<NotRunReason>([
  'budget-exhausted',
  'cancelled',
  'engine-stopped',
]);
