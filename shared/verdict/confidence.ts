/** The arithmetic of protocols.md 11.4. */
export const CAP = 0.98;
export const FLOOR = 0.3;
/** Below, a verdict is not given: it becomes `inconclusive`, leaning. */
export const VERDICT = 0.5;
/** Below, the headline says "looks like". */
export const SURE = 0.8;

export interface Weights {
  /** The value of the table 11.3. */
  base: number;
  /** A published incident names a route that fails here. */
  incidentMatches?: boolean;
  /** The provider's page says that something is wrong, without a name. */
  pageDegraded?: boolean;
  /** A second place sees the same. */
  elsewhereSame?: boolean;
  /** A second place works. */
  elsewhereOk?: boolean;
  /** Further provider hosts that fail in the same way. */
  furtherHosts?: number;
  /** The provider's page is explicitly green, and it had two hours to turn red. */
  greenForHours?: boolean;
  /** A link of the chain was not measured. */
  skipped?: boolean;
  /** Something else explains as much, on the other side. */
  rival?: boolean;
  /** Controls are missing; another layer's stands in. */
  borrowedControl?: boolean;
}

export function weigh(weights: Weights): number {
  let value = weights.base;
  if (weights.incidentMatches) value += 0.1;
  else if (weights.pageDegraded) value += 0.05;
  if (weights.elsewhereSame) value += 0.1;
  if (weights.elsewhereOk) value -= 0.25;
  value += Math.min(0.1, 0.05 * (weights.furtherHosts ?? 0));
  if (weights.greenForHours) value -= 0.15;
  if (weights.skipped) value -= 0.2;
  if (weights.rival) value -= 0.1;
  if (weights.borrowedControl) value -= 0.1;
  return round(Math.min(CAP, Math.max(FLOOR, value)));
}

/** Two decimals: sums of tenths must not depend on the order in which they were added. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
