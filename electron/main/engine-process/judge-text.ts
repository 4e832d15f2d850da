import type { Policy } from '../../../shared/model/policy.ts';
import { readForeign } from '../../../shared/model/read-foreign.ts';
import { report as reportSchema } from '../../../shared/model/report.ts';
import { driftField } from '../../../shared/report/drift.ts';
import { meanwhileOf } from '../../../shared/report/view/meanwhile.ts';
import { judgeReport } from '../../../shared/verdict/judge-report.ts';
import type { Judged } from './messages.ts';

/** UTF-16 units; the same cap as the command's, design.md 6. */
const LIMIT = 16 * 1024 * 1024;

/** Reads a stored report, which may be anybody's, and judges it with today's rules in the language. */
export function judgeText(text: string, policy: Policy, locale: string): Judged {
  if (text.length > LIMIT) return { refused: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    return { refused: 'not-json' };
  }
  // The schema is also the limit of its depth and counts: what it does not know is dropped.
  const read = readForeign(reportSchema, value);
  if (!read.fits) return { refused: 'not-a-report' };
  const report = read.data;
  const { observations } = report;
  const request = { ...report.request, locale };
  const { verdict, facts } = judgeReport(report, policy, locale);
  // With the drift by today's rules as well, whatever the report says itself.
  const { drift: _, ...measured } = report;
  return {
    report: { ...measured, ...driftField(observations) },
    verdict,
    facts,
    meanwhile: meanwhileOf({ request, observations, verdict }),
  };
}
