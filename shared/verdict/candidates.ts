import type { AffectedId, Side, Strength } from '../model/verdict.ts';
import { outcomeTable } from '../model/verdict.ts';
import type { Cause } from './cause.ts';
import { adjustments, elsewhereBears, strengthTable, weigh } from './confidence.ts';
import type { FactSet } from './facts.ts';
import type { Finding, ProviderFinding, Reason } from './finding.ts';
import { hasPositiveFact, providerGate } from './gate.ts';
import { incidentFor } from './incident.ts';
import { weaknessReason } from './weakness-reason.ts';

/** A finding that has passed the gate, weighed. */
export interface Candidate {
  readonly cause: Cause;
  readonly finding: Finding;
  readonly side: Side;
  readonly confidence: number;
  readonly missing: readonly Reason[];
  readonly against: readonly Reason[];
  /** The provider itself said so: that is nobody else's consequence. */
  readonly spoken: boolean;
  readonly affects: 'everything' | readonly AffectedId[] | undefined;
}

interface Weighing {
  moves: number[];
  missing: Reason[];
  against: Reason[];
  /** A closed gate: the finding leans, and no more. */
  leansOnly: boolean;
}

/** The one gate. Undefined: the finding accuses this side without anything that was seen here. */
export function assess(facts: FactSet, cause: Cause, finding: Finding): Candidate | undefined {
  const { side } = outcomeTable[finding.outcome];
  if (finding.kind === 'local' && !hasPositiveFact(finding)) return undefined;
  const weighing: Weighing = {
    moves: (finding.moves ?? []).map((one) => adjustments[one]),
    missing: [...(finding.missing ?? [])],
    against: [...(finding.against ?? [])],
    leansOnly: false,
  };
  if ((finding.restsOn ?? []).some((one) => one.value === 'unknown'))
    weighing.moves.push(adjustments.unmeasured);
  if (finding.kind === 'provider') weighProvider(facts, finding, weighing);
  weighElsewhere(facts, finding, weighing);
  weighOwnWeakness(facts, finding, weighing);
  return {
    cause,
    finding,
    side,
    confidence: confidenceOf(finding.strength, weighing),
    missing: weighing.missing,
    against: weighing.against,
    spoken:
      finding.kind === 'provider' && finding.failing.some((one) => one.providerTries + one.unsignedTries > 0),
    affects: finding.affects,
  };
}

function confidenceOf(strength: Strength, { moves, leansOnly }: Weighing): number {
  const value = weigh(strength, moves);
  // A hint stays one, whatever supports it: it has no witness of its own.
  return leansOnly || strength === 'hint' ? Math.min(value, strengthTable.hint) : value;
}

function weighProvider(facts: FactSet, finding: ProviderFinding, weighing: Weighing): void {
  const { moves, missing, against } = weighing;
  const gate = providerGate(facts, finding);
  missing.push(...gate.missing);
  against.push(...gate.against);
  weighing.leansOnly = !gate.open;
  if (gate.borrowedControl) moves.push(adjustments.borrowedControl);
  const own = finding.failing.filter((one) => !one.intercepted);
  const spoken = own.some((one) => one.providerTries > 0);
  if (!spoken && own.some((one) => one.unsignedTries > 0)) moves.push(adjustments.unsigned);
  const hosts = new Set(own.flatMap(({ host }) => (host === '' ? [] : [host])));
  moves.push(Math.min(2, Math.max(0, hosts.size - 2)) * adjustments.furtherHost);
  if (finding.service !== undefined) return;
  const { feed } = facts;
  if (incidentFor(facts, finding.failing)) moves.push(adjustments.incidentMatches);
  else if (feed.value === 'degraded') moves.push(adjustments.pageDegraded);
  if (feed.value === 'green') {
    against.push({ message: 'against.green-page', observations: feed.green });
    if (feed.greenFor > TIME_TO_TURN_RED_MS) moves.push(adjustments.greenForHours);
  }
  if (feed.value === 'unknown') missing.push({ message: 'missing.status-page', observations: [] });
}

const TIME_TO_TURN_RED_MS = 7_200_000;

/** What another place says weighs in every cause (design.md 1b.5). */
function weighElsewhere({ vantage }: FactSet, finding: Finding, { moves, against, missing }: Weighing): void {
  if (finding.kind === 'provider' && finding.service !== undefined) return;
  if (finding.kind === 'told' && finding.by === 'another-place') return;
  if (vantage.value === 'unknown') {
    if (finding.kind === 'provider') missing.push({ message: 'missing.elsewhere', observations: [] });
    return;
  }
  const bears = elsewhereBears[finding.outcome][vantage.value === 'ok' ? 'works' : 'fails'];
  moves.push(bears);
  if (bears >= 0) return;
  against.push({
    message: vantage.value === 'ok' ? 'against.elsewhere-ok' : 'against.elsewhere-same',
    observations: vantage.observations,
  });
}

/** What was measured while this computer stood still, or after its network changed, says less of everybody else. */
function weighOwnWeakness({ ownWeakness }: FactSet, finding: Finding, { moves, missing }: Weighing): void {
  const { value } = ownWeakness;
  if (value === 'none' || finding.kind === 'open') return;
  // What was not read is missing, and disturbed nothing that was measured.
  if (value !== 'not-read') moves.push(adjustments.ownWeakness);
  missing.push(weaknessReason(ownWeakness, value));
}
