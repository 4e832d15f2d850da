import { reasonWords } from '../../../shared/report/view/check-detail.ts';
import type { Check } from '../../../shared/report/view/checks.ts';

/** Checks that were left out for the same reason. */
export interface UncheckedReason {
  status: 'not-run' | 'not-applicable';
  /** In words; empty when the report gives none. */
  reason: string;
  checks: Check[];
}

/** What was not checked and what does not apply, by the reason; what was not run first, larger groups first. */
export function uncheckedReasons(checks: readonly Check[], locale: string): UncheckedReason[] {
  const groups = new Map<string, UncheckedReason>();
  for (const check of checks) {
    const { status } = check;
    if (status !== 'not-run' && status !== 'not-applicable') continue;
    const reason = reasonWords(check.main, locale);
    const key = `${status} ${reason}`;
    const group = groups.get(key);
    if (group) group.checks.push(check);
    else groups.set(key, { status, reason, checks: [check] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      Number(a.status === 'not-applicable') - Number(b.status === 'not-applicable') ||
      b.checks.length - a.checks.length,
  );
}
