import { describe, expect, test } from 'vitest';
import {
  type ClockReading,
  Heartbeat,
  lostBetween,
  readClocks,
  type Stall,
  TICK_MS,
  weaknessBetween,
} from '../../../electron/engine/heartbeat.ts';

const start: ClockReading = {
  monotonic: 1000,
  wall: 1_800_000_000_000,
  uptime: 90_000,
  awake: 10,
  processor: 9,
};

/** The next tick when so much passed on each clock. */
const tick = (monotonic: number, wall = monotonic, uptime = monotonic): ClockReading => ({
  ...start,
  monotonic: start.monotonic + monotonic,
  wall: start.wall + wall,
  uptime: start.uptime + uptime,
});

describe('weaknessBetween two ticks', () => {
  test.each<[why: string, now: ClockReading, found: Pick<Stall, 'what' | 'lengthMs'> | undefined]>([
    ['a tick in time', tick(TICK_MS), undefined],
    ['a long callback of ours', tick(TICK_MS + 900), undefined],
    ['a process that was stopped', tick(TICK_MS + 6000), { what: 'stall', lengthMs: 6000 }],
    [
      'sleep on Linux, where the even clock sleeps too',
      tick(TICK_MS, 3_600_250, 3_600_250),
      { what: 'suspended', lengthMs: 3_600_000 },
    ],
    ['sleep where the even clock goes on', tick(TICK_MS + 60_000), { what: 'stall', lengthMs: 60_000 }],
    [
      'a clock that was set ahead',
      tick(TICK_MS, TICK_MS + 90_000, TICK_MS),
      { what: 'clock-jump', lengthMs: 90_000 },
    ],
    [
      'a clock that was set back',
      tick(TICK_MS, TICK_MS - 90_000, TICK_MS),
      { what: 'clock-jump', lengthMs: -90_000 },
    ],
    ['a clock that is slewed', tick(TICK_MS, TICK_MS + 1), undefined],
    ['an uptime in whole seconds', tick(TICK_MS, TICK_MS, 1000), undefined],
  ])('%s', (_, now, found) => {
    const stall = weaknessBetween(start, now);
    expect(stall && { what: stall.what, lengthMs: stall.lengthMs }).toEqual(found);
  });
});

describe('lostBetween two ticks', () => {
  test('counts what came late, and what was awake without a processor', () => {
    expect(lostBetween(start, tick(TICK_MS + 80))).toBe(80);
    expect(lostBetween(start, { ...tick(TICK_MS), awake: 210, processor: 29 })).toBe(180);
    expect(lostBetween(start, { ...tick(TICK_MS), awake: 210, processor: 209 })).toBe(0);
  });
});

function compute(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('a heartbeat', () => {
  test('tells once that this process stood still, and asked about a try, knows it before its own timer does', async () => {
    const told: Stall[] = [];
    const heartbeat = new Heartbeat((stall) => told.push(stall));
    heartbeat.start();
    const before = performance.now();
    compute(1500);
    const stoodStill = heartbeat.stoodStillSince(before);
    const since = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 2 * TICK_MS));
    expect(stoodStill).toBe(true);
    expect(heartbeat.stoodStillSince(since)).toBe(false);
    heartbeat.stop();
    expect(told.filter(({ what }) => what === 'stall')).toHaveLength(1);
  });

  test('tells what lasted to the very end', () => {
    const told: Stall[] = [];
    const heartbeat = new Heartbeat((stall) => told.push(stall));
    heartbeat.start();
    compute(1500);
    heartbeat.stop();
    expect(told.map(({ what }) => what)).toEqual(['stall']);
  });

  test('tells that this computer is too busy to measure, and not that it is idle', () => {
    const run = (awake: number, processor: number) => {
      const told: Stall[] = [];
      let now = start;
      const heartbeat = new Heartbeat(
        (stall) => told.push(stall),
        () => now,
      );
      for (let at = 0; at < 20; at += 1) {
        now = {
          monotonic: now.monotonic + TICK_MS,
          wall: now.wall + TICK_MS,
          uptime: now.uptime + TICK_MS,
          awake: now.awake + awake,
          processor: now.processor + processor,
        };
        heartbeat.tick(now);
      }
      expect(heartbeat.starvedSince(0)).toBe(told.length > 0);
      expect(heartbeat.stoodStillSince(0)).toBe(false);
      return told.map(({ what }) => what);
    };
    expect(run(TICK_MS, TICK_MS / 10)).toEqual(['starved', 'starved']);
    expect(run(TICK_MS, TICK_MS)).toEqual([]);
    expect(run(5, 4)).toEqual([]);
  });

  test('a clock that is set spoils no try: only the even one times them', () => {
    let now = start;
    const heartbeat = new Heartbeat(
      () => {},
      () => now,
    );
    now = tick(TICK_MS, TICK_MS + 90_000, TICK_MS);
    heartbeat.tick(now);
    expect(heartbeat.stoodStillSince(0)).toBe(false);
  });

  test('the clocks of this computer go on', () => {
    const before = readClocks();
    compute(50);
    const now = readClocks();
    expect(now.monotonic).toBeGreaterThan(before.monotonic);
    expect(now.processor).toBeGreaterThan(before.processor);
    expect(now.uptime).toBeGreaterThanOrEqual(before.uptime);
    expect(weaknessBetween(before, now)).toBeUndefined();
  });
});
