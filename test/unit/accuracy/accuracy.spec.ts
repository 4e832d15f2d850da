import { describe, expect, it } from 'vitest';
import type { Assessed } from '../../accuracy/assess.ts';
import { type Combination, combinationOf, combinations } from '../../accuracy/combination.ts';
import { figuresOf, reliabilityOf } from '../../accuracy/figures.ts';
import { type WorldId, worldIds } from '../../accuracy/mailbox-worlds.ts';
import { judgeCombination } from '../../accuracy/run-combinations.ts';
import { faultIn, faultsIn } from '../../accuracy/single-faults.ts';

/*
 * The goals that docs/accuracy.md reports, held on the same 2,000 combinations.
 * `node test/accuracy/accuracy-command.ts --only ID` shows one.
 */
const chosen = combinations(2000, 20261120);
const judged = chosen.map((one) => judgeCombination(one).assessed);
const figures = figuresOf(judged);
const named = (all: readonly Assessed[]) =>
  all.map(({ combination, verdict, harm }) =>
    [combination.id, verdict.outcome, verdict.cause, verdict.confidence, harm ?? ''].join(' ').trim(),
  );

describe('on 2,000 combinations of two faults', () => {
  it('no side is accused on which nothing is broken', () => {
    expect(named(figures.confused)).toEqual([]);
  });

  it('no advice does harm', () => {
    expect(named(figures.harmful)).toEqual([]);
  });

  it('at most one in ten is left open where an expert could tell', () => {
    expect(
      figures.inconclusive.length / figures.tellable,
      named(figures.inconclusive).join('\n'),
    ).toBeLessThan(0.1);
  });

  it('nine in ten are right', () => {
    expect(figures.right / figures.count, named(figures.wrong).join('\n')).toBeGreaterThan(0.9);
  });

  it('each strength word keeps what it promises', () => {
    for (const { word, count, promised, kept } of reliabilityOf(judged)) {
      // A few verdicts prove no share.
      if (count < 25) continue;
      expect(Math.abs(promised - kept), `${word}: promised ${promised}, kept ${kept}`).toBeLessThan(0.1);
    }
  });
});

const alone = (world: WorldId, fault: string): Combination =>
  combinationOf(`${world}/${fault}+nothing/nothing/none/1`);

describe.each(worldIds)('alone in a world of %s', (world) => {
  const names = faultsIn(world)
    .map(({ id }) => id)
    .filter((id) => id !== 'nothing');

  it.each(names)('%s is judged rightly', (name) => {
    const { assessed } = judgeCombination(alone(world, name));
    const { verdict, expectation, confused, harm } = assessed;
    expect([...expectation.right], `${verdict.cause} ${verdict.confidence}`).toContain(verdict.outcome);
    expect({ confused, harm }).toEqual({ confused: false, harm: undefined });
  });
});

describe('a combination', () => {
  it('comes again from its id', () => {
    for (const one of chosen.slice(0, 40)) {
      expect(combinationOf(one.id)).toEqual(one);
      expect(judgeCombination(combinationOf(one.id)).assessed.verdict).toEqual(
        judgeCombination(one).assessed.verdict,
      );
    }
  });

  it('is the same whichever fault is named first', () => {
    for (const { id, world, faults } of chosen.filter(({ extra }) => extra === 'none').slice(0, 40)) {
      if (faults.some(({ alter }) => alter)) continue;
      const [a, b] = faults;
      const turned = combinationOf(id.replace(`${a.id}+${b.id}`, `${b.id}+${a.id}`));
      const seen = (one: Combination) =>
        judgeCombination(one)
          .evidence.observations.filter(({ kind }) => kind !== 'user-report')
          .map(({ id: name, status, failure }) => `${name} ${status} ${failure?.code ?? ''}`)
          .sort();
      expect(seen(turned), `${world} ${a.id} ${b.id}`).toEqual(seen({ ...turned, faults }));
    }
  });

  it('of a fault and nothing is what was measured with the fault', () => {
    for (const name of ['mail-down', 'line-down', 'clock-ahead', 'portal']) {
      const { evidence } = judgeCombination(alone('microsoft365', name));
      const failed = evidence.observations.filter(({ status }) => status === 'failed');
      expect(failed.length, name).toBeGreaterThan(5);
      expect(new Set(evidence.observations.map(({ id }) => id)).size).toBe(evidence.observations.length);
    }
  });

  it('is told of by its faults in the order of what they stop', () => {
    const { assessed } = judgeCombination(combinationOf('microsoft365/mail-down+clock-ahead/nothing/none/1'));
    expect([assessed.expectation.first.id, assessed.expectation.second.id]).toEqual([
      'clock-ahead',
      'mail-down',
    ]);
    expect(faultIn('google', 'mail-down').right).toEqual(['provider-outage']);
  });
});
