import { listOf } from '../../messages/list.ts';
import { format, hasMessage } from '../../messages/report.ts';
import { watchedKinds } from '../../model/watched-kinds.ts';
import { failureWords, milliseconds, reasonWords, technicalDetail, totalMs } from './check-detail.ts';
import type { Check, CheckStatus } from './checks.ts';

/** One line about one check, or about several that passed in the same way. */
export interface CheckLine {
  status: CheckStatus;
  name: string;
  detail: string;
}

const order: readonly CheckStatus[] = ['failed', 'mixed', 'notice', 'ok', 'not-run', 'not-applicable'];

/** Lines for people: what failed first and each by itself, what passed or was left out summed up by kind. */
export function summaryLines(checks: readonly Check[], locale: string): CheckLine[] {
  const lines: CheckLine[] = [];
  for (const status of order) {
    const group = checks.filter((check) => check.status === status);
    if (group.length === 0) continue;
    if (status === 'not-applicable') lines.push(inapplicableLine(group, locale));
    else if (status !== 'ok' && status !== 'not-run')
      lines.push(...group.map((check) => checkLine(check, locale)));
    else lines.push(...summed(group, status, locale));
  }
  return lines;
}

/** One check in full. */
export function checkLine(check: Check, locale: string): CheckLine {
  const parts = [
    failureWords(check.main, locale),
    countWords(check, locale),
    notCountedWords(check, locale),
    reasonWords(check.main, locale),
    technicalDetail(check.main, locale),
  ];
  return { status: check.status, name: check.name, detail: parts.filter((part) => part !== '').join(' · ') };
}

function countWords(check: Check, locale: string): string {
  if (check.ran < 2 || watchedKinds.has(check.main.kind)) return '';
  const what = check.byAddress ? 'addresses' : 'tries';
  const id = check.failed === 0 ? `report.check.${what}-passed` : `report.check.${what}`;
  return format(id, { failed: check.failed, tries: check.ran }, locale);
}

/** Tries of a check that ran which were cut off or spoiled: as good as never made. */
function notCountedWords(check: Check, locale: string): string {
  const left = check.observations.filter(({ status }) => status === 'not-run');
  if (check.ran === 0 || left.length === 0) return '';
  const reason = listOf([...new Set(left.map((one) => reasonWords(one, locale)))], locale);
  return format('report.check.not-counted', { count: left.length, reason }, locale);
}

function summed(group: readonly Check[], status: 'ok' | 'not-run', locale: string): CheckLine[] {
  const buckets = new Map<string, Check[]>();
  for (const check of group) {
    const key = status === 'ok' ? check.main.kind : `${check.main.kind} ${reasonWords(check.main, locale)}`;
    buckets.set(key, [...(buckets.get(key) ?? []), check]);
  }
  return [...buckets.values()].flatMap((bucket) => {
    const [first] = bucket;
    // Ways into the mailbox are what people ask about: each by name.
    const single = first?.main.route !== undefined && status === 'ok';
    if (first === undefined || bucket.length <= 2 || single)
      return bucket.map((check) => checkLine(check, locale));
    const id = `report.several.${first.main.kind}`;
    const name =
      hasMessage(id) && status === 'ok'
        ? format(id, { count: bucket.length }, locale)
        : namesOf(bucket, locale);
    const slowest = Math.max(...bucket.flatMap((check) => check.observations.map(totalMs)));
    const detail =
      status === 'ok'
        ? format('report.check.up-to', { time: milliseconds(slowest, locale) }, locale)
        : format(
            'report.check.several',
            { count: bucket.length, reason: reasonWords(first.main, locale) },
            locale,
          );
    return [{ status, name, detail }];
  });
}

function namesOf(bucket: readonly Check[], locale: string): string {
  const names = [...new Set(bucket.map((check) => check.name))];
  return listOf(names.length > 3 ? [...names.slice(0, 3), '…'] : names, locale);
}

function inapplicableLine(group: readonly Check[], locale: string): CheckLine {
  const reasons = listOf([...new Set(group.map((check) => reasonWords(check.main, locale)))], locale);
  const name = format('report.check.inapplicable', { count: group.length, reasons }, locale);
  return { status: 'not-applicable', name, detail: '' };
}
