import { outcomeTable, type Verdict } from '../../shared/model/verdict.ts';
import type { Combination } from './combination.ts';
import type { Evidence } from './evidence-of.ts';
import { type Expectation, expectationOf } from './expectation.ts';

/** One verdict held against what is true. */
export interface Assessed {
  combination: Combination;
  expectation: Expectation;
  verdict: Pick<Verdict, 'outcome' | 'cause' | 'confidence' | 'strength' | 'leaning'>;
  right: boolean;
  /** The verdict names the fault that stops more. */
  inOrder: boolean;
  /** A side is accused on which nothing is broken, although the evidence could tell. */
  confused: boolean;
  /** Why somebody who follows the advice does harm; absent when nobody does. */
  harm?: string;
  /** Weight of the pair in the field. */
  weight: number;
}

/** Causes whose advice changes something on this computer or in the account, with the faults that they are right for. */
const invasive: Readonly<Record<string, readonly string[]>> = {
  'account-problem': ['wrong-password', 'mailbox-full', 'access-policy', 'the-web-fails-too'],
  'access-policy': ['access-policy'],
  'app-profile': ['one-app-here-fails'],
  'clock-wrong': ['clock-ahead', 'clock-slow-and-refused'],
  'hosts-file-override': ['hosts-file'],
  'antivirus-mail-shield': ['antivirus-shield'],
  'root-store-outdated': ['old-roots'],
  'proxy-unreachable': ['proxy-of-the-office', 'proxy-dead'],
};

export function assess(combination: Combination, evidence: Evidence, verdict: Assessed['verdict']): Assessed {
  const expectation = expectationOf(combination, evidence);
  const { side } = outcomeTable[verdict.outcome];
  const accused = (side === 'local' || side === 'provider') && verdict.confidence >= 0.5;
  const confused = accused && expectation.determined && !expectation.sides.has(side);
  const ofCut = combination.extra === 'cut' && verdict.outcome === 'healthy' && verdict.confidence < 0.8;
  const harm = harmOf(combination, expectation, verdict, confused);
  const [a, b] = combination.faults;
  return {
    combination,
    expectation,
    verdict,
    right: expectation.right.has(verdict.outcome) || (ofCut && expectation.first.reach === 'nothing'),
    inOrder: expectation.first.right.includes(verdict.outcome),
    confused,
    ...(harm !== undefined && { harm }),
    weight: a.weight * b.weight * (real(a) && real(b) ? BOTH_AT_ONCE : 1),
  };
}

/** Two things that have nothing to do with each other break at once in one of twenty cases, as an estimate. */
const BOTH_AT_ONCE = 0.05;

const real = ({ reach }: Combination['faults'][0]) => reach !== 'nothing';

function harmOf(
  { faults }: Combination,
  { first, determined }: Expectation,
  { outcome, cause, confidence }: Assessed['verdict'],
  confused: boolean,
): string | undefined {
  if (confused) return 'accuses the wrong side';
  if (confidence < 0.5) return undefined;
  const rightFor = invasive[cause];
  if (rightFor && !faults.some(({ id }) => rightFor.includes(id))) return `advises a change for ${cause}`;
  const visible = first.reach === 'everything' || first.reach === 'mail';
  if (outcome === 'healthy' && visible && determined) return 'says that all is well';
  return undefined;
}
