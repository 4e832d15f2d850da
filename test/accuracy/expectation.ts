import type { Outcome } from '../../shared/model/verdict.ts';
import type { Combination } from './combination.ts';
import type { Evidence } from './evidence-of.ts';
import { places, type SingleFault, stops, type Truth } from './single-fault.ts';

/** What is right to say of a combination, by rule and not by what the judge says. */
export interface Expectation {
  /** Named first: what stops more, and of what stops as much the nearer one. */
  first: SingleFault;
  second: SingleFault;
  /** Outcomes of the verdict that are right. */
  right: ReadonlySet<Outcome>;
  /** Outcomes of the first fault: the expected order. */
  best: Outcome;
  /** Sides that the faults really have. */
  sides: ReadonlySet<Truth['side']>;
  /** How likely the side is at fault, as far as this evidence tells: without noise from what was drawn. */
  chance: (side: Truth['side']) => number;
  /** An expert with this report in hand could tell: `inconclusive` is then a failure. */
  tellable: boolean;
  /** The evidence decides whose fault it is, of both. */
  determined: boolean;
}

/** By what stops more, then by who is nearer to this computer. */
export function inOrder(faults: Combination['faults']): readonly [SingleFault, SingleFault] {
  const [a, b] = faults;
  return compare(a, b) <= 0 ? [a, b] : [b, a];
}

function compare(a: SingleFault, b: SingleFault): number {
  const byReach = stops[a.reach] - stops[b.reach];
  return byReach !== 0 ? byReach : places.indexOf(a.place) - places.indexOf(b.place);
}

export function expectationOf(combination: Combination, evidence: Evidence): Expectation {
  const [first, second] = inOrder(combination.faults);
  const { elsewhere } = evidence.request;
  const decided = (one: SingleFault) =>
    one.truths.length === 1 || (one.elsewhereDecides === true && elsewhere !== undefined);
  const cut = combination.extra === 'cut';
  const right = new Set<Outcome>(first.right);
  // What stops as much is as right; what stops less is "also". A run that was cut off may have seen only one of them.
  const either = stops[first.reach] === stops[second.reach] && first.reach !== 'nothing';
  if (either || cut) for (const one of second.right) right.add(one);
  const determined = decided(first) && decided(second) && !misleads(combination, elsewhere);
  if (cut || !determined) right.add('inconclusive');
  const truths = combination.faults.map((one, index) => ({ one, side: evidence.truths[index] }));
  if (!decided(first))
    for (const outcome of outcomesOf(first, truths.find(({ one }) => one === first)?.side))
      right.add(outcome);
  const sides = new Set(evidence.truths);
  return {
    first,
    second,
    right,
    best: first.right[0] ?? 'healthy',
    sides,
    // A word about another place goes with what was drawn.
    chance: (side) =>
      elsewhere === undefined ? chanceOf(combination.faults, side) : sides.has(side) ? 1 : 0,
    tellable: !cut && determined && !first.right.includes('inconclusive'),
    determined,
  };
}

/** That at least one of the two is of the side. */
function chanceOf(faults: Combination['faults'], side: Truth['side']): number {
  const not = (one: SingleFault) =>
    1 - one.truths.reduce((sum, truth) => sum + (truth.side === side ? truth.share : 0), 0);
  return 1 - not(faults[0]) * not(faults[1]);
}

/** Mail fails from another place as well, but by the other fault: a true word that points at the wrong one. */
function misleads({ faults }: Combination, elsewhere: 'works' | 'fails' | undefined): boolean {
  if (elsewhere !== 'fails') return false;
  const there = faults.filter(({ reach }) => reach !== 'nothing');
  return there.length === 2 && there.some(({ followsThePerson }) => !followsThePerson);
}

/** Of evidence that leaves it open: what would be right, if it were known. */
function outcomesOf(fault: SingleFault, side: Truth['side'] | undefined): Outcome[] {
  const theirs = new Set<Outcome>(['provider-outage', 'provider-partial']);
  return fault.right.filter((outcome) => theirs.has(outcome) === (side === 'provider'));
}
