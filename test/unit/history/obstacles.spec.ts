import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../electron/history/history.ts';
import { obstacleOf } from '../../../electron/history/obstacle-of.ts';
import { putAside } from '../../../electron/history/put-aside.ts';
import { type SmallDisk, smallDisk, whyNoDisk } from '../../durability/small-disk.ts';
import { keptReport } from './kept-report.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-history-'));
  file = join(folder, 'history.sqlite');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (id: string) => keptReport(id, '2026-11-01T08:00:00.000Z');
const ids = (history: History) => history.list().map(({ reportId }) => reportId);
function keep(where: string, ...names: string[]): void {
  const history = History.open(where);
  for (const name of names) expect(history.add(run(name))).toBeUndefined();
  history.close();
}

describe('a full disk', { skip: whyNoDisk !== undefined }, () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk(512 * 1024);
    file = join(disk.folder, 'history.sqlite');
  });
  afterEach(() => disk.close());

  it('costs no run that was kept; a new one waits, can be opened, and is kept when there is room', () => {
    keep(file, 'kept');
    disk.fill();
    const lines: string[] = [];
    const history = History.open(file, undefined, (line) => lines.push(line));
    expect(history.obstacle).toBeUndefined();
    expect(history.add(run('waiting'))).toBe('full');
    expect(history.add(run('waiting too'))).toBe('full');
    expect(history.obstacle).toBe('full');
    expect(ids(history)).toEqual(['waiting too', 'waiting', 'kept']);
    expect(history.count()).toBe(3);
    expect(history.get('waiting')).toEqual(run('waiting'));
    // Said once, and nothing of the report.
    expect(lines).toEqual([expect.stringContaining('full')]);
    disk.free();
    expect(ids(history)).toEqual(['waiting too', 'waiting', 'kept']);
    expect(history.obstacle).toBeUndefined();
    history.close();
    const again = History.open(file);
    expect(ids(again)).toEqual(['waiting too', 'waiting', 'kept']);
    again.close();
  });

  it('is no reason not to start, when there was no history before', () => {
    disk.fill();
    const history = History.open(file);
    expect(history.obstacle).toBe('full');
    expect(ids(history)).toEqual([]);
    expect(history.add(run('waiting'))).toBe('full');
    expect(ids(history)).toEqual(['waiting']);
    history.close();
  });

  it('still lets go of everything when that is asked', () => {
    keep(file, 'a', 'b');
    disk.fill();
    const history = History.open(file);
    history.add(run('waiting'));
    history.wipe();
    expect(ids(history)).toEqual([]);
    history.close();
    expect(readFileSync(file, 'latin1')).not.toContain('waiting');
  });
});

describe('a disk that may only be read', { skip: whyNoDisk !== undefined }, () => {
  let disk: SmallDisk;
  beforeEach(() => {
    disk = smallDisk(512 * 1024);
    file = join(disk.folder, 'history.sqlite');
  });
  afterEach(() => disk.close());

  it('shows what was kept, keeps nothing, deletes nothing, and says why', () => {
    keep(file, 'kept');
    disk.readOnly(true);
    const history = History.open(file);
    expect(history.obstacle).toBe('denied');
    expect(ids(history)).toEqual(['kept']);
    expect(history.get('kept')).toEqual(run('kept'));
    expect(history.add(run('waiting'))).toBe('denied');
    history.remove(['kept']);
    expect(ids(history)).toEqual(['waiting', 'kept']);
    expect(() => history.wipe()).toThrow('denied');
    expect(ids(history)).toEqual(['kept']);
    history.add(run('later'));
    disk.readOnly(false);
    expect(ids(history)).toEqual(['later', 'kept']);
    expect(history.obstacle).toBeUndefined();
    history.close();
    expect(readdirSync(disk.folder)).toEqual(['history.sqlite']);
  });

  it('has nothing to show when there was no history', () => {
    disk.readOnly(true);
    const history = History.open(file);
    expect([history.obstacle, ids(history), history.count()]).toEqual(['denied', [], 0]);
    history.close();
  });
});

