import type { Policy } from '../model/policy.ts';
import type { Report } from '../model/report.ts';
import { outcomeTable, type Side } from '../model/verdict.ts';
import { watchedKinds } from '../model/watched-kinds.ts';
import { judgeReport } from '../verdict/judge-report.ts';
import { collectorDrift } from './collector-drift.ts';
import { redact } from './redact.ts';

/**
 * One finished run as a log record of OpenTelemetry. The names of its attributes are promised in
 * docs/admin/collecting-reports.md.
 */
export interface CollectorRecord {
  /** Milliseconds since 1970: the end of the run. */
  at: number;
  severity: 'INFO' | 'WARN' | 'ERROR';
  /** The headline, in English whatever the person reads. */
  body: string;
  attributes: Readonly<Record<string, string | number | string[]>>;
  /** Who speaks: the program, and the kind of system it runs on. */
  resource: Readonly<Record<string, string>>;
}

/** Whom a run should wake: nobody, the local helpdesk, or whoever watches the provider. */
const severities: Readonly<Record<Side, CollectorRecord['severity']>> = {
  none: 'INFO',
  local: 'WARN',
  provider: 'ERROR',
  unknown: 'WARN',
};

/** Values of the semantic conventions' `os.type` where Node's differ. */
const systems: Readonly<Record<string, string>> = { win32: 'windows' };

/**
 * What a collector gets of a run: words of ours, numbers, the report's id, and hosts of providers that answered otherwise
 * than documented. It is made of the report at the level `strict`, whatever the policy's level, so neither the person nor
 * the organisation can be told from it.
 */
export function collectorRecord(report: Report, policy: Policy): CollectorRecord {
  const { observations, startedAt } = report;
  const { verdict: english, facts } = judgeReport(report, policy, 'en');
  const verdict = { ...report.verdict, headline: english.headline };
  const told = redact({ ...report, verdict }, 'strict');
  const { outcome, side, cause, confidence, status, headline, affected } = told.verdict;
  const { firstVerdictMs, confirmedMs, totalMs } = told.timing;
  const states = { ok: 0, failed: 0, 'not-run': 0, 'not-applicable': 0 };
  for (const one of observations) {
    // What was noticed about this computer is no check.
    if (!watchedKinds.has(one.kind)) states[one.status] += 1;
  }
  return {
    at: Date.parse(startedAt) + totalMs,
    severity: severities[side],
    body: headline,
    attributes: {
      'mailpath.report.id': told.id,
      'mailpath.outcome': outcome,
      'mailpath.side': side,
      'mailpath.cause': cause,
      // Stores fix a field's type at the first value they see, so numbers are whole: percent, milliseconds.
      'mailpath.confidence_percent': Math.round(confidence * 100),
      'mailpath.status': status,
      'mailpath.affected': affected,
      'mailpath.provider': facts.mailbox?.value ?? 'unknown',
      'mailpath.exit_code': outcomeTable[outcome].exitCode,
      'mailpath.duration_ms': Math.round(totalMs),
      ...(firstVerdictMs !== undefined && { 'mailpath.first_verdict_ms': Math.round(firstVerdictMs) }),
      ...(confirmedMs !== undefined && { 'mailpath.confirmed_ms': Math.round(confirmedMs) }),
      ...(told.cutShort !== undefined && { 'mailpath.cut_short': told.cutShort }),
      'mailpath.drift': collectorDrift(report),
      'mailpath.observations.ok': states.ok,
      'mailpath.observations.failed': states.failed,
      'mailpath.observations.not_run': states['not-run'],
      'mailpath.observations.not_applicable': states['not-applicable'],
    },
    resource: {
      'service.name': 'mailpath',
      'service.version': told.tool.version,
      'os.type': systems[told.environment.platform] ?? told.environment.platform,
    },
  };
}
