import { afterAll, describe, expect, test } from 'vitest';
import { report as reportSchema } from '../../shared/model/report.ts';
import { measureWorld } from '../corpus/measure-world.ts';
import { confusionMatrix, confusions, type Judged } from './confusion-matrix.ts';
import { scenarios } from './index.ts';

const judged: Judged[] = [];
const times: { scenario: string; first: number; total: number; budget: number }[] = [];

/** Many worlds share this machine: a run that is cut for its load would say nothing about the verdict. */
const budgetMs = 45_000;

describe.concurrent('the verdict is right', () => {
  test.each(Object.values(scenarios))('$name: $title', async (scenario) => {
    const report = await measureWorld({ ...scenario, budgetMs });
    const { verdict, timing } = report;
    const { outcome, cause, leaning, affected = [], working = [], notes = [], drift = [] } = scenario.expect;
    judged.push({ scenario: scenario.name, expected: outcome, got: verdict.outcome });
    times.push({
      scenario: scenario.name,
      first: timing.firstVerdictMs ?? Number.NaN,
      total: timing.totalMs,
      budget: report.request.budgetMs,
    });
    expect({ outcome: verdict.outcome, cause: verdict.cause }).toEqual({ outcome, cause });
    if (leaning !== undefined) expect(verdict.leaning?.cause).toBe(leaning);
    expect(verdict.affected).toEqual(expect.arrayContaining([...affected]));
    expect(verdict.working).toEqual(expect.arrayContaining([...working]));
    expect(verdict.notes.map((note) => note.cause)).toEqual(expect.arrayContaining([...notes]));
    expect(report.drift?.map(({ path }) => path) ?? []).toEqual(expect.arrayContaining([...drift]));
    expect(verdict.status).toBe('confirmed');
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });
});

test('no fault of this side is blamed on the provider, and none of the provider on this side', () => {
  expect(judged).toHaveLength(Object.keys(scenarios).length);
  expect(confusions(judged)).toEqual([]);
});

afterAll(() => {
  const seconds = (ms: number) => (ms / 1000).toFixed(2).padStart(7);
  const slowest = times.toSorted((a, b) => b.total - a.total).slice(0, 8);
  const over = times.filter(({ total, budget }) => total > budget + 100);
  console.log(
    [
      '',
      `${judged.length} scenarios, expected outcome by given outcome:`,
      '',
      confusionMatrix(judged),
      '',
      'The longest, in seconds: first verdict, total',
      ...slowest.map(({ scenario, first, total }) => `${seconds(first)} ${seconds(total)}  ${scenario}`),
      `${over.length} overran their budget by more than 100 ms${over.map(({ scenario }) => ` ${scenario}`).join()}`,
      '',
    ].join('\n'),
  );
});
