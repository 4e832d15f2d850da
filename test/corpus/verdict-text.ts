import type { Report } from '../../shared/model/report.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { judge } from '../../shared/verdict/judge.ts';
import { scenarios } from '../scenarios/index.ts';
import { recordedNames, recordedReport } from './recorded-reports.ts';

/** The verdict on a recorded report by the rules of today, with the policy under which it was measured. */
export function judgeRecorded(name: string, report: Report = recordedReport(name)): Verdict {
  const { request, observations, startedAt } = report;
  const policy = scenarios[name]?.policy ?? {};
  return judge({ request, observations, policy, at: startedAt }).verdict;
}

/** What a person compares: one block a report, one line a thing. Texts in English. */
export function verdictBlock(name: string, verdict: Verdict): string {
  const { outcome, cause, strength = 'no strength', confidence, status, leaning } = verdict;
  const lines = [
    name,
    `  ${outcome} · ${cause} · ${strength} ${confidence.toFixed(2)}${status === 'early' ? ' · early' : ''}`,
    ...(leaning ? [`  leans: ${leaning.side} · ${leaning.cause} · ${leaning.confidence.toFixed(2)}`] : []),
    ...(verdict.affected.length > 0 ? [`  affected: ${verdict.affected.join(' ')}`] : []),
    ...(verdict.working.length > 0 ? [`  working: ${verdict.working.join(' ')}`] : []),
    ...verdict.missing.map(({ text }) => `  missing: ${text}`),
    ...verdict.against.map(({ text }) => `  against: ${text}`),
    ...verdict.notes.map((note) => `  note: ${note.cause}: ${note.text}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** The whole file `verdicts.txt`. */
export function verdictsText(): string {
  const head =
    'What the judge says of each recorded report. Made by `npm run corpus`; read the difference before you commit it.\n';
  return [head, ...recordedNames().map((name) => verdictBlock(name, judgeRecorded(name)))].join('\n');
}
