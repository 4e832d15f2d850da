import { format } from '../../messages/report.ts';
import type { Drift, Report } from '../../model/report.ts';
import { driftOfReport } from '../drift.ts';

export interface DriftLine {
  /** `GET outlook.office365.com/EWS/Exchange.asmx` */
  endpoint: string;
  /** What it answered, and how often. */
  answer: string;
  /** What it was held against, with source and date; absent in reports of before 2026-12. */
  expected?: string;
}

/** Answers that were not as documented, in words; empty where there is none. */
export function driftLines(report: Report, locale: string): DriftLine[] {
  return driftOfReport(report).map((one) => driftLine(one, locale));
}

function driftLine(drift: Drift, locale: string): DriftLine {
  const { host, method, path, statusCode, headers, expectation, observations } = drift;
  const status = String(statusCode);
  const answer = format('report.drift.answer', { status, count: observations.length }, locale);
  const names = headers.length > 0 ? ` (${headers.join(', ')})` : '';
  return {
    endpoint: `${method} ${host}${path}`,
    answer: `${answer}${names}`,
    ...(expectation && { expected: format('report.drift.expected', { ...expectation }, locale) }),
  };
}
