import type { RouteFact } from '../facts/routes.ts';
import type { Facts } from '../facts.ts';

/** No control answered, by name or by address, and no other connection got through either. */
export function noNetworkAnswers(facts: Facts): boolean {
  const { internet } = facts;
  return internet.value === 'none' && internet.measured >= 3 && noOtherAnswer(facts);
}

/** Nothing but controls got through either. */
export function noOtherAnswer(facts: Facts): boolean {
  const { internet, transport, routes, signIn } = facts;
  if (internet.provenByTls) return false;
  if (transport.endpoints.some((one) => one.passed > 0)) return false;
  return !routes.all.some((one) => one.passes > 0) && !signIn.targets.some((one) => one.passes > 0);
}

/** A name resolved and something behind it spoke: mail or its sign-in. */
export function somethingAnswers(facts: Facts): boolean {
  return facts.routes.counted.some(carries) || facts.signIn.service.value === 'alive';
}

/** The person says that something does not work. */
export function complains(facts: Facts): boolean {
  return facts.user.value !== 'nothing' && facts.user.value !== 'only-working';
}

/** Sign-in answers, or the mailbox has none that could be asked. */
export function signInAnswers({ signIn }: Facts): boolean {
  return signIn.service.value === 'alive' || signIn.service.value === 'unknown';
}

/** Nothing measured on the way to the mailbox failed, and enough was measured. */
export function allGreen(facts: Facts): boolean {
  const { routes, internet } = facts;
  if (routes.mail.value !== 'alive' || !signInAnswers(facts)) return false;
  return (
    (internet.value !== 'none' && internet.value !== 'unknown' && internet.value !== 'portal') ||
    internet.provenByTls
  );
}

/**
 * The way to mail carries, whether or not mail itself works at its end: every route passes, or the service itself says
 * that it fails. Causes on the way ask this and not whether mail works, so that a fault of the provider never makes a
 * local one likelier.
 */
export function wayIsOpen(facts: Facts): boolean {
  const core = facts.routes.counted.filter((one) => one.role === 'core');
  return core.length > 0 && facts.routes.counted.every(carries);
}

function carries(route: RouteFact): boolean {
  if (route.state === 'flaky') return route.failing === 'provider' || route.failing === 'throttled';
  return ['alive', 'odd', 'provider', 'throttled'].includes(route.state);
}

/** Controls that are still worth waiting for: none, once two operators besides the provider have answered. */
export function controlsToAwait({ internet }: Facts): string[] {
  return internet.value === 'ok' && internet.independent >= 2 ? [] : ['control'];
}

/** Hosts in a sentence: at most three, and how many more. */
export function hostList(hosts: readonly string[]): { hosts: string; hostCount: number } {
  const all = [...new Set(hosts)].filter((one) => /^[a-z0-9.:_-]{1,253}$/i.test(one));
  const named = all.slice(0, 3).join(', ');
  return { hosts: all.length > 3 ? `${named} +${all.length - 3}` : named, hostCount: all.length };
}
