import type { Policy, PolicyKey } from '../../shared/model/policy.ts';
import { safeText } from '../../shared/report/safe-text.ts';

/** UTF-16 units of one text; an address of the schema has 600, its id 40. */
const LONGEST = 700;

/** A value as people read it, one text for each item of a list. */
export function policyValueTexts(value: NonNullable<Policy[PolicyKey]>): string[] {
  const items = Array.isArray(value) ? value : [value];
  return items.map((item) =>
    safeText(typeof item === 'object' ? `${item.id}: ${item.url}` : String(item), LONGEST),
  );
}
