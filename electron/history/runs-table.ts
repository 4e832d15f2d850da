import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { oldestKept, type Retention } from '../../shared/model/retention.ts';
import { inTransaction } from './database.ts';

/** What a list shows of a run. */
export type HistoryRow = Pick<Report['verdict'], 'outcome' | 'side' | 'cause' | 'confidence' | 'headline'> & {
  reportId: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  address: string;
  durationMs: number;
};

/** A stored report is about 0.3 MiB; what says that it unpacks to more than this was not written here. */
const MAX_UNPACKED = 32 * 1024 * 1024;

/** Runs that are dropped with one change, at most: the window waits for it, and the next change drops the next ones. */
const MAX_DROPPED = 50;

/** The clock of the run against servers' clocks, as it was judged: right to five minutes (shared/verdict/facts/clock.ts). */
const rightClock: ReadonlySet<unknown> = new Set(['ok', 'warn']);

export const rowOf = (report: Report): HistoryRow => {
  const { outcome, side, cause, confidence, headline } = report.verdict;
  return {
    reportId: report.id,
    startedAt: report.startedAt,
    address: report.request.address ?? report.request.domain,
    durationMs: report.durationMs,
    ...{ outcome, side, cause, confidence, headline },
  };
};

/** Whether `startedAt` can be believed: servers agreed with the clock, and it was not set while the run measured. */
function clockWasRight({ facts, observations }: Report): boolean {
  const jumped = observations.some((one) => one.kind === 'device-stall' && one.data?.what === 'clock-jump');
  return rightClock.has(facts.clock?.value) && !jumped;
}

export function insertRun(database: DatabaseSync, report: Report): void {
  const row = rowOf(report);
  const statement = database.prepare(
    `INSERT OR REPLACE INTO runs (report_id, started_at, address, outcome, side, cause, confidence, headline,
                                    duration_ms, clock_right, report)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const { reportId, startedAt, address, outcome, side, cause, confidence, headline, durationMs } = row;
  const head = [reportId, startedAt, address, outcome, side, cause, confidence, headline, durationMs];
  const packed = gzipSync(JSON.stringify(report));
  inTransaction(database, () => statement.run(...head, clockWasRight(report) ? 1 : 0, packed));
}

/**
 * Drops what is past the retention, after `report` was kept. Rows stand in the order in which they were measured (rowid),
 * so a run whose own clock was wrong is as old as its neighbours; and time passes only by a clock that was right.
 */
export function deletePastRetention(database: DatabaseSync, report: Report, { runs, days }: Retention): void {
  const oldest = oldestKept(new Date(report.startedAt), days).toISOString();
  const tooMany = 'SELECT rowid FROM runs ORDER BY rowid DESC LIMIT 1 OFFSET ?';
  // Looked for among as many as there should be: to read all of a file with far too many would take seconds.
  const looked = `SELECT rowid, clock_right, started_at FROM runs ORDER BY rowid LIMIT ${runs + MAX_DROPPED}`;
  const tooOld = `SELECT max(rowid) FROM (${looked}) WHERE clock_right = 1 AND started_at < ?`;
  const first = `SELECT rowid FROM runs ORDER BY rowid LIMIT ${MAX_DROPPED}`;
  const drop = (upTo: string, value: number | string) =>
    database.prepare(`DELETE FROM runs WHERE rowid <= (${upTo}) AND rowid IN (${first})`).run(value);
  inTransaction(database, () => {
    drop(tooMany, runs);
    if (clockWasRight(report)) drop(tooOld, oldest);
  });
}

export function deleteRuns(database: DatabaseSync, reportIds: readonly string[]): void {
  const statement = database.prepare('DELETE FROM runs WHERE report_id = ?');
  inTransaction(database, () => {
    for (const reportId of reportIds) statement.run(reportId);
  });
}

export function deleteAll(database: DatabaseSync): void {
  inTransaction(database, () => database.exec('DELETE FROM runs'));
  database.exec('VACUUM');
}

/** Newest first. */
export function readRows(database: DatabaseSync, limit: number): HistoryRow[] {
  const rows = database
    .prepare(
      `SELECT report_id AS reportId, started_at AS startedAt, address, outcome, side, cause, confidence, headline,
              duration_ms AS durationMs
       FROM runs ORDER BY rowid DESC LIMIT ?`,
    )
    .all(limit);
  return rows.map((row) => ({ ...row })) as unknown as HistoryRow[];
}

export const readCount = (database: DatabaseSync): number =>
  Number(database.prepare('SELECT count(*) AS runs FROM runs').get()?.runs ?? 0);

/** `undefined` when there is no such run, or what is stored of it is no report. */
export function readReport(database: DatabaseSync, reportId: string): Report | undefined {
  const row = database.prepare('SELECT report FROM runs WHERE report_id = ?').get(reportId);
  if (!(row?.report instanceof Uint8Array)) return undefined;
  try {
    const text = gunzipSync(row.report, { maxOutputLength: MAX_UNPACKED }).toString('utf8');
    const parsed = reportSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** When the newest run began whose clock was right. */
export function lastRightTime(database: DatabaseSync, { runs }: Retention): Date | undefined {
  const looked = 'SELECT rowid, clock_right, started_at FROM runs ORDER BY rowid DESC LIMIT ?';
  const row = database
    .prepare(`SELECT started_at AS at FROM (${looked}) WHERE clock_right = 1 ORDER BY rowid DESC LIMIT 1`)
    .get(runs);
  return typeof row?.at === 'string' ? new Date(row.at) : undefined;
}
