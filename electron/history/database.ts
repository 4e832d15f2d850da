import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { WrittenByNewer } from './obstacle-of.ts';

/** 2: whether the clock of the run was right. */
const SCHEMA_VERSION = 2;

/** Another Mailpath writes for a few milliseconds; the window must not stand still for a program that holds the file longer. */
const BUSY_MS = 500;

const schema = `
  CREATE TABLE IF NOT EXISTS runs (
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
  ) STRICT;`;

/** Of runs that were kept before it was asked, nobody knows. */
const toVersion2 = 'ALTER TABLE runs ADD COLUMN clock_right INTEGER NOT NULL DEFAULT 0;';

/**
 * Opens the database, and makes it when there is none.
 * @param file absolute
 * @throws what SQLite and the file system throw, and `WrittenByNewer`
 */
export function openForWriting(file: string): DatabaseSync {
  // Made before SQLite does, so that nobody else can read it at any moment; its side files take the same rights.
  closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  return opened(file, false, (database) => {
    // What is deleted is overwritten: a report names people and computers.
    database.exec('PRAGMA secure_delete = ON');
    if (versionOf(database) === SCHEMA_VERSION) return;
    // Read again behind the lock: another program may have done it meanwhile.
    inTransaction(database, () => {
      const version = versionOf(database);
      if (version > SCHEMA_VERSION) throw new WrittenByNewer();
      if (version === SCHEMA_VERSION) return;
      database.exec(schema);
      database.exec(toVersion2);
      database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    });
  });
}

/** Opens what is there to read only: where it may not be written, or was written by a newer version. */
export function openForReading(file: string): DatabaseSync | undefined {
  return existsSync(file) ? opened(file, true, versionOf) : undefined;
}

/** `work` as one change: all of it is in the file, or nothing. */
export function inTransaction(database: DatabaseSync, work: () => unknown): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // After some errors SQLite has rolled back by itself (https://www.sqlite.org/lang_transaction.html).
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function opened(file: string, readOnly: boolean, prepare: (database: DatabaseSync) => unknown): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, timeout: BUSY_MS });
  try {
    prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const versionOf = (database: DatabaseSync) =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);
