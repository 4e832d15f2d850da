import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { History } from '../../electron/history/history.ts';
import { rowOf } from '../../electron/history/runs-table.ts';
import { keptReport } from '../unit/history/kept-report.ts';

/** A history with many more runs than it should have. Milliseconds; the worst of several. */
export interface SizeResult {
  runs: number;
  fileMiB: number;
  /** Opening the file and reading what the list shows. */
  openListMs: number;
  openRunMs: number;
  /** With the bit of what is too many that goes with it. */
  keepRunMs: number;
}

const ROUNDS = 7;

/** @param packed bytes of a stored run: those of a real one are about 20,000 */
export function measureSize(runs: number, packed = 20_000): SizeResult {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-size-'));
  const file = join(folder, 'history.sqlite');
  fillHistory(file, runs, packed);
  const result: SizeResult = {
    runs,
    fileMiB: Math.round(statSync(file).size / 1024 / 1024),
    openListMs: 0,
    openRunMs: 0,
    keepRunMs: 0,
  };
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    const history = History.open(file);
    const [newest] = history.list();
    const listed = performance.now();
    history.get(newest?.reportId ?? '');
    const opened = performance.now();
    history.add(keptReport(`new-${round}`, '2026-11-02T08:00:00.000Z'));
    const kept = performance.now();
    history.close();
    result.openListMs = Math.max(result.openListMs, listed - begin);
    result.openRunMs = Math.max(result.openRunMs, opened - listed);
    result.keepRunMs = Math.max(result.keepRunMs, kept - opened);
  }
  rmSync(folder, { recursive: true });
  return result;
}

/** Past the history itself, which would drop what is too many. What is stored of a run is made as long as it should be. */
export function fillHistory(file: string, runs: number, packed: number): void {
  History.open(file).close();
  const report = keptReport('', '2026-11-01T08:00:00.000Z');
  const { reportId: _, ...row } = rowOf(report);
  const blob = gzipSync(JSON.stringify(report));
  const stored = Buffer.concat([blob, randomBytes(Math.max(0, packed - blob.length))]);
  const database = new DatabaseSync(file);
  database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; BEGIN');
  const columns = 'started_at, address, outcome, side, cause, confidence, headline, duration_ms';
  const insert = database.prepare(
    `INSERT INTO runs (report_id, ${columns}, clock_right, report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
  );
  const { startedAt, address, outcome, side, cause, confidence, headline, durationMs } = row;
  for (let number = 0; number < runs; number++)
    insert.run(
      ...[`run-${number}`, startedAt, address, outcome, side, cause, confidence, headline, durationMs],
      stored,
    );
  database.exec('COMMIT');
  database.close();
  // Otherwise the first change waits until all of it is on the disk.
  const written = openSync(file, 'r+');
  fsyncSync(written);
  closeSync(written);
}
