import type { Finding, Reason } from './cause.ts';
import type { Fact } from './facts/fact.ts';
import type { Facts } from './facts.ts';

/** Values that accuse nobody. */
const harmless = new Set([
  'ok',
  'none',
  'unknown',
  'harmless',
  'alive',
  'the-service',
  'open',
  'stable',
  'not-federated',
  'nothing',
  'only-working',
  'unavailable',
  'absent',
]);

/** Whether a fact was measured and speaks for a fault. */
export function isPositive(fact: Fact): boolean {
  return !harmless.has(fact.value) && fact.observations.length > 0;
}

/** A local verdict needs a positive local fact, never elimination alone (design.md 1). */
export function hasPositiveFact(finding: Finding): boolean {
  return (finding.decidedBy ?? []).some(isPositive);
}

export interface Gate {
  open: boolean;
  borrowedControl: boolean;
  missing: Reason[];
  against: Reason[];
}

/**
 * A provider verdict needs two independent endpoints of the provider, or two of three tries with its own headers, while
 * unrelated controls pass, the clock is right and nobody opens the connection (design.md 1, codebases.md A.4).
 * Everything here is about the way, except the endpoints: more failures can only open the gate.
 */
export function providerGate(facts: Facts, finding: Finding): Gate {
  const missing: Reason[] = [];
  const against: Reason[] = [];
  const { internet, clock } = facts;
  let open = true;
  let borrowedControl = false;
  if (internet.value === 'portal') {
    open = false;
    against.push({ message: 'against.portal', observations: internet.portal });
  } else if (internet.value === 'ok' && internet.independent >= 2) {
    // The control that 11.4 asks for.
  } else if (internet.independent >= 1 || internet.provenByTls) {
    borrowedControl = true;
    missing.push({ message: 'missing.controls', observations: internet.observations });
  } else {
    open = false;
    missing.push({ message: 'missing.controls', observations: internet.observations });
  }
  if (clock.value === 'bad') {
    open = false;
    against.push({ message: 'against.clock', observations: clock.observations });
  }
  const failing = (finding.failing ?? []).filter((one) => !one.intercepted);
  if (failing.length < (finding.failing?.length ?? 0)) {
    against.push({ message: 'against.intercepted', observations: facts.tls.inspection.observations });
  }
  const endpoints = new Set(failing.map((one) => one.probe));
  const own = failing.some((one) => one.providerTries >= 2);
  if (finding.failing && endpoints.size < 2 && !own) {
    open = false;
    missing.push({
      message: 'missing.second-endpoint',
      observations: failing.flatMap((one) => one.observations),
    });
  }
  return { open, borrowedControl, missing, against };
}
