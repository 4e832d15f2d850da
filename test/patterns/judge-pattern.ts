import { checkSync } from 'recheck';

/** What recheck says of a pattern (https://makenowjust-labs.github.io/recheck/docs/usage/diagnostics/). */
export interface PatternVerdict {
  /** `undecided`: not within the time. */
  grows: 'linear' | 'exponential' | 'undecided' | `power ${number}`;
  /** `automaton` proves; `fuzz` searches, where a pattern has what no automaton has or repeats too many times. */
  by: 'automaton' | 'fuzz';
  /** The text on which it grows: before, repeated, behind. */
  attack?: { before: string; repeated: string; behind: string };
}

/** @param timeoutMs of the pure JavaScript backend, which is the same everywhere */
export function judgePattern(pattern: RegExp, timeoutMs: number): PatternVerdict {
  const found = checkSync(pattern.source, pattern.flags, { timeout: timeoutMs, randomSeed: 1 });
  const by = found.checker === 'fuzz' ? 'fuzz' : 'automaton';
  if (found.status === 'unknown') return { grows: 'undecided', by };
  if (found.status === 'safe') return { grows: 'linear', by };
  const { complexity, attack } = found;
  const [pump] = attack.pumps;
  return {
    grows: complexity.type === 'exponential' ? 'exponential' : `power ${complexity.degree}`,
    by,
    attack: { before: pump?.prefix ?? '', repeated: pump?.pump ?? '', behind: attack.suffix },
  };
}
