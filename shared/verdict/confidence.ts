import type { Outcome, Strength } from '../model/verdict.ts';

/**
 * The one place where words become numbers (design.md 1b.11). `npm run accuracy` measures how often verdicts of each word are
 * right on the generated worlds (docs/accuracy.md); a word whose share leaves its number by more than 0.1 fails a test.
 */
export const strengthTable: Readonly<Record<Strength, number>> = {
  /** Facts that leave no other explanation (protocols.md 11.3, rules 1, 3, 4, 5, 25). */
  proof: 0.97,
  /** Two independent witnesses (protocols.md 11.3, rules 8, 12, 17–19, 26, 31). */
  strong: 0.9,
  /** One witness that nothing contradicts (protocols.md 11.3, rules 9, 27, 34, 36, 45). */
  fair: 0.79,
  /** It leans, and no more (protocols.md 11.3, rules 14 and 47). */
  hint: 0.47,
};

/** What moves a verdict up or down. */
export const adjustments = {
  /** A published incident names a route that fails here (11.4). */
  incidentMatches: 0.1,
  /** The provider's page says that something is wrong, without a name (11.4, halved). */
  pageDegraded: 0.05,
  /** The provider's incident names no app, or all of them: this one may be among them (11.3, rule 34: .6 to .7). */
  namesNoApp: -0.14,
  /** Published as an advisory, which may stay open for months and be about few people (11.3, rule 34: .7). */
  advisoryOnly: -0.09,
  /** Each further host of the provider that fails in the same way; counted twice at most (11.4). */
  furtherHost: 0.05,
  /** The provider's page is green, and it had two hours to turn red (11.4). */
  greenForHours: -0.15,
  /** A fact on which it rests was not measured (11.4, less a quarter: docs/accuracy.md). */
  unmeasured: -0.15,
  /** Something else explains as much, on the other side (11.1: contradicting facts). */
  rival: -0.05,
  /** Controls are missing; checked connections to others stand in (11.4). */
  borrowedControl: -0.1,
  /** This computer stood still, or its network changed (design.md 1b.9): what that spoiled is not counted, so little is left. */
  ownWeakness: -0.03,
  /** Server errors without the signs of the provider's machines (protocols.md 7.5: about .6 alone). */
  unsigned: -0.15,
  /** Only the calendar says so: tenants are switched one by one (protocols.md 7.2: at most .55). */
  byCalendar: -0.24,
} as const;
export type Adjustment = keyof typeof adjustments;

/**
 * What another place says: the phone without Wi-Fi, a colleague, a second measuring point. What fails elsewhere too is not of
 * this computer or network; what works elsewhere is not the provider's (11.4; design.md 1b.5). An account fails everywhere.
 */
export const elsewhereBears: Readonly<Record<Outcome, { works: number; fails: number }>> = {
  healthy: { works: 0, fails: -0.25 },
  device: { works: 0.05, fails: -0.1 },
  network: { works: 0.05, fails: -0.1 },
  isp: { works: 0.05, fails: -0.1 },
  organisation: { works: 0, fails: 0 },
  account: { works: -0.25, fails: 0.05 },
  'provider-outage': { works: -0.25, fails: 0.1 },
  'provider-partial': { works: -0.25, fails: 0.1 },
  inconclusive: { works: 0, fails: 0 },
};

const CAP = 0.98;
const FLOOR = 0.3;
/** Below, a verdict is not given: it becomes `inconclusive`, leaning. */
export const VERDICT = 0.5;
/** Below, the headline says "looks like". */
export const SURE = 0.8;

/** The number of a word, moved by what speaks for and against; between floor and cap, two decimals. */
export function weigh(strength: Strength, moves: readonly number[]): number {
  const sum = moves.reduce((total, one) => total + one, strengthTable[strength]);
  return round(Math.min(CAP, Math.max(FLOOR, sum)));
}

/** The word for a number that was moved: the strongest whose lower edge it reaches. */
export function wordFor(confidence: number): Strength {
  if (confidence < VERDICT) return 'hint';
  if (confidence < SURE) return 'fair';
  return confidence < 0.94 ? 'strong' : 'proof';
}

/** Two decimals: sums of tenths must not depend on the order in which they were added. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
