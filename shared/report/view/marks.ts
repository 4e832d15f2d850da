import type { CheckStatus } from './checks.ts';

/** A sign for each state, always next to its word: colour alone tells nothing. */
export const marks: Readonly<Record<CheckStatus, string>> = {
  ok: '✓',
  failed: '✗',
  mixed: '✗',
  notice: '!',
  'not-run': '–',
  'not-applicable': '○',
};
