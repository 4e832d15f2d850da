import { chmodSync, closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Report, report as reportSchema } from '../../shared/model/report.ts';
import { retention as defaultRetention, oldestKept } from '../../shared/model/retention.ts';

/** What a list shows of a run. */
export type HistoryRow = Pick<Report['verdict'], 'outcome' | 'side' | 'cause' | 'confidence' | 'headline'> & {
  reportId: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  address: string;
  durationMs: number;
};

export interface Retention {
  runs: number;
  days: number;
}

/** A stored report is about 0.3 MiB; what says that it unpacks to more than this was not written here. */
const MAX_UNPACKED = 32 * 1024 * 1024;

const SCHEMA_VERSION = 1;

/**
 * Past runs on this device, unredacted, readable by this user alone. A file that is no database is put aside as
 * `<file>.broken`, never an error: history must not cost a diagnosis.
 */
export class History {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #retention: Retention;

  private constructor(file: string, retention: Retention) {
    this.#file = file;
    this.#database = openDatabase(file);
    this.#retention = retention;
  }

  static open(file: string, retention: Retention = defaultRetention): History {
    try {
      return new History(file, retention);
    } catch {
      if (existsSync(file)) renameSync(file, `${file}.broken`);
      for (const end of ['-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
      return new History(file, retention);
    }
  }

  /** Keeps the run, and drops what is past the retention. */
  add(report: Report): void {
    const { verdict } = report;
    this.#database
      .prepare(
        `INSERT OR REPLACE INTO runs
           (report_id, started_at, address, outcome, side, cause, confidence, headline, duration_ms, report)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        report.id,
        report.startedAt,
        report.request.address ?? report.request.domain,
        verdict.outcome,
        verdict.side,
        verdict.cause,
        verdict.confidence,
        verdict.headline,
        report.durationMs,
        gzipSync(JSON.stringify(report)),
      );
    this.expire(new Date(report.startedAt));
  }

  /** Newest first. */
  list(): HistoryRow[] {
    const rows = this.#database
      .prepare(
        `SELECT report_id AS reportId, started_at AS startedAt, address, outcome, side, cause, confidence, headline,
                duration_ms AS durationMs
         FROM runs ORDER BY started_at DESC, report_id`,
      )
      .all();
    return rows.map((row) => ({ ...row })) as unknown as HistoryRow[];
  }

  count(): number {
    return Number(this.#database.prepare('SELECT count(*) AS runs FROM runs').get()?.runs ?? 0);
  }

  /** `undefined` when there is no such run, or what is stored of it is no report any more. */
  get(reportId: string): Report | undefined {
    const row = this.#database.prepare('SELECT report FROM runs WHERE report_id = ?').get(reportId);
    if (!(row?.report instanceof Uint8Array)) return undefined;
    try {
      const text = gunzipSync(row.report, { maxOutputLength: MAX_UNPACKED }).toString('utf8');
      const parsed = reportSchema.safeParse(JSON.parse(text));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }

  remove(reportIds: readonly string[]): void {
    const statement = this.#database.prepare('DELETE FROM runs WHERE report_id = ?');
    for (const reportId of reportIds) statement.run(reportId);
  }

  /** Takes everything out, from the file too. */
  clear(): void {
    this.#database.exec('DELETE FROM runs; VACUUM');
  }

  /** As `clear`, and what was put aside. */
  wipe(): void {
    this.clear();
    rmSync(`${this.#file}.broken`, { force: true });
  }

  /** Drops what is past the retention: for when nothing is added for a long time. */
  expire(now: Date): void {
    const oldest = oldestKept(now, this.#retention.days).toISOString();
    this.#database.prepare('DELETE FROM runs WHERE started_at < ?').run(oldest);
    this.#database
      .prepare(
        `DELETE FROM runs WHERE report_id NOT IN (SELECT report_id FROM runs ORDER BY started_at DESC LIMIT ?)`,
      )
      .run(this.#retention.runs);
  }

  close(): void {
    this.#database.close();
  }
}

function openDatabase(file: string): DatabaseSync {
  // Made before SQLite does, so that nobody else can read it at any moment; its side files take the same rights.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const database = new DatabaseSync(file);
  try {
    // What is deleted is overwritten: a report names people and computers.
    database.exec('PRAGMA secure_delete = ON');
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
    if (version > SCHEMA_VERSION) throw new Error('Written by a newer version.');
    database.exec(
      `CREATE TABLE IF NOT EXISTS runs (
         report_id TEXT PRIMARY KEY,
         started_at TEXT NOT NULL,
         address TEXT NOT NULL,
         outcome TEXT NOT NULL,
         side TEXT NOT NULL,
         cause TEXT NOT NULL,
         confidence REAL NOT NULL,
         headline TEXT NOT NULL,
         duration_ms REAL NOT NULL,
         report BLOB NOT NULL
       ) STRICT;
       PRAGMA user_version = ${SCHEMA_VERSION}`,
    );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
