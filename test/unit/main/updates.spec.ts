import { describe, expect, test } from 'vitest';
import type { UpdateAvailability } from '../../../electron/main/updates/update-availability.ts';
import { isTimeToLook, type LastLook } from '../../../electron/main/updates/update-schedule.ts';
import type { Updater } from '../../../electron/main/updates/updater.ts';
import { Updates } from '../../../electron/main/updates/updates.ts';
import type { UpdateState } from '../../../shared/model/updates.ts';

const now = Date.UTC(2026, 10, 21, 14, 5);
const hours = (count: number) => count * 60 * 60_000;
type Ended = Parameters<typeof isTimeToLook>[0];

const ended = (internet: string, over: Partial<Ended> = {}): Ended => ({
  facts: { internet: { value: internet, observations: [] } } as Ended['facts'],
  ...over,
});

describe('when it is time', () => {
  test.each(['ok', 'partial'])('after a run that found the Internet (%s)', (internet) => {
    expect(isTimeToLook(ended(internet), undefined, now)).toBe(true);
  });

  test.each(['none', 'portal', 'literals-only', 'unknown'])(
    'not after one that found none (%s)',
    (internet) => {
      expect(isTimeToLook(ended(internet), undefined, now)).toBe(false);
    },
  );

  test('not after one that was stopped, or that has no such fact', () => {
    expect(isTimeToLook(ended('ok', { cutShort: 'cancelled' }), undefined, now)).toBe(false);
    expect(isTimeToLook({ facts: {} }, undefined, now)).toBe(false);
  });

  test.each(['current', 'failed'] as const)('once a day, also when the last look was %s', (outcome) => {
    const due = (ago: number) => isTimeToLook(ended('ok'), { at: now - ago, outcome }, now);
    expect(due(hours(1))).toBe(false);
    expect(due(hours(23.9))).toBe(false);
    expect(due(hours(24))).toBe(true);
    // The clock was set back.
    expect(due(-hours(1))).toBe(true);
  });
});

