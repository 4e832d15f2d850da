import type { NameFacts } from '../facts/dns-names.ts';
import type { RouteFact } from '../facts/routes.ts';
import type { FactSet, Facts } from '../facts.ts';
import { bearingOf } from '../failure-class.ts';

/**
 * No control answered, by name or by address, and no other connection got through either. Attempts on mail hosts are waited
 * for only where a name resolved: without an address there is no attempt.
 */
export function noNetworkAnswers(facts: Facts): boolean {
  const { internet } = facts;
  return (
    (internet.value === 'none' || internet.value === 'denied') &&
    internet.measured >= 3 &&
    // What a box on the way opened and handed on was fetched from beyond the line. A true one is not waited for.
    !somethingAnswers(facts.aside) &&
    noOtherAnswer(facts.aside.dns.names.some((one) => one.word === 'answer') ? facts : facts.aside)
  );
}

/** Nothing but controls got through either. */
export function noOtherAnswer(facts: FactSet): boolean {
  if (facts.internet.provenByTls) return false;
  return !facts.transport.endpoints.some((one) => one.passed > 0);
}

/** A resolver that fails at everything says nothing about one domain, unless two operators agree on it. */
export function resolverIsLost(facts: FactSet): boolean {
  if (facts.domain.confirmed) return false;
  // Who looks names up there is the proxy.
  if (facts.wayOut.value === 'proxy-only') return true;
  const { names, zoneBroken } = facts.dns;
  const fails = ({ problem }: NameFacts) => problem === 'silent' || problem === 'servfail';
  // A zone that is broken itself says nothing about the resolver.
  return names.some((one) => fails(one) && !zoneBroken.includes(one)) || facts.internet.passed === 0;
}

/** A name resolved and something behind it spoke: mail or its sign-in. */
export function somethingAnswers(facts: FactSet): boolean {
  return facts.routes.counted.some(carries) || facts.signIn.service.value === 'alive';
}

/** The person says that something does not work. */
export function complains(facts: FactSet): boolean {
  return facts.user.value !== 'nothing' && facts.user.value !== 'only-working';
}

/** Sign-in answers, or the mailbox has none that could be asked. */
export function signInAnswers({ signIn }: FactSet): boolean {
  return signIn.service.value === 'alive' || signIn.service.value === 'unknown';
}

/** Nothing measured on the way to the mailbox failed, and enough was measured. */
export function allGreen(facts: FactSet): boolean {
  const { routes, internet } = facts;
  if (routes.mail.value !== 'alive' || !signInAnswers(facts)) return false;
  return internet.value === 'ok' || internet.value === 'partial' || internet.provenByTls;
}

/**
 * The way to mail carries, whether or not mail itself works at its end: every route passes, or the service itself says
 * that it fails. Causes on the way ask this and not whether mail works, so that a fault of the provider never makes a
 * local one likelier.
 */
export function wayIsOpen(facts: FactSet): boolean {
  const core = facts.routes.counted.filter((one) => one.role === 'core');
  return core.length > 0 && facts.routes.counted.every(carries);
}

/** Of the ways into the mailbox that were measured, at least half carry: whatever else fails, nothing stands in front of them. */
export function mostWaysAreOpen({ routes }: FactSet): boolean {
  return routes.counted.length > 0 && routes.counted.filter(carries).length * 2 >= routes.counted.length;
}

/** What answers for itself, well or badly, was reached; what comes and goes, where it does so by its own word. */
function carries({ state, failing }: RouteFact): boolean {
  if (failing === undefined) return state === 'alive';
  const bearing = bearingOf[failing];
  return bearing === 'alive' || bearing === 'failing' || bearing === 'refuses-us';
}

/** Hosts in a sentence: at most three, and how many more. */
export function hostList(hosts: readonly string[]): { hosts: string; hostCount: number } {
  const all = [...new Set(hosts)].filter((one) => /^[a-z0-9.:_-]{1,253}$/i.test(one));
  const named = all.slice(0, 3).join(', ');
  return { hosts: all.length > 3 ? `${named} +${all.length - 3}` : named, hostCount: all.length };
}
