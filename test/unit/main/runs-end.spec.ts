import { expect, test } from 'vitest';
import { Runs } from '../../../electron/main/run/runs.ts';
import type { RunEvent } from '../../../shared/ipc/schema.ts';
import { type Obstacle, obstacles } from '../../../shared/model/obstacle.ts';
import { sampleReport } from '../report/sample-report.ts';

/** What the window hears of a run that ends with a report. */
function endOf(keep: () => Obstacle | undefined) {
  const told: RunEvent[] = [];
  const unexpected: unknown[] = [];
  const { listener } = new Runs({
    engine: { running: false, start() {}, cancel() {} },
    tell: { events: (events) => told.push(...events) },
    policy: () => ({}),
    locale: () => 'en',
    knownDomains: () => [],
    onFinished: keep,
    onUnexpected: (error) => unexpected.push(error),
  });
  listener.event({ type: 'event', runId: 'r', event: { type: 'finished', atMs: 1, report: sampleReport() } });
  listener.ended('r');
  return {
    told: told.map((event) => event.type),
    not: told.find(({ type }) => type === 'not-kept'),
    unexpected,
  };
}

test('of a run that is kept the window hears its end, and nothing else', () => {
  expect(endOf(() => undefined)).toEqual({ told: ['finished'], not: undefined, unexpected: [] });
});

test.each(obstacles)('of a run that is not kept (%s) it hears why, and then its end', (obstacle) => {
  expect(endOf(() => obstacle)).toEqual({
    told: ['not-kept', 'finished'],
    not: { type: 'not-kept', obstacle },
    unexpected: [],
  });
});

test('a defect where runs are kept goes to the log, and the window hears of the end', () => {
  const defect = new Error('a defect');
  const end = endOf(() => {
    throw defect;
  });
  expect(end).toEqual({ told: ['finished'], not: undefined, unexpected: [defect] });
});
