import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../shared/model/observation.ts';
import { stopCaption } from '../../../shared/report/view/stop-words.ts';
import { stopIds, stopOf, stopsOf } from '../../../shared/report/view/stops.ts';
import { recordedReport } from '../../corpus/recorded-reports.ts';

const report = recordedReport('all-green-microsoft-365');
const stateAt = (id: string, observations: readonly Observation[]) =>
  stopsOf({ verdict: report.verdict, observations }).find((stop) => stop.id === id)?.state;

describe.each(stopIds)('the stop %s', (id) => {
  it('works where everything was measured and nothing failed', () => {
    expect(stateAt(id, report.observations)).toBe('ok');
  });

  // What a person told is no look at anything.
  it('is not reached where nothing was measured, whatever was told', () => {
    const cut = report.observations.map((one): Observation => {
      if (stopOf(one) !== id || one.kind === 'user-report') return one;
      const { data: _, failure: __, ...head } = one;
      return { ...head, status: 'not-run', reason: 'cancelled' } as Observation;
    });
    expect(stateAt(id, cut)).toBe('not-reached');
    expect(
      stateAt(
        id,
        cut.filter((one) => stopOf(one) !== id || one.kind === 'user-report'),
      ),
    ).toBe('not-reached');
  });
});

it.each([
  ['ok', 11, 0, '11 checks passed'],
  ['ok', 11, 8, '3 checks passed'],
  ['ok', 2, 2, '2 of 2 checks failed'],
  ['unclear', 11, 8, '8 of 11 checks failed'],
  ['failed', 11, 8, '8 of 11 checks failed'],
  ['not-reached', 11, 11, 'not reached'],
] as const)(
  'the line below a stop agrees with its mark: %s, %i checks, %i failed',
  (state, total, failed, line) => {
    expect(stopCaption({ id: 'network', state, total, failed }, 'en')).toBe(line);
  },
);
