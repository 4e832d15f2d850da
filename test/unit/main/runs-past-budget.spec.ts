import { expect, test } from 'vitest';
import { Runs } from '../../../electron/main/run/runs.ts';
import type { RunEvent } from '../../../shared/ipc/schema.ts';
import type { Observation } from '../../../shared/model/observation.ts';
import type { Report } from '../../../shared/model/report.ts';
import { recordedReport } from '../../corpus/recorded-reports.ts';

/** What the window hears of a run whose engine told these, was silent past its budget, and was ended. */
async function endOf(observations: readonly Observation[], { stopped = false } = {}) {
  const told: RunEvent[] = [];
  const kept: Report[] = [];
  const unexpected: unknown[] = [];
  const runs = new Runs({
    engine: { running: false, start() {}, cancel() {} },
    tell: { events: (events) => told.push(...events) },
    policy: () => ({}),
    locale: () => 'en',
    knownDomains: () => [],
    onFinished(report) {
      kept.push(report);
      return undefined;
    },
    onUnexpected: (error) => unexpected.push(error),
  });
  runs.start({ address: 'contoso.com', failing: [], working: [] });
  for (const observation of observations)
    runs.listener.event({ type: 'event', runId: 'r', event: { type: 'observed', atMs: 1, observation } });
  if (stopped) runs.cancel();
  runs.listener.lost('r', 'past-budget');
  await expect.poll(() => told.at(-1)?.type, { timeout: 15_000 }).toMatch(/finished|engine-lost/);
  expect(unexpected).toEqual([]);
  return { last: told.at(-1)?.type, kept };
}

const { observations } = recordedReport('503-everywhere');

test('what was found by then is judged, told and kept', async () => {
  const { last, kept } = await endOf(observations);
  expect(last).toBe('finished');
  expect(kept).toMatchObject([{ cutShort: 'engine', verdict: { outcome: 'provider-outage' } }]);
});

test('what proves nothing is no report: the run is lost', async () => {
  expect(await endOf(observations.slice(0, 3))).toEqual({ last: 'engine-lost', kept: [] });
});

test('a run that the person had stopped is stopped', async () => {
  expect(await endOf(observations, { stopped: true })).toEqual({ last: 'engine-lost', kept: [] });
});
