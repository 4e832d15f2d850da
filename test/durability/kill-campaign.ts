import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDeepStrictEqual } from 'node:util';
import { History } from '../../electron/history/history.ts';
import { retention } from '../../shared/model/retention.ts';
import { keptReport } from '../unit/history/kept-report.ts';
import { killedWriter, type Writer } from './killed-writer.ts';

/** What became of a file whose writer was killed again and again. */
export interface KillResult {
  kills: number;
  /** Kills that left a write half done behind them: a journal, or a file that was to take the place of another. */
  inMidWrite: number;
  /** Writes that the writer had said were kept. */
  writes: number;
  /** Of these, how many were not there afterwards. */
  lost: number;
  /** Times that the file was found damaged, or what it held was not what was written. */
  damaged: number;
  /** Files that lay about at the end, beside the one. */
  leftOver: string[];
}

type Check = (kept: readonly string[]) => Promise<Pick<KillResult, 'lost' | 'damaged'>>;

/** The same file goes through all kills, as that of a person would. */
async function campaign(
  writer: Writer,
  kills: number,
  file: string,
  halfDone: (name: string) => boolean,
  checkIn: (folder: string) => Check,
  writeOnce: (folder: string) => void,
): Promise<KillResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mailpath-kills-'));
  const check = checkIn(folder);
  const result: KillResult = { kills, inMidWrite: 0, writes: 0, lost: 0, damaged: 0, leftOver: [] };
  for (let number = 0; number < kills; number++) {
    const kept = await killedWriter(writer, folder, `kill-${number}`);
    if (readdirSync(folder).some(halfDone)) result.inMidWrite += 1;
    result.writes += kept.length;
    const { lost, damaged } = await check(kept);
    result.lost += lost;
    result.damaged += damaged;
  }
  // A journal that was cut off before it counted goes with the next write.
  writeOnce(folder);
  result.leftOver = readdirSync(folder).filter((name) => name !== file);
  rmSync(folder, { recursive: true });
  return result;
}

/** Kills a writer of the history. */
export const killHistoryWriters = (kills: number): Promise<KillResult> =>
  campaign(
    'history-writer',
    kills,
    'history.sqlite',
    (name) => name.endsWith('-journal'),
    (folder) => {
      const file = join(folder, 'history.sqlite');
      let before: string[] = [];
      return async (kept) => {
        const history = History.open(file);
        const there = history.list().map(({ reportId }) => reportId);
        // The newest of what was there before and what was said to be kept; one more may be, which was not said any more.
        const wanted = [...kept.toReversed(), ...before];
        const unsaid = there.length > 0 && there[0] !== wanted[0] ? 1 : 0;
        const expected = wanted.slice(0, retention.runs - unsaid);
        const lost = expected.filter((id, at) => there[at + unsaid] !== id).length;
        const [newest] = there;
        const whole =
          newest === undefined ||
          isDeepStrictEqual(history.get(newest), { ...keptReport(newest, '2026-11-01T08:00:00.000Z') });
        const sound = !history.damaged && history.obstacle === undefined && whole && integrity(file);
        history.close();
        before = there;
        return { lost, damaged: sound ? 0 : 1 };
      };
    },
    (folder) => {
      const history = History.open(join(folder, 'history.sqlite'));
      history.add(keptReport('last', '2026-11-01T08:00:00.000Z'));
      history.close();
    },
  );

/** Kills a writer of the settings. */
export const killSettingsWriters = (kills: number): Promise<KillResult> =>
  campaign(
    'settings-writer',
    kills,
    'settings.json',
    (name) => name.includes('.tmp-'),
    (folder) => {
      let before = '';
      return async (kept) => {
        await import('../unit/main/without-electron.ts');
        const { SettingsStore } = await import('../../electron/main/settings/settings-store.ts');
        const store = new SettingsStore(folder, () => {});
        const last = kept.at(-1) ?? before;
        const there = store.address;
        // What was said last, or the next one, which was not said any more.
        const lost = there === last || isNext(there, last, kept.length) ? 0 : 1;
        before = there;
        return { lost, damaged: store.damaged || store.obstacle !== undefined ? 1 : 0 };
      };
    },
    () => {},
  );

/** `kill-7-3@…` after `kill-7-2@…`, or the first of a kill. */
function isNext(there: string, last: string, said: number): boolean {
  const numberOf = (address: string) => /^kill-(\d+)-(\d+)@/.exec(address)?.slice(1).map(Number) ?? [-1, -1];
  const [kill, number] = numberOf(there);
  const [lastKill, lastNumber] = numberOf(last);
  if (said === 0) return number === 0 && kill !== lastKill;
  return kill === lastKill && number === (lastNumber ?? 0) + 1;
}

/** SQLite's own word: https://www.sqlite.org/pragma.html#pragma_integrity_check. */
function integrity(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { readOnly: true });
  const answer = database.prepare('PRAGMA integrity_check').get();
  database.close();
  return answer?.integrity_check === 'ok';
}
