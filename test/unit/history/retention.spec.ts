import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { History } from '../../../electron/history/history.ts';
import { observe } from '../report/sample-report.ts';
import { keptReport } from './kept-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailpath-history-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const DAY_MS = 86_400_000;
const begin = Date.parse('2026-01-01T08:00:00.000Z');
const at = (day: number) => new Date(begin + day * DAY_MS).toISOString();
const ids = (history: History) => history.list().map(({ reportId }) => reportId);

describe('past runs are kept', () => {
  it('for a number of days and runs, and no longer', () => {
    const history = History.open(join(folder, 'a'), { runs: 3, days: 30 });
    for (const day of [0, 50, 60, 70]) history.add(keptReport(`day ${day}`, at(day)));
    expect(ids(history)).toEqual(['day 70', 'day 60', 'day 50']);
    history.add(keptReport('day 85', at(85)));
    expect(ids(history)).toEqual(['day 85', 'day 70', 'day 60']);
    history.add(keptReport('day 105', at(105)));
    expect(ids(history)).toEqual(['day 105', 'day 85']);
    history.close();
  });

  it.each(['bad', 'unknown', 'a word of a later version'])('and none goes by a clock that is %s', (clock) => {
    const history = History.open(join(folder, 'a'));
    for (const day of [0, 1, 2]) history.add(keptReport(`day ${day}`, at(day)));
    history.add(keptReport('two years ahead', at(2 + 730), clock));
    expect(ids(history)).toEqual(['two years ahead', 'day 2', 'day 1', 'day 0']);
    expect(history.lastRightTime).toEqual(new Date(at(2)));
    history.close();
  });

  it('and none goes by a clock that somebody set while the run measured', () => {
    const history = History.open(join(folder, 'a'));
    history.add(keptReport('first', at(0)));
    const report = keptReport('set back', at(730));
    const jump = observe('device-stall', 'device-stall', 'device', { what: 'clock-jump', lengthMs: 6e10 });
    history.add({ ...report, observations: [...report.observations, jump] });
    expect(ids(history)).toEqual(['set back', 'first']);
    history.close();
  });

  it('in the order in which they were measured, also those of a wrong clock, which go with their neighbours', () => {
    const history = History.open(join(folder, 'a'), { runs: 200, days: 30 });
    history.add(keptReport('a', at(0)));
    history.add(keptReport('of 1970', at(-20_000), 'bad'));
    history.add(keptReport('b', at(1)));
    history.add(keptReport('of 2099', at(20_000), 'bad'));
    expect(ids(history)).toEqual(['of 2099', 'b', 'of 1970', 'a']);
    history.add(keptReport('c', at(32)));
    expect(ids(history)).toEqual(['c', 'of 2099']);
    history.close();
  });

  it('in a list that is short, of however many the file has; what is too many goes bit by bit', () => {
    const file = join(folder, 'a');
    const before = History.open(file, { runs: 1000, days: 90 });
    for (let number = 0; number < 120; number++) before.add(keptReport(`${number}`, at(0)));
    before.close();
    const history = History.open(file, { runs: 10, days: 90 });
    expect([history.count(), history.list().length]).toEqual([120, 10]);
    const counts = ['x', 'y', 'z'].map((id) => {
      history.add(keptReport(id, at(1)));
      return history.count();
    });
    expect(counts).toEqual([71, 22, 10]);
    expect(ids(history)).toEqual(['z', 'y', 'x', '119', '118', '117', '116', '115', '114', '113']);
    history.close();
  });

  it('whatever wrong clocks said: none of a wrong clock deletes, none younger than the limit is deleted', () => {
    let round = 0;
    const run = fc.record({
      pause: fc.integer({ min: 0, max: 40 }),
      wrongBy: fc.option(fc.integer({ min: -4000, max: 4000 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        round += 1;
        const history = History.open(join(folder, `property-${round}`), { runs: 200, days: 30 });
        let day = 0;
        const truth: { id: string; day: number }[] = [];
        for (const [number, { pause, wrongBy }] of runs.entries()) {
          day += pause;
          const id = `${number}`;
          const before = ids(history);
          truth.push({ id, day });
          history.add(keptReport(id, at(day + (wrongBy ?? 0)), wrongBy === undefined ? 'ok' : 'bad'));
          const kept = ids(history);
          if (wrongBy !== undefined) expect(kept).toEqual([id, ...before]);
          for (const one of truth) if (day - one.day <= 30) expect(kept).toContain(one.id);
        }
        history.close();
      }),
      { numRuns: 60 },
    );
  });
});
