import { outcomeTable, strengths } from '../../shared/model/verdict.ts';
import type { Assessed } from './assess.ts';

/** What the whole set comes to. */
export interface Figures {
  count: number;
  right: number;
  inOrder: number;
  confused: readonly Assessed[];
  harmful: readonly Assessed[];
  /** Of those in which an expert could tell. */
  tellable: number;
  inconclusive: readonly Assessed[];
  wrong: readonly Assessed[];
}

export function figuresOf(all: readonly Assessed[]): Figures {
  const tellable = all.filter(({ expectation }) => expectation.tellable);
  return {
    count: all.length,
    right: all.filter(({ right }) => right).length,
    inOrder: all.filter(({ inOrder }) => inOrder).length,
    confused: all.filter(({ confused }) => confused),
    harmful: all.filter(({ harm }) => harm !== undefined),
    tellable: tellable.length,
    inconclusive: tellable.filter(({ verdict }) => verdict.outcome === 'inconclusive'),
    wrong: all.filter(({ right }) => !right),
  };
}

/** One strength word: what it promises and what it keeps. */
export interface Reliability {
  word: string;
  count: number;
  /** Mean of the confidences that were said with the word. */
  promised: number;
  /** Share of those that were right, each pair weighed by how often it is met. */
  kept: number;
}

/**
 * A verdict is right when its outcome is true of the world; what was drawn as the truth counts where the evidence leaves
 * it open. A hint that ends as `inconclusive` is right when the side to which it leans is.
 */
export function reliabilityOf(all: readonly Assessed[]): Reliability[] {
  return [...strengths, 'no word'].flatMap((word) => {
    const said = all.filter(({ verdict }) => (verdict.strength ?? 'no word') === word && claims(verdict));
    return said.length > 0 ? [{ word, ...shares(said) }] : [];
  });
}

/** The same by word and cause, the heaviest first: which verdicts promise too much or too little. */
export function reliabilityByCause(all: readonly Assessed[]): Reliability[] {
  const groups = Map.groupBy(
    all.filter(({ verdict }) => claims(verdict)),
    ({ verdict }) =>
      [verdict.strength ?? 'no word', verdict.cause, verdict.leaning?.cause ?? ''].join(' ').trim(),
  );
  return [...groups]
    .map(([word, said]) => ({
      word,
      ...shares(said),
      weight: said.reduce((sum, one) => sum + one.weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight);
}

function shares(said: readonly Assessed[]): Omit<Reliability, 'word'> {
  const weight = said.reduce((sum, one) => sum + one.weight, 0);
  const mean = (value: (one: Assessed) => number) =>
    said.reduce((total, one) => total + one.weight * value(one), 0) / weight;
  return {
    count: said.length,
    promised: mean(({ verdict }) => verdict.confidence),
    kept: mean(truthOf),
  };
}

const claims = ({ outcome, leaning }: Assessed['verdict']) =>
  outcome !== 'inconclusive' || leaning !== undefined;

/** From 0 to 1: where the evidence decides, whether it is right; else how likely the side that it accuses is at fault. */
function truthOf({ verdict, expectation }: Assessed): number {
  const { outcome, leaning } = verdict;
  if (outcome === 'inconclusive') return leaning === undefined ? 0 : expectation.chance(sideOf(leaning.side));
  const { side } = outcomeTable[outcome];
  if (side === 'none') {
    if (expectation.determined) return expectation.first.reach === 'nothing' ? 1 : 0;
    return 1 - expectation.chance('local') - expectation.chance('provider');
  }
  if (expectation.determined) return expectation.right.has(outcome) ? 1 : 0;
  return expectation.chance(sideOf(side));
}

const sideOf = (side: string) => (side === 'local' || side === 'provider' ? side : 'none');
