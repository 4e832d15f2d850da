import { withoutTry } from '../model/probe-identity.ts';
import type { OwnWeaknessFact } from './facts/own-weakness.ts';
import type { Reason } from './finding.ts';

/** What this computer kept from being known. */
export function weaknessReason(
  { longestMs, observations }: OwnWeaknessFact,
  value: Exclude<OwnWeaknessFact['value'], 'none'>,
): Reason {
  return {
    message: `missing.${value}`,
    values: {
      seconds: Math.max(1, Math.round(longestMs / 1000)),
      count: new Set(observations.map(withoutTry)).size,
    },
    observations,
  };
}
