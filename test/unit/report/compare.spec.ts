import { expect, it } from 'vitest';
import { compareReports } from '../../../shared/report/compare.ts';
import { checksOf } from '../../../shared/report/view/checks.ts';
import { sampleReport } from './sample-report.ts';

it('finds nothing between a run and itself', () => {
  expect(compareReports(sampleReport(), sampleReport(), 'en')).toEqual({ facts: [], checks: [] });
});

it('names facts and checks that differ, and what only one run has', () => {
  const before = sampleReport();
  const after = sampleReport();
  const [name] = Object.keys(after.facts);
  if (name === undefined) throw new Error('the sample has facts');
  after.facts = {
    ...after.facts,
    [name]: { value: 'another', observations: [] },
    fresh: { value: 'x', observations: [] },
  };
  const gone = checksOf(before, 'en').find(({ status }) => status === 'ok');
  if (!gone) throw new Error('the sample has a passed check');
  const ids = new Set(gone.observations.map(({ id }) => id));
  after.observations = after.observations.filter(({ id }) => !ids.has(id));
  const { facts, checks } = compareReports(before, after, 'en');
  expect(facts).toContainEqual({ name, before: before.facts[name]?.value, after: 'another' });
  expect(facts).toContainEqual({ name: 'fresh', after: 'x' });
  expect(checks).toEqual([{ id: gone.id, name: gone.name, before: 'ok', after: 'absent' }]);
});