/** An updater whose steps the test ends. */
function scripted(initial: UpdateAvailability = { on: true, channel: 'stable' }) {
  const calls: string[] = [];
  const told: UpdateState[] = [];
  const logged: string[] = [];
  let loads = 0;
  let measuring = false;
  let availability = initial;
  let kept: LastLook | undefined;
  let step = Promise.withResolvers<string | undefined>();
  const next = () => {
    step = Promise.withResolvers();
    return step.promise;
  };
  const updater: Updater = {
    look: (channel) => {
      calls.push(`look ${channel}`);
      return next();
    },
    download: async () => {
      calls.push('download');
      await next();
    },
    stop: () => {
      calls.push('stop');
      step.reject(new Error('stopped'));
    },
    installOnQuit: (wanted) => calls.push(`install on quit: ${wanted}`),
    restart: () => calls.push('restart'),
  };
  const updates = new Updates({
    availability: () => availability,
    async load() {
      loads += 1;
      return updater;
    },
    isMeasuring: () => measuring,
    lastLook: () => kept,
    keepLook: (look) => {
      kept = look;
    },
    tell: (state) => told.push(state),
    log: (line) => logged.push(line),
    now: () => now,
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    updates,
    calls,
    told,
    logged,
    loads: () => loads,
    kept: () => kept,
    allow: (value: UpdateAvailability) => {
      availability = value;
    },
    async found(version?: string) {
      step.resolve(version);
      await settle();
    },
    async failed() {
      step.reject(new Error('net::ERR_CONNECTION_REFUSED'));
      await settle();
    },
    async run(report?: Ended) {
      measuring = true;
      updates.runStarted();
      await settle();
      measuring = false;
      updates.runEnded(report as never);
      await settle();
    },
    async startRun() {
      measuring = true;
      updates.runStarted();
      await settle();
    },
    settle,
  };
}

const at = new Date(now).toISOString();

test('nothing is loaded or asked before a run has ended', async () => {
  const { updates, run, loads, calls, settle } = scripted();
  await settle();
  expect(updates.state).toEqual({ status: 'not-looked' });
  expect(loads()).toBe(0);
  await run(ended('ok'));
  expect(loads()).toBe(1);
  expect(calls).toEqual(['look stable']);
});

test('a run of the background, or one that was lost, is no occasion', async () => {
  const { run, loads } = scripted();
  await run();
  expect(loads()).toBe(0);
});

test('what is found is fetched, and used from the next start; the next run does not look again', async () => {
  const { updates, run, found, calls, told } = scripted({ on: true, channel: 'beta' });
  await run(ended('ok'));
  await found('1.3.0');
  expect(updates.state).toEqual({ status: 'downloading', version: '1.3.0' });
  await found();
  expect(updates.state).toEqual({ status: 'ready', version: '1.3.0' });
  expect(calls).toEqual(['look beta', 'install on quit: true', 'download']);
  expect(told.map(({ status }) => status)).toEqual(['looking', 'downloading', 'ready']);
  await run(ended('ok'));
  expect(calls).toHaveLength(3);
  updates.close();
  expect(calls).toHaveLength(3);
  updates.restart();
  expect(calls.at(-1)).toBe('restart');
});

test('it never restarts while something is measured, nor for nothing', async () => {
  const { updates, run, found, startRun, calls } = scripted();
  updates.restart();
  await run(ended('ok'));
  await found('1.3.0');
  await found();
  await startRun();
  updates.restart();
  expect(calls).not.toContain('restart');
});

test('nothing newer: said with the time, and kept for a day', async () => {
  const { updates, run, found, kept, calls } = scripted();
  await run(ended('ok'));
  await found();
  expect(updates.state).toEqual({ status: 'current', at });
  expect(kept()).toEqual({ at: now, outcome: 'current' });
  await run(ended('ok'));
  expect(calls).toEqual(['look stable']);
  // The person may ask all the same.
  expect(updates.look()).toEqual({ status: 'looking' });
});

test.each(['look', 'download'])(
  'a %s that fails is said in the settings alone, and nothing is installed',
  async (where) => {
    const { updates, run, found, failed, kept, logged, calls } = scripted();
    await run(ended('ok'));
    if (where === 'download') await found('1.3.0');
    await failed();
    expect(updates.state).toEqual({ status: 'failed', at });
    expect(kept()).toEqual({ at: now, outcome: 'failed' });
    expect(logged.join()).toContain('ERR_CONNECTION_REFUSED');
    expect(calls.at(-1)).toBe('install on quit: false');
  },
);

test.each(['look', 'download'])(
  'a run stops the %s, which goes on when it has ended, however it ended',
  async (where) => {
    const { updates, run, startRun, found, calls, kept } = scripted();
    await run(ended('ok'));
    if (where === 'download') await found('1.3.0');
    calls.length = 0;
    await startRun();
    expect(calls).toContain('stop');
    expect(updates.state).toEqual({ status: 'waiting' });
    // Stopping was no failure.
    expect(kept()).toBeUndefined();
    await run();
    expect(calls.at(-1)).toBe('look stable');
    expect(updates.state).toEqual({ status: 'looking' });
  },
);

test('asked for during a run, it looks afterwards', async () => {
  const { updates, startRun, run, loads, calls } = scripted();
  await startRun();
  expect(updates.look()).toEqual({ status: 'waiting' });
  expect(loads()).toBe(0);
  await run(ended('none'));
  expect(calls).toEqual(['look stable']);
});

test('off: neither a run nor a wish loads anything', async () => {
  const off = { on: false, reason: 'policy' } as const;
  const { updates, run, loads, told } = scripted(off);
  await run(ended('ok'));
  expect(updates.look()).toEqual({ status: 'off', reason: 'policy' });
  updates.restart();
  updates.close();
  expect(loads()).toBe(0);
  expect(told).toEqual([]);
});

test('turned off: what is under way ends, and what was fetched is not installed', async () => {
  const { updates, run, found, allow, calls } = scripted();
  await run(ended('ok'));
  await found('1.3.0');
  await found();
  allow({ on: false, reason: 'person' });
  updates.reconsider();
  expect(calls.at(-1)).toBe('install on quit: false');
  expect(updates.state).toEqual({ status: 'off', reason: 'person' });
});

test('another channel forgets what the first had', async () => {
  const { updates, run, found, allow, calls } = scripted();
  await run(ended('ok'));
  await found('1.3.0-beta.1');
  allow({ on: true, channel: 'beta' });
  updates.reconsider();
  expect(updates.state).toEqual({ status: 'not-looked' });
  await found();
  expect(updates.state).toEqual({ status: 'not-looked' });
  updates.look();
  expect(calls.at(-1)).toBe('look beta');
});

test('a change of another setting leaves it as it is', async () => {
  const { updates, run, calls, told } = scripted();
  await run(ended('ok'));
  updates.reconsider();
  expect(updates.state).toEqual({ status: 'looking' });
  expect(calls).toEqual(['look stable']);
  expect(told).toHaveLength(1);
});

test('the app ends in the middle of it: it is stopped and not installed', async () => {
  const { updates, run, found, calls } = scripted();
  await run(ended('ok'));
  await found('1.3.0');
  updates.close();
  expect(calls.slice(-2)).toEqual(['stop', 'install on quit: false']);
});