const notRoot = process.getuid?.() !== 0;
it.skipIf(!notRoot)('a folder that may not be written is said (root may write everywhere)', () => {
  chmodSync(folder, 0o500);
  expect(History.open(file).obstacle).toBe('denied');
  chmodSync(folder, 0o700);
});

describe('a file that another program holds', () => {
  it('is waited for, left as it is, and the run is kept when it lets go', () => {
    keep(file, 'kept');
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    const history = History.open(file);
    expect(history.obstacle).toBe('busy');
    expect(history.add(run('waiting'))).toBe('busy');
    history.clear();
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toEqual([]);
    history.add(run('waiting'));
    other.exec('COMMIT');
    expect(ids(history)).toEqual(['waiting', 'kept']);
    expect(history.obstacle).toBeUndefined();
    history.close();
    other.close();
  });

  it('is shared by two programs that keep runs at once: every run of both is there', async () => {
    const script = fileURLToPath(new URL('../../durability/history-writer.ts', import.meta.url));
    const writers = ['left', 'right'].map((name) =>
      spawn(process.execPath, [script, folder, name, '25'], { stdio: ['ignore', 'ignore', 'inherit'] }),
    );
    const codes = await Promise.all(writers.map((writer) => once(writer, 'exit')));
    expect(codes.map(([code]) => code)).toEqual([0, 0]);
    const history = History.open(file);
    const kept = ids(history);
    history.close();
    for (const name of ['left', 'right'])
      expect(kept.filter((id) => id.startsWith(name))).toEqual(
        Array.from({ length: 25 }, (_, number) => `${name}-${24 - number}`),
      );
  });

  it('keeps its journal: what a program has begun and another is about to see is no leftover', () => {
    keep(file, 'kept');
    const other = new DatabaseSync(file);
    other.exec('PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE runs SET headline = headline || headline');
    const history = History.open(file);
    history.add(run('waiting'));
    expect(readdirSync(folder)).toContain('history.sqlite-journal');
    other.exec('ROLLBACK');
    other.close();
    expect(ids(history)).toEqual(['waiting', 'kept']);
    history.close();
  });
});

describe('a file of a newer version', () => {
  it('is read as far as it can be, and left as it is', () => {
    keep(file, 'kept');
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 77');
    newer.close();
    const before = readFileSync(file);
    const history = History.open(file);
    expect(history.obstacle).toBe('newer');
    expect(ids(history)).toEqual(['kept']);
    expect(history.add(run('waiting'))).toBe('newer');
    history.remove(['kept']);
    expect(ids(history)).toEqual(['waiting', 'kept']);
    history.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['history.sqlite']);
  });

  it('of which nothing can be read is no damaged one', () => {
    const newer = new DatabaseSync(file);
    newer.exec('CREATE TABLE other (x); PRAGMA user_version = 77');
    newer.close();
    const history = History.open(file);
    expect([history.obstacle, history.damaged, ids(history)]).toEqual(['newer', false, []]);
    history.close();
    expect(readdirSync(folder)).toEqual(['history.sqlite']);
  });

  it('goes when everything is deleted, as the person asked', () => {
    const newer = new DatabaseSync(file);
    newer.exec('CREATE TABLE other (x); PRAGMA user_version = 77');
    newer.close();
    const history = History.open(file);
    history.wipe();
    expect(history.add(run('new'))).toBeUndefined();
    history.close();
  });
});

