import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import { type Judgement, judge } from './judge.ts';

/** Judges a stored report again, as of then, with the policy of here and in the language of the locale. */
export function judgeReport(report: Report, policy: Policy | undefined, locale: string): Judgement {
  const { observations, startedAt, environment } = report;
  return judge({
    request: { ...report.request, locale },
    observations,
    policy,
    platform: environment.platform,
    at: startedAt,
  });
}
