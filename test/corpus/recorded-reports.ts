import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';

const folder = join(import.meta.dirname, 'reports');
const ending = '.json.gz';

/** Names of the recorded reports, sorted. */
export function recordedNames(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** The report as it was recorded. Throws when there is none of this name, or when it is no report. */
export function recordedReport(name: string): Report {
  const text = gunzipSync(readFileSync(join(folder, `${name}${ending}`))).toString('utf8');
  return reportSchema.parse(JSON.parse(text));
}

/**
 * Keeps the measurement. Verdict and facts of the day are left empty where the schema allows it: they are what is judged
 * again, and would otherwise change the file with every change of the judge.
 */
export function writeRecordedReport(name: string, report: Report): void {
  mkdirSync(folder, { recursive: true });
  const { verdict, ...kept } = report;
  const { outcome, side, cause, confidence, status } = verdict;
  const shortened: Report['verdict'] = {
    ...{ outcome, side, cause, confidence, status, headline: '-', seen: '-' },
    ...{ affected: [], working: [], because: [], against: [], missing: [], notes: [], advice: [] },
  };
  const text = JSON.stringify({ ...kept, verdict: shortened, facts: {} });
  writeFileSync(join(folder, `${name}${ending}`), gzipSync(text, { level: 9 }));
}