it('a file of the version before is taken over', () => {
  const before = new DatabaseSync(file);
  before.exec(`CREATE TABLE runs (report_id TEXT PRIMARY KEY, started_at TEXT NOT NULL, address TEXT NOT NULL,
    outcome TEXT NOT NULL, side TEXT NOT NULL, cause TEXT NOT NULL, confidence REAL NOT NULL, headline TEXT NOT NULL,
    duration_ms REAL NOT NULL, report BLOB NOT NULL) STRICT; PRAGMA user_version = 1;
    INSERT INTO runs VALUES ('old', '2026-10-01T08:00:00.000Z', 'a', 'b', 'c', 'd', 1, 'e', 1, x'00')`);
  before.close();
  const history = History.open(file);
  expect(history.add(run('new'))).toBeUndefined();
  expect(ids(history)).toEqual(['new', 'old']);
  history.close();
});

describe('a damaged file', () => {
  const damage = 'this is no database, but long enough to look like one'.repeat(40);

  it('is put aside under a number of its own; those before it stay', async () => {
    for (const number of [1, 2]) {
      await writeFile(file, `${damage}${number}`);
      // Last written long ago: that it is put aside is what counts.
      await utimes(file, 0, 0);
      const history = History.open(file);
      expect([history.damaged, history.obstacle, history.count()]).toEqual([true, undefined, 0]);
      expect(history.add(run('new'))).toBeUndefined();
      history.close();
    }
    for (const number of [1, 2]) {
      expect(readFileSync(`${file}.broken-${number}`, 'utf8')).toBe(`${damage}${number}`);
      expect((await stat(`${file}.broken-${number}`)).mtimeMs).toBeGreaterThan(0);
    }
  });

  it('takes its journal along, which may be what repairs it', async () => {
    for (const end of ['', '-journal', '.broken-1-journal'])
      await writeFile(`${file}${end}`, `content ${end}`);
    expect(putAside(file)).toBe(`${file}.broken-2`);
    expect(readdirSync(folder).sort()).toEqual([
      'history.sqlite.broken-1-journal',
      'history.sqlite.broken-2',
      'history.sqlite.broken-2-journal',
    ]);
    expect(readFileSync(`${file}.broken-2-journal`, 'utf8')).toBe('content -journal');
  });

  it('that shows it only later costs no run that is about to be kept', async () => {
    keep(file, 'a', 'b');
    const history = History.open(file);
    const whole = readFileSync(file);
    // The pages behind the first: the schema stands in that one.
    await writeFile(file, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0xa5)]));
    expect(history.add(run('new'))).toBeUndefined();
    expect([history.damaged, ids(history)]).toEqual([true, ['new']]);
    history.close();
    expect(readdirSync(folder)).toContain('history.sqlite.broken-1');
  });
});

describe('what stands behind an error', () => {
  const sqlite = (errcode: number) => Object.assign(new Error('x'), { code: 'ERR_SQLITE_ERROR', errcode });
  const system = (code: string) => Object.assign(new Error('x'), { code });

  it.each([
    [sqlite(5), 'busy'],
    [sqlite(261), 'busy'], // SQLITE_BUSY_RECOVERY
    [sqlite(8 | (3 << 8)), 'denied'], // SQLITE_READONLY_ROLLBACK
    [sqlite(14), 'denied'],
    [sqlite(13), 'full'],
    [sqlite(10), 'failing'],
    [sqlite(1), 'failing'],
    [sqlite(11), 'damaged'],
    [sqlite(267), 'damaged'], // SQLITE_CORRUPT_VTAB
    [sqlite(26), 'damaged'],
    [system('ENOSPC'), 'full'],
    [system('EROFS'), 'denied'],
    [system('EIO'), 'failing'],
    [new Error('x'), 'failing'],
    ['x', 'failing'],
  ])('%o is %s', (error, obstacle) => {
    expect(obstacleOf(error)).toBe(obstacle);
  });

  it('is damage for two codes of SQLite, and for no other', () => {
    const damaged = Array.from({ length: 256 }, (_, code) => code).filter(
      (code) => obstacleOf(sqlite(code)) === 'damaged',
    );
    expect(damaged).toEqual([11, 26]);
  });
});
