import { clientRoutes } from '../catalogue/clients.ts';
import { hasIndependentPair } from './behaviour.ts';
import type { Fact } from './facts/fact.ts';
import type { Target } from './facts/target.ts';
import type { FactSet } from './facts.ts';
import type { LocalFinding, ProviderFinding, Reason } from './finding.ts';

/** Whether a fact was measured and speaks for a fault. */
export function isPositive(fact: Fact): boolean {
  return fact.speaks === 'fault' && fact.observations.length > 0;
}

/** A local verdict needs something seen here, never elimination alone (design.md 1b.5). */
export function hasPositiveFact({ signs }: Pick<LocalFinding, 'signs'>): boolean {
  return signs.some(isPositive);
}

export interface Gate {
  open: boolean;
  borrowedControl: boolean;
  missing: Reason[];
  against: Reason[];
}

/**
 * A provider verdict needs two independent endpoints of the provider, or two of three tries with its own signs, while
 * unrelated controls pass, the clock is right and nobody opens the connection (design.md 1, 1b.6). Silence needs a line that
 * does not lose the answers of strangers as well. Everything here is about the way, except the endpoints: more failures can
 * only open the gate.
 */
export function providerGate(facts: FactSet, { failing }: Pick<ProviderFinding, 'failing'>): Gate {
  const missing: Reason[] = [];
  const against: Reason[] = [];
  const { clock } = facts;
  // On the way that was taken to what failed: strangers past a proxy say nothing of the way through it.
  const internet = facts.internet.onWay;
  const shut = { control: false, clock: false, witnesses: false, line: false };
  let borrowedControl = false;
  if (internet.value === 'portal') {
    shut.control = true;
    against.push({ message: 'against.portal', observations: internet.portal });
  } else if (internet.value !== 'ok' || internet.independent < 2) {
    missing.push({ message: 'missing.controls', observations: internet.observations });
    // Checked connections to anybody prove the way out, at a price.
    borrowedControl = internet.independent >= 1 || internet.provenByTls;
    shut.control = !borrowedControl;
  }
  if (clock.value === 'bad') {
    shut.clock = true;
    against.push({ message: 'against.clock', observations: clock.observations });
  }
  const own = failing.filter((one) => !one.intercepted);
  if (own.length < failing.length)
    against.push({ message: 'against.intercepted', observations: facts.tls.inspection.observations });
  // The person is a second witness and never the first: without a word of the provider's, one is not enough.
  const words = ownWords(own) + (isToldOf(facts, own) ? 1 : 0);
  if (words < 2 && !hasIndependentPair(own.filter(isFirm))) {
    shut.witnesses = true;
    missing.push({
      message: 'missing.second-endpoint',
      observations: own.flatMap((one) => one.observations),
    });
  }
  const spoken = own.some((one) => one.providerTries + one.unsignedTries > 0);
  if (!spoken && facts.stability.unrelated.length > 0) {
    shut.line = true;
    against.push({ message: 'against.others-unstable', observations: facts.stability.observations });
  }
  return { open: !Object.values(shut).includes(true), borrowedControl, missing, against };
}

/** An unsigned error counts only where it is documented what else would have come: U and L alone never open a verdict. */
function isFirm({ providerTries, unsignedTries, standing }: Target): boolean {
  return providerTries > 0 || unsignedTries === 0 || standing === undefined || standing === 'S';
}

/** The person says that an app fails which uses one of these ways: a witness behind the sign-in (design.md 1b.5). */
export function isToldOf({ user, mailbox }: FactSet, failing: readonly Target[]): boolean {
  const doors = clientRoutes(mailbox.provider);
  return failing.some(({ identity }) =>
    user.failing.some((app) => doors[app]?.some((door) => door === identity.route)),
  );
}

/**
 * How often the provider itself said that it fails: nobody else can have said it. Two endpoints of one behaviour that fail in
 * the same breath are one voice.
 */
function ownWords(failing: readonly Target[]): number {
  const voices = new Map<string, number>();
  for (const { behaviour, providerTries } of failing)
    voices.set(behaviour, Math.max(voices.get(behaviour) ?? 0, providerTries));
  return [...voices.values()].reduce((sum, one) => sum + one, 0);
}
