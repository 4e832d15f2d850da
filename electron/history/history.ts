import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Obstacle } from '../../shared/model/obstacle.ts';
import type { Report } from '../../shared/model/report.ts';
import { retention as defaultRetention, type Retention } from '../../shared/model/retention.ts';
import { openForReading, openForWriting } from './database.ts';
import { obstacleOf } from './obstacle-of.ts';
import { allPutAside, putAside } from './put-aside.ts';
import {
  deleteAll,
  deletePastRetention,
  deleteRuns,
  type HistoryRow,
  insertRun,
  lastRightTime,
  readCount,
  readReport,
  readRows,
  rowOf,
} from './runs-table.ts';

/** Reports that wait in memory to be kept, at most; the oldest is given up. */
const MAX_WAITING = 20;

/**
 * Past runs on this device, unredacted, readable by this user alone. History must not cost a diagnosis, so nothing here
 * throws but `wipe`: what cannot be kept is an `obstacle`, and the reports wait in memory, listed like the others, to be
 * kept with the next use. Only a file that SQLite calls damaged is put aside, and a new one begins.
 */
export class History {
  readonly #file: string;
  readonly #retention: Retention;
  readonly #log: (line: string) => void;
  /** The oldest first. */
  readonly #waiting = new Map<string, Report>();
  #database: DatabaseSync | undefined;
  #writable = false;
  #obstacle: Obstacle | undefined;
  #damaged = false;

  private constructor(file: string, retention: Retention, log: (line: string) => void) {
    this.#file = file;
    this.#retention = retention;
    this.#log = log;
  }

  /** @param log one line for the log; never has anything of a report */
  static open(file: string, retention: Retention = defaultRetention, log = (_line: string) => {}): History {
    const history = new History(file, retention, log);
    history.#try((database) => readCount(database));
    return history;
  }

  /** Why nothing is kept or deleted at the moment; absent when the last change succeeded. */
  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  /** A damaged file was put aside since the history was opened. */
  get damaged(): boolean {
    return this.#damaged;
  }

  /** Keeps the run, and drops what is past the retention. The obstacle when it has to wait instead. */
  add(report: Report): Obstacle | undefined {
    this.#waiting.delete(report.id);
    this.#waiting.set(report.id, report);
    const [oldest] = this.#waiting.keys();
    if (this.#waiting.size > MAX_WAITING && oldest !== undefined) this.#waiting.delete(oldest);
    this.#keepWaiting();
    return this.#waiting.has(report.id) ? this.#obstacle : undefined;
  }

  /** Newest first: in the order in which they were measured, whatever the clock said. */
  list(): HistoryRow[] {
    this.#keepWaiting();
    const kept = this.#try((database) => readRows(database, this.#retention.runs)) ?? [];
    const waiting = [...this.#waiting.values()].map(rowOf).reverse();
    return [...waiting, ...kept.filter(({ reportId }) => !this.#waiting.has(reportId))];
  }

  count(): number {
    return (this.#try(readCount) ?? 0) + this.#waiting.size;
  }

  /** `undefined` when there is no such run, or what is stored of it is no report any more. */
  get(reportId: string): Report | undefined {
    return this.#waiting.get(reportId) ?? this.#try((database) => readReport(database, reportId));
  }

  /** What stays all the same is in the next list, and `obstacle` says why. */
  remove(reportIds: readonly string[]): void {
    for (const reportId of reportIds) this.#waiting.delete(reportId);
    this.#change((database) => deleteRuns(database, reportIds));
  }

  /**
   * Takes everything out, from the file too. Where the file does not let itself be changed, on a full disk for example,
   * the file itself goes: the person has asked for it. Not while another program is at work in it.
   */
  clear(): void {
    this.#waiting.clear();
    if (this.#change(deleteAll) || this.#obstacle === 'busy') return;
    this.close();
    try {
      for (const end of ['-journal', '-wal', '-shm', '']) rmSync(`${this.#file}${end}`, { force: true });
      this.#obstacle = undefined;
    } catch (error) {
      this.#meet(error);
    }
    this.#try(readCount);
  }

  /**
   * As `clear`, and what was put aside.
   * @throws when something is left
   */
  wipe(): void {
    this.clear();
    for (const aside of allPutAside(this.#file)) rmSync(aside, { force: true });
    this.#damaged = false;
    if (this.#obstacle !== undefined && this.count() > 0)
      throw new Error(`The history stays: ${this.#obstacle}`);
  }

  /** When the newest run began whose clock was right: the only time by which anything here is old. */
  get lastRightTime(): Date | undefined {
    return this.#try((database) => lastRightTime(database, this.#retention));
  }

  close(): void {
    this.#keepWaiting();
    this.#database?.close();
    this.#database = undefined;
    this.#writable = false;
  }

  #keepWaiting(): void {
    for (const report of this.#waiting.values()) {
      if (!this.#change((database) => insertRun(database, report))) return;
      this.#waiting.delete(report.id);
      // On its own: room for the new run may be there, and none for the journal of what goes.
      this.#change((database) => deletePastRetention(database, report, this.#retention));
    }
  }

  /** Whether the change was made; otherwise `obstacle` says why not. */
  #change(work: (database: DatabaseSync) => void): boolean {
    const done = this.#try((database) => {
      if (!this.#writable) return false;
      work(database);
      return true;
    });
    if (done) this.#obstacle = undefined;
    return done === true;
  }

  /**
   * What the work returns; `undefined` when it could not be done. A file that could not be opened is tried again with each
   * use. Of a damaged one the work is done in the new one that takes its place.
   */
  #try<T>(work: (database: DatabaseSync) => T): T | undefined {
    for (const last of [false, true]) {
      try {
        if (!this.#writable) this.#open();
        return this.#database && work(this.#database);
      } catch (error) {
        if (!this.#meet(error) || last) return undefined;
      }
    }
    return undefined;
  }

  #open(): void {
    this.#database?.close();
    this.#database = undefined;
    try {
      this.#database = openForWriting(this.#file);
      this.#writable = true;
      // What could not be opened can be now; what could not be written before says so itself when it fails again.
      this.#obstacle = undefined;
    } catch (error) {
      const obstacle = obstacleOf(error);
      if (obstacle === 'damaged') throw error;
      this.#hold(obstacle, error);
      this.#database = openForReading(this.#file);
    }
  }

  /** Whether it is worth another try: the file was damaged, and is out of the way. */
  #meet(error: unknown): boolean {
    const obstacle = obstacleOf(error);
    if (obstacle !== 'damaged') {
      // Of a file that could not be opened for writing, reading only shows once more what stands in the way.
      if (this.#writable || this.#obstacle === undefined) this.#hold(obstacle, error);
      return false;
    }
    this.#database?.close();
    this.#database = undefined;
    this.#writable = false;
    try {
      putAside(this.#file);
      this.#damaged = true;
      this.#log('the history is damaged; it was put aside, and a new one begins');
      return true;
    } catch (failure) {
      const stays = obstacleOf(failure);
      this.#hold(stays === 'damaged' ? 'failing' : stays, failure);
      return false;
    }
  }

  #hold(obstacle: Obstacle, error: unknown): void {
    // Once, not with each use.
    if (obstacle !== this.#obstacle) this.#log(`the history is not kept: ${obstacle}, ${String(error)}`);
    this.#obstacle = obstacle;
  }
}
