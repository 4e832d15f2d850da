import type { Observation } from '../../../shared/model/observation.ts';
import { withoutTry } from '../../../shared/model/probe-identity.ts';
import type { Ground } from '../../../shared/model/verdict.ts';
import type { Check } from '../../../shared/report/view/checks.ts';

/** A check that a sentence rests on, with those of its observations that the sentence names. */
export interface NamedCheck {
  check: Check;
  observations: Observation[];
}

/** The checks behind a sentence, each once, those with a failure among the named observations first. */
export function checksBehind(evidence: Ground, checks: ReadonlyMap<string, Check>): NamedCheck[] {
  const named = new Set(evidence.observations);
  const found = new Map<string, NamedCheck>();
  for (const id of evidence.observations) {
    const check = checks.get(withoutTry(id));
    if (!check || found.has(check.id)) continue;
    const observations = check.observations.filter((observation) => named.has(observation.id));
    if (observations.length > 0) found.set(check.id, { check, observations });
  }
  return [...found.values()].sort((a, b) => Number(hasFailed(b)) - Number(hasFailed(a)));
}

export const hasFailed = ({ observations }: NamedCheck): boolean =>
  observations.some(({ status }) => status === 'failed');
