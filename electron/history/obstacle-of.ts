import type { Obstacle } from '../../shared/model/obstacle.ts';

/** A file that a version after this one has written. */
export class WrittenByNewer extends Error {
  override readonly name = 'WrittenByNewer';
}

/**
 * Primary result codes of SQLite (https://www.sqlite.org/rescode.html) that have one meaning. Only two of them say that
 * the file is damaged; what is not listed says nothing about it.
 */
const ofSqlite: Readonly<Record<number, Obstacle | 'damaged'>> = {
  3: 'denied', // SQLITE_PERM
  5: 'busy', // SQLITE_BUSY
  6: 'busy', // SQLITE_LOCKED
  8: 'denied', // SQLITE_READONLY
  10: 'failing', // SQLITE_IOERR
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  14: 'denied', // SQLITE_CANTOPEN
  23: 'denied', // SQLITE_AUTH
  26: 'damaged', // SQLITE_NOTADB
};

/** The system's words (errno(3)) of a call on a file. None of them says that its content is damaged. */
const ofSystem: Readonly<Record<string, Obstacle>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'denied',
  ENOTDIR: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

/** What stands behind an error of SQLite or of the file system; whatever else was thrown is `failing`. */
export function obstacleOf(error: unknown): Obstacle | 'damaged' {
  if (error instanceof WrittenByNewer) return 'newer';
  if (!(error instanceof Error)) return 'failing';
  const { errcode, code } = error as Error & { errcode?: number; code?: string };
  // The low byte is the primary code, the rest says more about the same.
  if (errcode !== undefined) return ofSqlite[errcode & 0xff] ?? 'failing';
  return ofSystem[code ?? ''] ?? 'failing';
}
