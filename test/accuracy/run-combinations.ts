import { judge } from '../../shared/verdict/judge.ts';
import { RECORDED_AT } from '../corpus/normalise.ts';
import { type Assessed, assess } from './assess.ts';
import type { Combination } from './combination.ts';
import { type Evidence, evidenceOf } from './evidence-of.ts';
import { naiveOutcome } from './naive.ts';

export interface Judged {
  evidence: Evidence;
  assessed: Assessed;
  naive: Assessed;
}

/** Judges one combination, and lets the naive look at it as well. */
export function judgeCombination(combination: Combination, evidence = evidenceOf(combination)): Judged {
  const { request, policy, observations } = evidence;
  const { verdict } = judge({ request, observations, policy, at: RECORDED_AT });
  const outcome = naiveOutcome(combination.world, observations);
  return {
    evidence,
    assessed: assess(combination, evidence, verdict),
    naive: assess(combination, evidence, { outcome, cause: 'naive', confidence: 1 }),
  };
}
